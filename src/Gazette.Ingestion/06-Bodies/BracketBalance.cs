using System.Buffers;

namespace Gazette.Ingestion.Bodies;

/// <summary>Counts the brackets, title marks and quotation marks that a text has opened and not yet closed.</summary>
internal sealed class BracketBalance
{
    /// <summary>Opening and closing marks by pair; full-width and half-width ones close each other, as print mixes them.</summary>
    private static readonly (string Open, string Close)[] Pairs = [("（(", "）)"), ("《", "》"), ("“", "”"), ("〔", "〕")];

    private static readonly SearchValues<char> Marks = SearchValues.Create([.. Pairs.SelectMany(pair => pair.Open + pair.Close)]);

    private readonly int[] _open = new int[Pairs.Length];

    /// <summary>Whether something is open.</summary>
    public bool IsLeftOpen => _open.AsSpan().ContainsAnyExcept(0);

    /// <summary>Forgets what was read.</summary>
    public void Clear() => Array.Clear(_open);

    /// <summary>Reads on. A closing mark without an opening one is a misprint and counts for nothing.</summary>
    public void Read(ReadOnlySpan<char> text) => Read(text, _open);

    /// <summary>Whether a text leaves something open.</summary>
    public static bool LeavesOpen(ReadOnlySpan<char> text)
    {
        Span<int> open = stackalloc int[Pairs.Length];
        Read(text, open);
        return open.ContainsAnyExcept(0);
    }

    private static void Read(ReadOnlySpan<char> text, Span<int> open)
    {
        for (var at = text.IndexOfAny(Marks); at >= 0; at = text.IndexOfAny(Marks))
        {
            Count(text[at], open);
            text = text[(at + 1)..];
        }
    }

    /// <summary>Where the last mark stands that is open at the end of the text; null when none is.</summary>
    public static int? LastOpen(ReadOnlySpan<char> text)
    {
        var closings = new int[Pairs.Length];
        for (var at = text.LastIndexOfAny(Marks); at >= 0; at = text[..at].LastIndexOfAny(Marks))
        {
            var mark = text[at];
            var pair = Array.FindIndex(Pairs, marks => marks.Open.Contains(mark, StringComparison.Ordinal) || marks.Close.Contains(mark, StringComparison.Ordinal));
            var isClosing = Pairs[pair].Close.Contains(mark, StringComparison.Ordinal);
            if (!isClosing && closings[pair] == 0)
            {
                return at;
            }

            closings[pair] += isClosing ? 1 : -1;
        }

        return null;
    }

    private static void Count(char mark, Span<int> open)
    {
        for (var pair = 0; pair < Pairs.Length; pair++)
        {
            if (Pairs[pair].Open.Contains(mark, StringComparison.Ordinal))
            {
                open[pair]++;
            }
            else if (open[pair] > 0 && Pairs[pair].Close.Contains(mark, StringComparison.Ordinal))
            {
                open[pair]--;
            }
        }
    }
}
