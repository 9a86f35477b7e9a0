using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tables;

/// <summary>
/// Finds blank cells that another cell spans. In the body these are the leading cells of a row (category, field, number of the
/// entry): print sets a group once and leaves the rows below it blank. A blank figure or remark may be just that, and stays blank.
/// </summary>
internal static partial class SpannedCells
{
    /// <summary>The cells to be filled, by row and column.</summary>
    /// <param name="rows">Rows of equal length, blank cells as in print.</param>
    /// <param name="header">How many of them are header rows.</param>
    public static IReadOnlyList<FilledCell> Find(IReadOnlyList<IReadOnlyList<string>> rows, int header)
    {
        return [.. InHeader(rows, header), .. InBody(rows, header)];
    }

    /// <summary>The rows with those cells filled.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Fill(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<FilledCell> filled)
    {
        var cells = rows.Select(row => row.ToArray()).ToArray();
        foreach (var cell in filled)
        {
            cells[cell.Row][cell.Column] = cell.IsFromLeft ? cells[cell.Row][cell.Column - 1] : Above(cells, cell);
        }

        return cells;
    }

    private static string Above(string[][] cells, FilledCell cell)
    {
        var row = cell.Row - 1;
        while (cells[row][cell.Column].Length == 0)
        {
            row--;
        }

        return cells[row][cell.Column];
    }

    /// <summary>Of two header rows the first has names over several columns, the second leaves blank what the first has named.</summary>
    private static IEnumerable<FilledCell> InHeader(IReadOnlyList<IReadOnlyList<string>> rows, int header)
    {
        if (header < 2)
        {
            yield break;
        }

        for (var column = 1; column < rows[0].Count; column++)
        {
            if (rows[0][column].Length == 0)
            {
                yield return new FilledCell(0, column, IsFromLeft: true);
            }
        }

        for (var column = 0; column < rows[1].Count; column++)
        {
            if (rows[1][column].Length == 0)
            {
                yield return new FilledCell(1, column, IsFromLeft: false);
            }
        }
    }

    /// <summary>
    /// The blank cells at the head of each row, up to the first that is not blank. Behind a running number that every row has, the
    /// group comes second, so there rows are read from the second cell on.
    /// </summary>
    private static IEnumerable<FilledCell> InBody(IReadOnlyList<IReadOnlyList<string>> rows, int header)
    {
        var first = IsNumbered(rows, header) ? 1 : 0;
        var above = new string?[GroupColumns(rows, header)];
        for (var row = header; row < rows.Count; row++)
        {
            var cells = rows[row];
            if (IsGroupName(cells))
            {
                for (var column = 1; column < cells.Count; column++)
                {
                    yield return new FilledCell(row, column, IsFromLeft: true);
                }

                continue;
            }

            var isSpanned = row > header && cells.Any(cell => cell.Length > 0) && !IsTotal(cells[0]) && !IsTotal(rows[row - 1][0]);
            for (var column = first; isSpanned && column < above.Length && cells[column].Length == 0; column++)
            {
                isSpanned = above[column] is { } name && !IsTotal(name);
                if (isSpanned)
                {
                    yield return new FilledCell(row, column);
                }
            }

            for (var column = 0; column < above.Length; column++)
            {
                above[column] = cells[column].Length > 0 ? cells[column] : above[column];
            }
        }
    }

    /// <summary>The name of a group of rows (一、加强基础设施建设) stands across the table.</summary>
    private static bool IsGroupName(IReadOnlyList<string> cells) =>
        Opening.Of(cells[0]).Kind is OpeningKind.Ideographic or OpeningKind.BracketedIdeographic && cells.Skip(1).All(cell => cell.Length == 0);

    /// <summary>How many leading columns can group rows: names, not figures or remarks, and never the last column.</summary>
    private static int GroupColumns(IReadOnlyList<IReadOnlyList<string>> rows, int header)
    {
        var count = 0;
        while (count < rows[0].Count - 1 && IsGroup(rows, header, count))
        {
            count++;
        }

        return count;
    }

    private static bool IsGroup(IReadOnlyList<IReadOnlyList<string>> rows, int header, int column)
    {
        var names = rows.Take(header).Select(row => row[column]).ToList();
        return !names.Any(Remark().IsMatch)
            && (names.Any(Key().IsMatch) || !rows.Skip(header).Any(row => Figure().IsMatch(row[column])));
    }

    private static bool IsNumbered(IReadOnlyList<IReadOnlyList<string>> rows, int header) =>
        Key().IsMatch(rows[0][0]) && rows.Skip(header).All(row => row[0].Length > 0);

    private static bool IsTotal(string cell) => Total().IsMatch(cell);

    [GeneratedRegex(@"^[序编]\s?号$|年[份度]$|月份$|等级$|级别$", RegexOptions.NonBacktracking)]
    private static partial Regex Key();

    [GeneratedRegex(@"备\s?注|说明$|附注", RegexOptions.NonBacktracking)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^[-+±－]?\d[\d.,]*[%％]?$|^—+$|^-+$|^/$", RegexOptions.NonBacktracking)]
    private static partial Regex Figure();

    [GeneratedRegex(@"^[合总小共]\s?计$", RegexOptions.NonBacktracking)]
    private static partial Regex Total();
}
