namespace Gazette.Ingestion.Lines;

/// <summary>Cuts a text into its lines. Promises: as many lines as the file has, numbered from 1, nothing changed in them.</summary>
public static class LineReader
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Reads the lines; LF, CRLF and CR end a line. Form feeds and Unicode separators do not: editors number lines without them.</summary>
    public static IReadOnlyList<SourceLine> Read(string text)
    {
        var plain = text.TrimStart(ByteOrderMark).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var lines = new List<SourceLine>(plain.AsSpan().Count('\n') + 1);
        foreach (var line in plain.AsSpan().Split('\n'))
        {
            lines.Add(Line(plain[line], lines.Count + 1));
        }

        return lines;
    }

    private static SourceLine Line(string raw, int number) => new()
    {
        Number = number,
        Raw = raw,
        Text = raw.Trim(),
        Indent = raw.Length - raw.AsSpan().TrimStart().Length,
    };
}
