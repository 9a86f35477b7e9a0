using System.Text.RegularExpressions;
using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tables;

/// <summary>The header of a list of tasks, whose last column names who does them: 序号 项目名称 重点任务 责任单位.</summary>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Length">How many lines it takes up.</param>
internal sealed partial record TaskHeader(IReadOnlyList<string> Columns, int Length)
{
    private const int FewestColumns = 3;
    private const int MostColumns = 4;
    private const int MostLines = 5;

    /// <summary>The header that begins at the line; null when none does. A header cell is a word or two, broken into lines by its width.</summary>
    public static TaskHeader? ReadAt(IReadOnlyList<BodyLine> lines, int first)
    {
        var columns = new List<string>();
        for (var i = first; i < lines.Count && i < first + MostLines; i++)
        {
            var cells = LinearCells.Of(lines[i]);
            if (!cells.All(cell => Name().IsMatch(cell)))
            {
                return null;
            }

            columns.AddRange(cells);
            if (Units().IsMatch(columns[^1]))
            {
                var note = i + 1 < lines.Count && Note().IsMatch(lines[i + 1].Text) ? lines[i + 1].Text : string.Empty;
                columns[^1] += note;
                return columns.Count is >= FewestColumns and <= MostColumns && columns.Count(Units().IsMatch) == 1 && Key().IsMatch(columns[0])
                    ? new TaskHeader(columns, i + 1 - first + (note.Length > 0 ? 1 : 0))
                    : null;
            }
        }

        return null;
    }

    /// <summary>Whether the same header stands here again, at the top of a page.</summary>
    public bool IsRepeatedAt(IReadOnlyList<BodyLine> lines, int index) =>
        index + Length <= lines.Count && ReadAt(lines, index) is { } again && again.Length == Length && again.Columns.SequenceEqual(Columns);

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{1,10}([（(].{1,12}[）)])?$", RegexOptions.NonBacktracking)]
    private static partial Regex Name();

    [GeneratedRegex(@"(单位|部门|主体)([（(].{1,12}[）)])?$", RegexOptions.NonBacktracking)]
    private static partial Regex Units();

    [GeneratedRegex(@"^(序号|编号|类别|领域|项目|事项|工作|任务|主要|重点|内容|环节|措施|板块|工程)", RegexOptions.NonBacktracking)]
    private static partial Regex Key();

    /// <summary>（标记*为牵头单位） under 责任单位.</summary>
    [GeneratedRegex(@"^[（(][^（）()。；]{1,16}[）)]$", RegexOptions.NonBacktracking)]
    private static partial Regex Note();
}
