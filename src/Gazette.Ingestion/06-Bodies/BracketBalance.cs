namespace Gazette.Ingestion.Bodies;

/// <summary>Counts the brackets, title marks and quotation marks that a text has opened and not yet closed.</summary>
internal sealed class BracketBalance
{
    /// <summary>Opening and closing marks by pair; full-width and half-width ones close each other, as print mixes them.</summary>
    private static readonly (string Open, string Close)[] Pairs = [("（(", "）)"), ("《", "》"), ("“", "”"), ("〔", "〕")];

    private readonly int[] _open = new int[Pairs.Length];

    /// <summary>Whether something is _open.</summary>
    public bool IsLeftOpen => _open.Any(count => count > 0);

    /// <summary>Reads on. A closing mark without an opening one is a misprint and counts for nothing.</summary>
    public void Read(string text)
    {
        foreach (var c in text)
        {
            for (var pair = 0; pair < Pairs.Length; pair++)
            {
                if (Pairs[pair].Open.Contains(c, StringComparison.Ordinal))
                {
                    _open[pair]++;
                }
                else if (_open[pair] > 0 && Pairs[pair].Close.Contains(c, StringComparison.Ordinal))
                {
                    _open[pair]--;
                }
            }
        }
    }
}
