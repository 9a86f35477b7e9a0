using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tables;

/// <summary>
/// Lists whose rows a running number opens: 序号 项目名称 申报地区 over 1 瓯塑 鹿城区. Every row has as many pieces as the header, on one
/// line or on several, each broken within a cell, and the numbers rise by one; a list in groups goes on counting below the name of the
/// next, a row of its own, or under its header.
/// </summary>
internal static class NumberedListTable
{
    private const int FewestColumns = 3;
    private const int FewestRows = 2;
    private const int MostLinesOfRow = 12;

    /// <summary>The table whose header is the first line; null when its rows leave any doubt.</summary>
    /// <param name="lines">The lines up to where no table can go on.</param>
    public static LinearTable? Read(IReadOnlyList<BodyLine> lines)
    {
        var header = LinearCells.Of(lines[0]);
        if (!IsHeader(header))
        {
            return null;
        }

        var rows = new List<IReadOnlyList<string>> { header };
        var length = 1;
        var number = (int?)null;
        while (length < lines.Count)
        {
            if (LinearCells.Of(lines[length]).SequenceEqual(header))
            {
                length++;
                continue;
            }

            if (RowNumber.IsGroup(lines[length]) && length + 1 < lines.Count && RowNumber.Of(lines[length + 1]) == (number ?? 0) + 1)
            {
                rows.Add([lines[length].Text, .. Enumerable.Repeat(string.Empty, header.Count - 1)]);
                length++;
            }

            var next = RowNumber.Of(lines[length]);
            if (next is null || (number is not null && next != number + 1) || Row(lines, length, header, next.Value + 1) is not var (cells, count))
            {
                break;
            }

            rows.Add(cells);
            number = next;
            length += count;
        }

        if (length < lines.Count && Total(LinearCells.Of(lines[length]), rows) is { } total)
        {
            rows.Add(total);
            length++;
        }

        return rows.Count > FewestRows && (length == lines.Count || !IsPartOfRow(lines[length])) ? new LinearTable(rows, length) : null;
    }

    /// <summary>Whether the words head a list whose rows are numbered.</summary>
    public static bool IsHeader(IReadOnlyList<string> cells) => cells.Count >= FewestColumns && cells[0] is "序号" or "编号" or "排名";

    /// <summary>The cells of the row that begins at the index, and how many lines it takes: up to the next number, or as many as complete it.</summary>
    private static (IReadOnlyList<string> Cells, int Lines)? Row(IReadOnlyList<BodyLine> lines, int first, IReadOnlyList<string> header, int nextNumber)
    {
        var (end, isClosed) = (first + 1, false);
        for (; end < lines.Count && end - first < MostLinesOfRow; end++)
        {
            isClosed = RowNumber.Of(lines[end]) == nextNumber;
            if (isClosed || lines[end].Opening.Exists)
            {
                break;
            }
        }

        var cells = new List<string>(LinearCells.Of(lines[first]));
        var next = first + 1;
        for (; next < end && (isClosed || cells.Count < header.Count); next++)
        {
            var pieces = LinearCells.Of(lines[next]);
            if (!pieces.SequenceEqual(header))
            {
                cells = [.. cells.SkipLast(1), LineJoin.Join([cells[^1], pieces[0]]), .. pieces.Skip(1)];
            }
        }

        return cells.Count == header.Count ? (cells, next - first)
            : cells.Count == header.Count - 1 && LinearCells.IsRemark(header[^1]) ? ([.. cells, string.Empty], next - first)
            : null;
    }

    /// <summary>A row of sums below the list (合计 499.6 70.2), its figures in the columns that hold nothing else; null when they don't fit.</summary>
    private static string[]? Total(IReadOnlyList<string> cells, List<IReadOnlyList<string>> rows)
    {
        var columns = Enumerable.Range(1, rows[0].Count - 1).Where(column => rows.Skip(1).All(row => LinearCells.IsFigure(row[column]) || row[1].Length == 0)).ToList();
        if (cells[0] is not ("合计" or "总计") || cells.Count - 1 != columns.Count)
        {
            return null;
        }

        var total = Enumerable.Repeat(string.Empty, rows[0].Count).ToArray();
        total[0] = cells[0];
        foreach (var (column, figure) in columns.Zip(cells.Skip(1)))
        {
            total[column] = figure;
        }

        return total;
    }

    /// <summary>Words without a mark, or a row of other length, show that the cells are not what they seem.</summary>
    private static bool IsPartOfRow(BodyLine line) =>
        RowNumber.Of(line) is not null || (!line.Opening.Exists && SentenceEnds.Of(line.Text) == SentenceEnd.Open && !SentenceEnds.HasPause(line.Text));
}
