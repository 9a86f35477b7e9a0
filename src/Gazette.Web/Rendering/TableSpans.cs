using Gazette.Documents;

namespace Gazette.Web.Rendering;

/// <summary>Sets a table as in print: a cell that spans others stands once, where the record repeats its value in each.</summary>
public sealed class TableSpans
{
    private readonly IReadOnlyList<IReadOnlyList<string>> rows;
    private readonly bool[,] isFilled;
    private readonly bool[,] isCovered;
    private readonly int width;

    private TableSpans(IReadOnlyList<IReadOnlyList<string>> rows, int firstRow, IReadOnlyList<FilledCell> filled)
    {
        this.rows = rows;
        width = rows.Count == 0 ? 0 : rows[0].Count;
        isFilled = new bool[rows.Count, width];
        isCovered = new bool[rows.Count, width];
        foreach (var cell in filled.Where(c => c.Row >= firstRow && c.Row < firstRow + rows.Count && c.Column < width))
        {
            isFilled[cell.Row - firstRow, cell.Column] = true;
        }
    }

    /// <summary>The cells of some rows of a table, row by row; what another cell covers is left out.</summary>
    /// <param name="rows">The rows, all of the same width: the header or the rest, for no cell spans both.</param>
    /// <param name="firstRow">0-based place of the first of them in the table.</param>
    /// <param name="filled">The cells of the whole table that another cell spans.</param>
    public static IReadOnlyList<IReadOnlyList<TableCell>> Of(
        IReadOnlyList<IReadOnlyList<string>> rows, int firstRow, IReadOnlyList<FilledCell> filled)
    {
        var table = new TableSpans(rows, firstRow, filled);
        return [.. Enumerable.Range(0, rows.Count).Select(row => (IReadOnlyList<TableCell>)[.. table.Row(row)])];
    }

    private IEnumerable<TableCell> Row(int row)
    {
        for (var column = 0; column < width; column++)
        {
            if (!isCovered[row, column])
            {
                yield return Cell(row, column);
            }
        }
    }

    /// <summary>Grows to the right, then down, over cells that were filled with the same value.</summary>
    private TableCell Cell(int row, int column)
    {
        var across = 1;
        while (column + across < width && Continues(row, column + across, rows[row][column]))
        {
            across++;
        }

        var down = 1;
        while (row + down < rows.Count
            && Enumerable.Range(column, across).All(c => Continues(row + down, c, rows[row][column])))
        {
            down++;
        }

        for (var r = row; r < row + down; r++)
        {
            for (var c = column; c < column + across; c++)
            {
                isCovered[r, c] = true;
            }
        }

        return new TableCell(rows[row][column], column, across, down);
    }

    private bool Continues(int row, int column, string text) => isFilled[row, column] && !isCovered[row, column] && rows[row][column] == text;
}
