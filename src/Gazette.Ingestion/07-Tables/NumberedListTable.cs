using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tables;

/// <summary>
/// Lists of names whose rows stand on one line each under a header that numbers them: 序号 项目名称 申报地区 over 1 瓯塑 鹿城区. Every row
/// has as many pieces as the header, and the numbers rise by one; a list in groups goes on counting under the header of the next.
/// </summary>
internal static class NumberedListTable
{
    private const int FewestColumns = 3;
    private const int FewestRows = 2;

    /// <summary>The table whose header is the first line; null when its rows leave any doubt.</summary>
    /// <param name="lines">The lines up to where no table can go on.</param>
    public static LinearTable? Read(IReadOnlyList<BodyLine> lines)
    {
        var header = LinearCells.Of(lines[0]);
        if (header.Count < FewestColumns || header[0] is not ("序号" or "编号" or "排名"))
        {
            return null;
        }

        var rows = new List<IReadOnlyList<string>> { header };
        var length = 1;
        var number = (int?)null;
        for (; length < lines.Count; length++)
        {
            var cells = LinearCells.Of(lines[length]);
            if (cells.SequenceEqual(header))
            {
                continue;
            }

            var next = RowNumber.Of(lines[length]);
            if (cells.Count != header.Count || next is null || (number is not null && next != number + 1))
            {
                break;
            }

            rows.Add(cells);
            number = next;
        }

        return rows.Count > FewestRows && (length == lines.Count || !IsPartOfRow(lines[length])) ? new LinearTable(rows, length) : null;
    }

    /// <summary>Words without a mark, or a row of other length, show that the cells are not what they seem.</summary>
    private static bool IsPartOfRow(BodyLine line) =>
        RowNumber.Of(line) is not null || (!line.Opening.Exists && SentenceEnds.Of(line.Text) == SentenceEnd.Open && !SentenceEnds.HasPause(line.Text));
}
