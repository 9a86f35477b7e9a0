using System.Text.RegularExpressions;
using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tables;

/// <summary>
/// Tables of names and figures whose rows stand on one line each: 辖区 职工参保人数 确保数 力争数 over 鹿城区 58.57 49 58.57.
/// Every row has as many pieces as the header, and a column holds figures in all of them or in none.
/// </summary>
internal static partial class FigureTable
{
    private const int FewestColumns = 3;
    private const int FewestRows = 3;

    /// <summary>The table whose header is the first line; null when its rows leave any doubt.</summary>
    /// <param name="lines">The lines up to where no table can go on.</param>
    public static LinearTable? Read(IReadOnlyList<BodyLine> lines)
    {
        var header = LinearCells.Of(lines[0]);
        if (header.Count < FewestColumns || header.Any(cell => IsFigure(cell) || SentenceEnds.HasPause(cell)))
        {
            return null;
        }

        var rows = new List<IReadOnlyList<string>> { header };
        var length = 1;
        for (; length < lines.Count && LinearCells.Of(lines[length]) is var cells && cells.Count == header.Count && (IsFigure(cells[^1]) || cells.SequenceEqual(header)); length++)
        {
            if (!cells.SequenceEqual(header))
            {
                rows.Add(cells);
            }
        }

        var body = rows.Skip(1).ToList();
        var isEnd = length == lines.Count || !LinearCells.Of(lines[length]).Any(IsFigure);
        return isEnd && body.Count >= FewestRows && HasFigures(body) ? new LinearTable(rows, length) : null;
    }

    /// <summary>Whether the last column holds figures and every column is of one kind, apart from the names in the first.</summary>
    private static bool HasFigures(List<IReadOnlyList<string>> rows)
    {
        var columns = rows[0].Count;
        var figures = Enumerable.Range(0, columns).Select(column => rows.Count(row => IsFigure(row[column]))).ToList();
        return figures[^1] == rows.Count && figures.All(count => count == rows.Count || count == 0);
    }

    private static bool IsFigure(string cell) => Figure().IsMatch(cell);

    [GeneratedRegex(@"^[-+±－]?\d[\d.,]*[%％]?$|^[—–-]{1,2}$|^/$", RegexOptions.NonBacktracking)]
    private static partial Regex Figure();
}
