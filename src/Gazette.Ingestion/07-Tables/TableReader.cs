using Gazette.Documents;
using Gazette.Ingestion.Bodies;
using Gazette.Ingestion.Closings;

namespace Gazette.Ingestion.Tables;

/// <summary>
/// Reads tables whose cells are parted by tabs, a row a line. A page change cuts such a table into pieces that repeat its
/// header, and may cut a row; the pieces are one table again.
/// </summary>
public static class TableReader
{
    /// <summary>Whether the line is a row of a table; a stray tab at the end of a line makes none.</summary>
    public static bool IsRow(BodyLine line) =>
        line.Source.Raw.AsSpan().Count('\t') is > 0 and <= MostTabs and var tabs && (tabs > 1 || line.Source.Text.Contains('\t', StringComparison.Ordinal));

    // No page has room for as many columns.
    private const int MostTabs = 200;

    /// <summary>How many lines the table that begins at the line takes up; 0 when none begins there.</summary>
    /// <param name="lines">The lines of a part.</param>
    /// <param name="first">Where to look.</param>
    public static int LengthAt(IReadOnlyList<BodyLine> lines, int first)
    {
        var end = first;
        while (end < lines.Count && (IsRow(lines[end]) || (end > first && end + 1 < lines.Count && IsRow(lines[end + 1]) && IsWithin(lines[end - 1], lines[end]))))
        {
            end++;
        }

        return end - first;
    }

    /// <summary>The table that the lines make.</summary>
    /// <param name="lines">As many lines as <see cref="LengthAt"/> says, at least one.</param>
    public static Block Read(IReadOnlyList<BodyLine> lines)
    {
        var rows = TableRows.Of([.. lines.Where(line => !TableCaption.IsContinued(line.Text))]);
        var header = TableHeader.Count(rows);
        rows = TableRows.MendCut(TableHeader.WithoutRepeats(rows, header));
        var cells = rows.Select((row, index) => index < header ? [.. row.Cells.Select(cell => TitleLines.Join([cell]))] : row.Cells).ToList();
        return Block(cells, header, SourceSpan.Cover(lines.Select(line => line.Number)));
    }

    /// <summary>A table of these cells, with what they span filled in.</summary>
    internal static Block Block(IReadOnlyList<IReadOnlyList<string>> cells, int header, IReadOnlyList<SourceSpan> lines)
    {
        var filled = SpannedCells.Find(cells, header);
        return new Block
        {
            Kind = BlockKind.Table,
            Text = string.Join('\n', cells.Select(row => string.Join('\t', row))),
            Rows = SpannedCells.Fill(cells, filled),
            HeaderRows = header,
            FilledCells = filled,
            Lines = lines,
        };
    }

    /// <summary>续表 over a piece, and the end of a cell that a page change has cut off, which stands alone on its line.</summary>
    private static bool IsWithin(BodyLine before, BodyLine line) =>
        TableCaption.IsContinued(line.Text) || (IsRow(before) && !line.Opening.Exists && TableRows.IsUnfinished(TableRows.Cells(before)[^1]));
}
