using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tables;

/// <summary>Makes rows of the lines of a table, and makes rows whole that a page change has cut.</summary>
internal static class TableRows
{
    /// <summary>The rows, all as long as the longest.</summary>
    /// <param name="lines">The lines of one table.</param>
    public static IReadOnlyList<TableRow> Of(IReadOnlyList<BodyLine> lines)
    {
        var cells = lines.Select(Cells).ToList();
        var columns = cells.Max(row => row.Count);
        var isNumbered = cells.Count > 2 && cells.Count(row => IsNumber(row[0])) * 2 > cells.Count;
        var rows = new List<TableRow>();
        for (var i = 0; i < lines.Count; i++)
        {
            // A cell broken between two lines: both lines are short of cells, and together they have one too many.
            if (i > 0 && cells[i - 1].Count + cells[i].Count - 1 == columns && IsBroken(cells[i - 1], cells[i], isNumbered))
            {
                var whole = (IReadOnlyList<string>)[.. cells[i - 1].SkipLast(1), LineJoin.Join([cells[i - 1][^1], cells[i][0]]), .. cells[i].Skip(1)];
                rows[^1] = rows[^1] with { Cells = whole };
            }
            else
            {
                rows.Add(new TableRow(cells[i], lines[i].AfterBlank));
            }
        }

        return [.. rows.Select(row => row with { Cells = [.. row.Cells, .. Enumerable.Repeat(string.Empty, columns - row.Cells.Count)] })];
    }

    /// <summary>
    /// The rows with cut ones made whole. The first row behind a page change goes on with the row before it when it has no key of
    /// its own and the sentences of that row have not ended.
    /// </summary>
    /// <param name="rows">All rows of the table, repeated headers out.</param>
    public static IReadOnlyList<TableRow> MendCut(IReadOnlyList<TableRow> rows)
    {
        var mended = new List<TableRow>();
        foreach (var row in rows)
        {
            if (row.OpensPiece && mended.Count > 0 && IsRestOf(mended[^1].Cells, row.Cells))
            {
                mended[^1] = mended[^1] with { Cells = [.. mended[^1].Cells.Zip(row.Cells, (before, rest) => LineJoin.Join([before, rest]))] };
            }
            else
            {
                mended.Add(row);
            }
        }

        return mended;
    }

    /// <summary>Whether the text of a cell breaks off: at a comma, or with a bracket open.</summary>
    public static bool IsUnfinished(string cell)
    {
        var brackets = new BracketBalance();
        brackets.Read(cell);
        return cell.Length > 0 && (brackets.IsLeftOpen || SentenceEnds.Of(cell) == SentenceEnd.Comma);
    }

    /// <summary>The cells of a line, letter spacing closed up.</summary>
    public static IReadOnlyList<string> Cells(BodyLine line) =>
        [.. line.Source.Raw.Trim(' ', '\u3000', '\r').Split('\t').Select(LetterSpacing.Close)];

    /// <summary>Whether the last cell of a line goes on in the first of the next: its text breaks off, or the next lacks the number every row has.</summary>
    private static bool IsBroken(IReadOnlyList<string> before, IReadOnlyList<string> row, bool isNumbered) =>
        row[0].Length > 0 && (IsUnfinished(before[^1]) || (isNumbered && row.Count > 1 && IsNumber(before[0]) && !IsNumber(row[0])));

    private static bool IsNumber(string cell) => cell.Length is > 0 and <= 3 && cell.All(char.IsAsciiDigit);

    private static bool IsRestOf(IReadOnlyList<string> before, IReadOnlyList<string> row) =>
        row[0].Length == 0
        && row.Any(cell => cell.Length > 0)
        && row.Zip(before).All(pair => pair.First.Length == 0 || pair.Second.Length > 0)
        && row.Zip(before).Any(pair => pair.First.Length > 0 && IsUnfinished(pair.Second));
}
