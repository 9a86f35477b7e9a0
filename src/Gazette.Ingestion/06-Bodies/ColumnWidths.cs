namespace Gazette.Ingestion.Bodies;

/// <summary>
/// Finds out where text is hard-wrapped, and how wide the printed column is there. Decided per stretch of lines, because one
/// file mixes wrapped and flowed text, and pages of one and of two columns.
/// </summary>
public static class ColumnWidths
{
    /// <summary>Lines looked at on either side.</summary>
    private const int Reach = 12;

    /// <summary>Wider than a full page of print (about 45 characters) no printed line gets.</summary>
    private const int WidestPrint = 100;

    /// <summary>Nor is a column narrower than some 15 characters; shorter lines are names and captions.</summary>
    private const int NarrowestPrint = 30;

    /// <summary>Fewer lines near the column width prove nothing.</summary>
    private const int Fewest = 3;

    /// <summary>Justified lines of one column differ by this much: a mark or figure is squeezed in or carried over.</summary>
    private const int Tolerance = 2;

    /// <summary>The column width at every line, in half-width columns; 0 where text is not hard-wrapped.</summary>
    /// <param name="lines">Running text in reading order.</param>
    public static IReadOnlyList<int> Of(IReadOnlyList<BodyLine> lines)
    {
        var widths = new int[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            widths[i] = lines[i].Width > WidestPrint ? 0 : At(lines, i);
        }

        return widths;
    }

    /// <summary>A stretch may begin or end here, so the lines before and the lines after are asked separately as well.</summary>
    private static int At(IReadOnlyList<BodyLine> lines, int index)
    {
        var first = Math.Max(0, index - Reach);
        var last = Math.Min(lines.Count - 1, index + Reach);
        var own = lines[index].Width;
        foreach (var (from, to) in new[] { (first, last), (index, last), (first, index) })
        {
            var width = Within(lines, from, to);
            if (width > 0 && own <= width + Tolerance)
            {
                return width;
            }
        }

        return 0;
    }

    /// <summary>The widest width that several lines share, if most lines come near it, hardly any is wider, and they are sentences, not names; 0 otherwise.</summary>
    private static int Within(IReadOnlyList<BodyLine> lines, int from, int to)
    {
        var widths = Enumerable.Range(from, to - from + 1).Select(i => lines[i].Width).OrderDescending().ToArray();
        var share = Math.Max(2, widths.Length / 6);
        var top = Enumerable.Range(0, Math.Max(0, widths.Length - share + 1))
            .FirstOrDefault(i => widths[i] - widths[i + share - 1] <= Tolerance, -1);
        if (top < 0 || top * 10 > widths.Length || widths[top] is < NarrowestPrint or > WidestPrint)
        {
            return 0;
        }

        var column = widths.Skip(top).TakeWhile(width => widths[top] - width <= Tolerance)
            .CountBy(width => width).OrderByDescending(width => width.Value).ThenByDescending(width => width.Key).First().Key;
        var near = widths.Count(width => width >= column - DisplayWidth.Indent - Tolerance);
        var sentences = Enumerable.Range(from, to - from + 1).Count(i => SentenceEnds.HasPause(lines[i].Text));
        return column >= NarrowestPrint && near >= Fewest && near * 10 >= widths.Length * 4 && sentences * 4 >= widths.Length ? column : 0;
    }
}
