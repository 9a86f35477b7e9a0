namespace Gazette.Ingestion.Lines;

/// <summary>Cuts a text into its lines. Promises: every line that holds text, with the number it has in the file, nothing changed in it.</summary>
public static class LineReader
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Reads the lines that hold text; LF, CRLF and CR end a line. Form feeds and Unicode separators do not: editors number lines without them.</summary>
    public static IReadOnlyList<SourceLine> Read(string text)
    {
        var plain = WithLineFeeds(text);
        var lines = new List<SourceLine>(MostLines(plain));
        var (number, above) = (0, 0);
        foreach (var line in plain.AsSpan().Split('\n'))
        {
            number++;
            if (!plain.AsSpan()[line].IsWhiteSpace())
            {
                lines.Add(Line(plain[line], number, above));
                above = number;
            }
        }

        return lines;
    }

    /// <summary>The text by which lines are numbered: a line feed for every line end, no byte order mark.</summary>
    public static string WithLineFeeds(string text) =>
        text.TrimStart(ByteOrderMark).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>No more lines than this hold text: in some extracts every other line is blank.</summary>
    private static int MostLines(ReadOnlySpan<char> plain) => plain.Count('\n') + 1 - plain.Count("\n\n");

    private static SourceLine Line(string raw, int number, int above) => new()
    {
        Number = number,
        Above = above,
        Raw = raw,
        Text = raw.Trim(),
        Indent = raw.Length - raw.AsSpan().TrimStart().Length,
    };
}
