using System.Buffers;

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

    private static readonly SearchValues<char> HangingMarks = SearchValues.Create("，。；、：");

    /// <summary>The column width at every line, in half-width columns; 0 where text is not hard-wrapped.</summary>
    /// <param name="lines">Running text in reading order.</param>
    /// <param name="usual">The column of the whole issue: a full line of it is one, however few stand beside it; 0 when it has none.</param>
    public static IReadOnlyList<int> Of(IReadOnlyList<BodyLine> lines, int usual = 0)
    {
        var widths = new int[lines.Count];
        var hangs = new bool[lines.Count];
        var sentencesBefore = new int[lines.Count + 1];
        for (var i = 0; i < lines.Count; i++)
        {
            widths[i] = lines[i].Width;
            hangs[i] = HangingMarks.Contains(lines[i].Text[^1]);
            sentencesBefore[i + 1] = sentencesBefore[i] + (SentenceEnds.HasPause(lines[i].Text) ? 1 : 0);
        }

        var columns = new int[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            columns[i] = lines[i].Width > WidestPrint ? 0 : At(widths, hangs, sentencesBefore, i);
            if (usual > 0 && (columns[i] == 0 ? IsFull(lines, i, usual) : IsNear(columns[i], usual)))
            {
                columns[i] = usual;
            }
        }

        return columns;
    }

    /// <summary>Where most paragraphs are of one line, the column they show lacks the indent of their first lines.</summary>
    private static bool IsNear(int column, int usual) => column <= usual + Tolerance && column >= usual - DisplayWidth.Indent - Tolerance;

    /// <summary>A line as wide as the column, or as its indented first lines, with a sentence in it or begun, above one that fits.</summary>
    private static bool IsFull(IReadOnlyList<BodyLine> lines, int index, int column) =>
        lines[index].Width <= column + Tolerance && lines[index].Width >= column - DisplayWidth.Indent - Tolerance
        && index + 1 < lines.Count && lines[index + 1].Width <= column + Tolerance
        && (SentenceEnds.HasPause(lines[index].Text) || SentenceEnds.HasPause(lines[index + 1].Text));

    /// <summary>A stretch may begin or end here, so the lines before and the lines after are asked separately as well.</summary>
    private static int At(int[] widths, bool[] hangs, int[] sentencesBefore, int index)
    {
        var first = Math.Max(0, index - Reach);
        var behind = Math.Min(widths.Length, index + Reach + 1);
        ReadOnlySpan<(int From, int To)> stretches = [(first, behind), (index, behind), (first, index + 1)];
        foreach (var (from, to) in stretches)
        {
            var width = Within(widths.AsSpan(from, to - from), hangs.AsSpan(from, to - from), sentencesBefore[to] - sentencesBefore[from]);
            if (width > 0 && widths[index] <= width + Tolerance)
            {
                return width;
            }
        }

        return 0;
    }

    /// <summary>The widest width that several lines share, if most lines come near it, hardly any is wider, and they are sentences, not names; 0 otherwise.</summary>
    /// <param name="stretch">The widths of the lines.</param>
    /// <param name="hangs">Which of them end in a mark, which may hang out of the column.</param>
    /// <param name="sentences">How many of them have a comma or stop.</param>
    private static int Within(ReadOnlySpan<int> stretch, ReadOnlySpan<bool> hangs, int sentences)
    {
        if (sentences * 4 < stretch.Length)
        {
            return 0;
        }

        Span<int> widths = stackalloc int[2 * Reach + 1];
        widths = widths[..stretch.Length];
        FillWithoutHangingMarks(widths, stretch, hangs);
        widths.Sort();
        widths.Reverse();
        var column = MostFrequentNearTop(widths);
        if (column < NarrowestPrint)
        {
            return 0;
        }

        var near = 0;
        while (near < widths.Length && widths[near] >= column - DisplayWidth.Indent - Tolerance)
        {
            near++;
        }

        return near >= Fewest && near * 10 >= widths.Length * 4 ? column : 0;
    }

    /// <summary>A mark that makes its line wider than every line without one hangs out of the column.</summary>
    private static void FillWithoutHangingMarks(Span<int> widths, ReadOnlySpan<int> stretch, ReadOnlySpan<bool> hangs)
    {
        var widest = 0;
        for (var i = 0; i < stretch.Length; i++)
        {
            widest = hangs[i] ? widest : Math.Max(widest, stretch[i]);
        }

        for (var i = 0; i < stretch.Length; i++)
        {
            widths[i] = hangs[i] && stretch[i] > widest && stretch[i] <= widest + Tolerance ? widest : stretch[i];
        }
    }

    /// <summary>The most frequent width among the widest that several lines share; 0 when more than a few lines are wider.</summary>
    /// <param name="widths">Widths in descending order.</param>
    private static int MostFrequentNearTop(ReadOnlySpan<int> widths)
    {
        var share = Math.Max(2, widths.Length / 6);
        var top = 0;
        while (top + share <= widths.Length && widths[top] - widths[top + share - 1] > Tolerance)
        {
            top++;
        }

        if (top + share > widths.Length || top * 10 > widths.Length || widths[top] is < NarrowestPrint or > WidestPrint)
        {
            return 0;
        }

        var (best, most) = (0, 0);
        for (int from = top, to; from < widths.Length && widths[top] - widths[from] <= Tolerance; from = to)
        {
            to = from;
            while (to < widths.Length && widths[to] == widths[from])
            {
                to++;
            }

            (best, most) = to - from > most ? (widths[from], to - from) : (best, most);
        }

        return best;
    }
}
