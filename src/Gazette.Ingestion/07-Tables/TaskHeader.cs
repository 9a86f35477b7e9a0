using System.Text.RegularExpressions;
using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tables;

/// <summary>
/// The header of a list of tasks, of which a column names who does them: 序号 项目名称 重点任务 责任单位, perhaps with the time behind it.
/// </summary>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Length">How many lines it takes up.</param>
internal sealed partial record TaskHeader(IReadOnlyList<string> Columns, int Length)
{
    private const int MostLines = 5;

    /// <summary>Columns up to the bodies, these included: number, perhaps item, task, bodies.</summary>
    public int BodiesColumns { get; } = 1 + Enumerable.Range(0, Columns.Count).FirstOrDefault(column => Units().IsMatch(Columns[column]), -1);

    /// <summary>Whether the time stands in a column behind the bodies.</summary>
    public bool HasTime => Columns.Count == BodiesColumns + 1 && Time().IsMatch(Columns[^1]);

    /// <summary>Whether columns are such that rows can be told apart; two columns of bodies can't.</summary>
    public bool IsReadable => BodiesColumns is 3 or 4 && (Columns.Count == BodiesColumns || HasTime);

    /// <summary>The header that begins at the line; null when none does. A header cell is a word or two, broken into lines by its width.</summary>
    public static TaskHeader? ReadAt(IReadOnlyList<BodyLine> lines, int first)
    {
        var columns = new List<string>();
        var length = 0;
        while (length < MostLines && first + length < lines.Count)
        {
            var cells = LinearCells.Of(lines[first + length]);
            var isBehindBodies = columns.Exists(Units().IsMatch);
            if (isBehindBodies && Note().IsMatch(lines[first + length].Text))
            {
                columns[^1] += lines[first + length].Text;
            }
            else if (isBehindBodies ? cells.All(cell => Units().IsMatch(cell) || Time().IsMatch(cell)) : cells.All(Name().IsMatch))
            {
                columns.AddRange(cells);
            }
            else
            {
                break;
            }

            length++;
        }

        return columns.Exists(Units().IsMatch) && columns.FindIndex(Units().IsMatch) >= 2 && Key().IsMatch(columns[0]) ? new TaskHeader(columns, length) : null;
    }

    /// <summary>Whether the same header stands here again, at the top of a page.</summary>
    public bool IsRepeatedAt(IReadOnlyList<BodyLine> lines, int index) =>
        index + Length <= lines.Count && lines[index].Text[0] == Columns[0][0] && ReadAt(lines, index) is { } again && again.Length == Length && again.Columns.SequenceEqual(Columns);

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{1,10}([（(].{1,12}[）)])?$", RegexOptions.NonBacktracking)]
    private static partial Regex Name();

    [GeneratedRegex(@"(单位|部门|主体)([（(].{1,12}[）)])?$", RegexOptions.NonBacktracking)]
    private static partial Regex Units();

    [GeneratedRegex(@"(时限|时间|进度|节点)$", RegexOptions.NonBacktracking)]
    private static partial Regex Time();

    [GeneratedRegex(@"^(序号|编号|类别|领域|项目|事项|工作|任务|主要|重点|内容|环节|措施|板块|工程)", RegexOptions.NonBacktracking)]
    private static partial Regex Key();

    /// <summary>（标记*为牵头单位） under 责任单位.</summary>
    [GeneratedRegex(@"^[（(][^（）()。；]{1,16}[）)]$", RegexOptions.NonBacktracking)]
    private static partial Regex Note();
}
