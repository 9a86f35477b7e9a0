using Gazette.Documents.Chinese;

namespace Gazette.Documents;

/// <summary>A title between 《 and 》 in a text.</summary>
/// <param name="Start">Offset of 《, in UTF-16 units, 0-based.</param>
/// <param name="Length">Length with both marks.</param>
/// <param name="Title">What stands between them, trimmed.</param>
public readonly record struct TitleInText(int Start, int Length, string Title)
{
    // No document has a longer title; an opening mark without its closing one stretches no further.
    private const int Longest = 160;

    /// <summary>The titles of a text in reading order; of nested marks the outer pair counts.</summary>
    public static IReadOnlyList<TitleInText> Find(string text)
    {
        if (!text.Contains('《', StringComparison.Ordinal))
        {
            return [];
        }

        var titles = new List<TitleInText>();
        for (var start = text.IndexOf('《', StringComparison.Ordinal); start >= 0; start = start < text.Length ? text.IndexOf('《', start) : -1)
        {
            if (End(text, start) is not { } end)
            {
                start++;
                continue;
            }

            if (text[(start + 1)..end].Trim() is { Length: > 0 } title)
            {
                titles.Add(new TitleInText(start, end + 1 - start, title));
            }

            start = end + 1;
        }

        return titles;
    }

    /// <summary>A title made fit for comparing with another: without white space, in half width.</summary>
    public static string Fold(string title) => CharacterWidth.Fold(CharacterWidth.Squeeze(title));

    private static int? End(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length && i <= start + Longest; i++)
        {
            depth += text[i] == '《' ? 1 : text[i] == '》' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return null;
    }
}
