using Gazette.Documents;

namespace Gazette.Web.Rendering;

/// <summary>Sets a table as in print: a cell that spans others stands once, where the record repeats its value in each.</summary>
public sealed class TableSpans
{
    private readonly IReadOnlyList<IReadOnlyList<string>> _rows;
    private readonly bool[,] _isFilled;
    private readonly bool[,] _isCovered;
    private readonly int _width;

    private TableSpans(IReadOnlyList<IReadOnlyList<string>> rows, int firstRow, IReadOnlyList<FilledCell> filled)
    {
        _rows = rows;
        _width = rows.Count == 0 ? 0 : rows[0].Count;
        _isFilled = new bool[rows.Count, _width];
        _isCovered = new bool[rows.Count, _width];
        foreach (var cell in filled.Where(c => c.Row >= firstRow && c.Row < firstRow + rows.Count && c.Column < _width))
        {
            _isFilled[cell.Row - firstRow, cell.Column] = true;
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
        for (var column = 0; column < _width; column++)
        {
            if (!_isCovered[row, column])
            {
                yield return Cell(row, column);
            }
        }
    }

    /// <summary>Grows to the right, then down, over cells that were filled with the same value.</summary>
    private TableCell Cell(int row, int column)
    {
        var across = 1;
        while (column + across < _width && Continues(row, column + across, _rows[row][column]))
        {
            across++;
        }

        var down = 1;
        while (row + down < _rows.Count
            && Enumerable.Range(column, across).All(c => Continues(row + down, c, _rows[row][column])))
        {
            down++;
        }

        for (var r = row; r < row + down; r++)
        {
            for (var c = column; c < column + across; c++)
            {
                _isCovered[r, c] = true;
            }
        }

        return new TableCell(_rows[row][column], column, across, down);
    }

    private bool Continues(int row, int column, string text) => _isFilled[row, column] && !_isCovered[row, column] && _rows[row][column] == text;
}
