using Gazette.Documents;
using Gazette.Ingestion.Bodies;
using Gazette.Ingestion.Closings;

namespace Gazette.Ingestion.Tables;

/// <summary>
/// Reads tables whose cells are parted by tabs, a row a line. A page change cuts such a table into pieces that repeat its
/// header; the pieces are one table again.
/// </summary>
public static class TableReader
{
    /// <summary>Whether the line is a row of a table; a stray tab at the end of a line makes none.</summary>
    public static bool IsRow(BodyLine line) =>
        line.Source.Text.Contains('\t', StringComparison.Ordinal) || line.Source.Raw.AsSpan().Count('\t') > 1;

    /// <summary>The table that the rows make.</summary>
    /// <param name="lines">Rows in reading order, at least one.</param>
    public static Block Read(IReadOnlyList<BodyLine> lines)
    {
        var pieces = Pieces(lines.Select(line => (line, Cells(line))).ToList());
        var columns = pieces.SelectMany(piece => piece).Max(row => row.Count);
        var header = HeaderRows(pieces[0]);
        var rows = pieces[0].ToList();
        foreach (var piece in pieces.Skip(1))
        {
            rows.AddRange(piece.Skip(RepeatsHeader(piece, pieces[0], header) ? header : 0));
        }

        var cells = rows.Select((row, index) => Cells(row, columns, isHeader: index < header)).ToList();
        return new Block
        {
            Kind = BlockKind.Table,
            Text = string.Join('\n', cells.Select(row => string.Join('\t', row))),
            Rows = cells,
            HeaderRows = Math.Min(header, cells.Count),
            Lines = SourceSpan.Cover(lines.Select(line => line.Number)),
        };
    }

    /// <summary>A row of the given length. Header cells are narrow, so what parts their words is a line break and no space.</summary>
    private static IReadOnlyList<string> Cells(IReadOnlyList<string> row, int columns, bool isHeader) =>
        [.. row.Select(cell => isHeader ? TitleText.Join([cell]) : cell), .. Enumerable.Repeat(string.Empty, columns - row.Count)];

    /// <summary>A blank line between rows is where a page changed.</summary>
    private static List<List<IReadOnlyList<string>>> Pieces(List<(BodyLine Line, IReadOnlyList<string> Cells)> rows)
    {
        var pieces = new List<List<IReadOnlyList<string>>>();
        foreach (var (line, cells) in rows)
        {
            if (pieces.Count == 0 || line.AfterBlank)
            {
                pieces.Add([]);
            }

            pieces[^1].Add(cells);
        }

        return pieces;
    }

    private static IReadOnlyList<string> Cells(BodyLine line) =>
        [.. line.Source.Raw.Trim(' ', '\u3000', '\r').Split('\t').Select(LetterSpacing.Close)];

    /// <summary>
    /// One row, or two when a cell of the first spans columns: then the first leaves the other columns of the span empty, and the
    /// second names them and nothing else.
    /// </summary>
    private static int HeaderRows(List<IReadOnlyList<string>> rows)
    {
        if (rows.Count < 2)
        {
            return 1;
        }

        var (first, second) = (rows[0], rows[1]);
        var isSpanned = first.Skip(1).Any(cell => cell.Length == 0);
        var namesBelow = second.Count > 0 && second[0].Length == 0
            && first.Select((cell, column) => cell.Length > 0 || CellAt(second, column).Length > 0).All(named => named);
        return isSpanned && namesBelow ? 2 : 1;
    }

    private static bool RepeatsHeader(List<IReadOnlyList<string>> piece, List<IReadOnlyList<string>> first, int header) =>
        piece.Count >= header && Enumerable.Range(0, header).All(row => piece[row].SequenceEqual(first[row]));

    private static string CellAt(IReadOnlyList<string> row, int column) => column < row.Count ? row[column] : string.Empty;
}
