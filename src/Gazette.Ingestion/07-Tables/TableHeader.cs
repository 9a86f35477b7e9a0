namespace Gazette.Ingestion.Tables;

/// <summary>The header of a table, and where it is printed again.</summary>
internal static class TableHeader
{
    /// <summary>
    /// One row, or two when a cell of the first spans columns: then the first leaves the other columns of the span empty, and the
    /// second names them and nothing else. A table of one row has no header.
    /// </summary>
    /// <param name="rows">Rows of equal length, at least one.</param>
    public static int Count(IReadOnlyList<TableRow> rows)
    {
        if (rows.Count < 2)
        {
            return 1;
        }

        var (first, second) = (rows[0].Cells, rows[1].Cells);
        var isSpanned = first.Skip(1).Any(cell => cell.Length == 0);
        var namesBelow = second[0].Length == 0 && first.Zip(second).All(pair => pair.First.Length > 0 || pair.Second.Length > 0);
        var isNames = second.All(cell => cell.Length == 0 || !char.IsAsciiDigit(cell[0]));
        return isSpanned && namesBelow && isNames ? 2 : 1;
    }

    /// <summary>The rows without the headers that are printed again on every page; the row behind such a header opens a piece.</summary>
    /// <param name="rows">All rows, in order.</param>
    /// <param name="header">How many rows the header has.</param>
    public static IReadOnlyList<TableRow> WithoutRepeats(IReadOnlyList<TableRow> rows, int header)
    {
        var names = rows.Take(header).Select(Name).ToList();
        var kept = rows.Take(header).ToList();
        var isBehindHeader = false;
        for (var i = header; i < rows.Count; i++)
        {
            if (i + header <= rows.Count && rows.Skip(i).Take(header).Select(Name).SequenceEqual(names))
            {
                i += header - 1;
                isBehindHeader = true;
                continue;
            }

            kept.Add(isBehindHeader ? rows[i] with { OpensPiece = true } : rows[i]);
            isBehindHeader = false;
        }

        return kept;
    }

    /// <summary>The words of a row; narrow header cells are broken into lines anew on every page.</summary>
    private static string Name(TableRow row) => string.Join('\t', row.Cells.Select(cell => string.Concat(cell.Where(c => !char.IsWhiteSpace(c)))));
}
