using System.Text.RegularExpressions;
using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tables;

/// <summary>
/// Tables of names and figures whose rows stand on one line each: 辖区 职工参保人数 确保数 力争数 over 鹿城区 58.57 49 58.57.
/// Every row has as many pieces as the header; one column holds figures throughout, and no column is words for the most part with a
/// figure among them.
/// </summary>
internal static partial class FigureTable
{
    private const int FewestColumns = 3;
    private const int FewestRows = 3;

    /// <summary>Under a title or caption of its own.</summary>
    private const int FewestTitledRows = 2;

    /// <summary>A row that is cut has its name on one line and its figures on the next.</summary>
    private const int LinesOfCutRow = 2;

    /// <summary>The table whose header is the first line; null when its rows leave any doubt.</summary>
    /// <param name="lines">The lines up to where no table can go on.</param>
    /// <param name="isTitled">Whether a title or caption stands right above.</param>
    public static LinearTable? Read(IReadOnlyList<BodyLine> lines, bool isTitled)
    {
        var header = LinearCells.Of(lines[0]);
        if (header.Count < FewestColumns || header.Any(cell => IsFigure(cell) || LinearCells.IsSentence(cell)))
        {
            return null;
        }

        var rows = new List<IReadOnlyList<string>> { header };
        var length = 1;
        for (; length < lines.Count && LinearCells.Of(lines[length]) is var cells && cells.Count == header.Count && (cells.Any(IsFigure) || cells.SequenceEqual(header)); length++)
        {
            if (!cells.SequenceEqual(header))
            {
                rows.Add(cells);
            }
        }

        var body = rows.Skip(1).ToList();
        var isEnd = !lines.Skip(length).Take(LinesOfCutRow).Any(IsPartOfRow);
        return isEnd && body.Count >= (isTitled ? FewestTitledRows : FewestRows) && HasFigures(body) ? new LinearTable(rows, length) : null;
    }

    /// <summary>Running text may have a figure set off by blanks; a row, and a piece of one, is figures for the better part.</summary>
    private static bool IsPartOfRow(BodyLine line) => LinearCells.Of(line) is var cells && cells.Count(IsFigure) * 2 >= cells.Count;

    /// <summary>Whether columns are of figures or of words, the first apart: it may number the rows. A target may be a word among figures (全覆盖).</summary>
    private static bool HasFigures(List<IReadOnlyList<string>> rows)
    {
        var figures = Enumerable.Range(1, rows[0].Count - 1).Select(column => rows.Count(row => IsFigure(row[column]))).ToList();
        return figures.Contains(rows.Count) && figures.All(count => count == 0 || count * 2 >= rows.Count);
    }

    private static bool IsFigure(string cell) => Figure().IsMatch(cell);

    /// <summary>12, 1,234.5, -3.2%, ≥95, 〔2.5〕 (a sum over years), 1.5万, 40以上, or the dash of a cell without figure.</summary>
    [GeneratedRegex(@"^[-+±－≥≤＞＜><约〔\[【]{0,2}\d[\d.,]*[万亿]{0,2}[%％]?[〕\]】]?(以上|以下|左右|以内)?$|^[—–-]{1,2}$|^/$", RegexOptions.NonBacktracking)]
    private static partial Regex Figure();
}
