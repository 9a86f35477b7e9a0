using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tables;

/// <summary>
/// Tables of names and figures whose rows stand on one line each: 辖区 职工参保人数 确保数 力争数 over 鹿城区 58.57 49 58.57.
/// Every row has as many pieces as the header, or one less under the name of a group; one column holds figures throughout, and no column
/// is words for the most part with a figure among them.
/// </summary>
internal static class FigureTable
{
    private const int FewestColumns = 3;
    private const int FewestRows = 3;

    /// <summary>Under a title or caption of its own.</summary>
    private const int FewestTitledRows = 2;

    /// <summary>A row that is cut has its name on one line and its figures on the next.</summary>
    private const int LinesOfCutRow = 2;

    /// <summary>The name of a group of rows is a word or two (in characters).</summary>
    private const int LongestGroup = 12;

    /// <summary>The table whose header is the first line; null when its rows leave any doubt.</summary>
    /// <param name="lines">The lines up to where no table can go on.</param>
    /// <param name="isTitled">Whether a title or caption stands right above.</param>
    public static LinearTable? Read(IReadOnlyList<BodyLine> lines, bool isTitled)
    {
        var header = LinearCells.Of(lines[0]);
        if (header.Count < FewestColumns || header.Any(cell => LinearCells.IsFigure(cell) || LinearCells.IsSentence(cell)))
        {
            return null;
        }

        var isGrouped = lines.Count > 2 && IsGroup(lines[1]) && LinearCells.Of(lines[2]).Count == header.Count - 1;
        var group = string.Empty;
        var rows = new List<IReadOnlyList<string>> { header };
        var length = 1;
        for (; length < lines.Count; length++)
        {
            var cells = LinearCells.Of(lines[length]);
            if (isGrouped && IsGroup(lines[length]))
            {
                group = cells[0];
            }
            else if (Row(cells, header, isGrouped, group) is { } row)
            {
                rows.Add(row);
                group = string.Empty;
            }
            else if (!cells.SequenceEqual(header))
            {
                break;
            }
        }

        var body = rows.Skip(1).ToList();
        var isEnd = !lines.Skip(length).Take(LinesOfCutRow).Any(IsPartOfRow);
        return isEnd && body.Count >= (isTitled ? FewestTitledRows : FewestRows) && HasFigures(body) ? new LinearTable(rows, length) : null;
    }

    /// <summary>
    /// The cells of a row. Where names span rows, each on a line of its own above them (经济发展 over 地区生产总值 亿元 …), all rows lack
    /// the first cell; the cell of a remark may be blank.
    /// </summary>
    private static IReadOnlyList<string>? Row(IReadOnlyList<string> cells, IReadOnlyList<string> header, bool isGrouped, string group)
    {
        if (!cells.Any(LinearCells.IsFigure))
        {
            return null;
        }

        var row = isGrouped ? [group, .. cells] : cells;
        return row.Count == header.Count ? row
            : row.Count == header.Count - 1 && LinearCells.IsRemark(header[^1]) ? [.. row, string.Empty]
            : null;
    }

    /// <summary>Whether the line is the name of a group of rows: one word.</summary>
    private static bool IsGroup(BodyLine line) =>
        !line.Opening.Exists && LinearCells.Of(line).Count == 1 && line.Text.Length <= LongestGroup && !LinearCells.IsFigure(line.Text)
        && SentenceEnds.Of(line.Text) == SentenceEnd.Open && !SentenceEnds.HasPause(line.Text);

    /// <summary>Running text may have a figure set off by blanks; a row, and a piece of one, is figures for the better part.</summary>
    private static bool IsPartOfRow(BodyLine line) => LinearCells.Of(line) is var cells && cells.Count(LinearCells.IsFigure) * 2 >= cells.Count;

    /// <summary>Whether columns are of figures or of words, the first apart: it may number the rows. A target may be a word among figures (全覆盖).</summary>
    private static bool HasFigures(List<IReadOnlyList<string>> rows)
    {
        var figures = Enumerable.Range(1, rows[0].Count - 1).Select(column => rows.Count(row => LinearCells.IsFigure(row[column]))).ToList();
        return figures.Contains(rows.Count) && figures.All(count => count == 0 || count * 2 >= rows.Count);
    }
}
