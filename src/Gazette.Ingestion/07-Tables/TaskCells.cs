using System.Text.RegularExpressions;
using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tables;

/// <summary>
/// Parts the lines of one row of a task list into the task and the bodies that do it. The task ends with a full stop; where tasks are
/// phrases without one, the bodies must be such beyond doubt.
/// </summary>
internal static partial class TaskCells
{
    private const int MostLinesOfTime = 2;

    /// <summary>Task and bodies, and the time where there is a column for it; null when the lines can't be parted with certainty.</summary>
    /// <param name="lines">The lines of the row from the task on, header lines out.</param>
    /// <param name="pageChange">Index of the first line behind a page change within the row; 0 without one.</param>
    /// <param name="hasTime">Whether the time stands in a column behind the bodies.</param>
    public static IReadOnlyList<string>? Split(IReadOnlyList<BodyLine> lines, int pageChange, bool hasTime)
    {
        if (!hasTime)
        {
            return Split(lines, pageChange);
        }

        var count = Enumerable.Range(1, MostLinesOfTime).Reverse().FirstOrDefault(k => k < lines.Count && TimeText().IsMatch(Text(lines.TakeLast(k))));
        return count > 0 && Split([.. lines.SkipLast(count)], pageChange) is { } cells ? [.. cells, Text(lines.TakeLast(count))] : null;
    }

    private static IReadOnlyList<string>? Split(IReadOnlyList<BodyLine> lines, int pageChange)
    {
        var at = Enumerable.Range(1, Math.Max(0, lines.Count - 1)).FirstOrDefault(k => IsBorder(lines, k, EndsSentence));
        if (at == 0 && !lines.Any(line => EndsSentence(line.Text)))
        {
            at = Enumerable.Range(1, Math.Max(0, lines.Count - 1)).FirstOrDefault(k => IsBorder(lines, k, EndsPhrase) && CertainBody().IsMatch(lines[k].Text));
        }

        // Where a page change has cut both cells, bodies end the first piece and now stand within the task.
        var isCutTwice = pageChange > 0 && pageChange < at && BodyNames.Are(lines[pageChange - 1].Text.TrimEnd('、', '，', ','));
        return at == 0 || isCutTwice ? null : [Text(lines.Take(at)), Text(lines.Skip(at))];
    }

    private static bool IsBorder(IReadOnlyList<BodyLine> lines, int k, Func<string, bool> ends) =>
        ends(lines[k - 1].Text) && BodyNames.Are(Text(lines.Skip(k)));

    private static bool EndsSentence(string text) => SentenceEnds.Of(text) is SentenceEnd.Stop or SentenceEnd.Semicolon;

    private static bool EndsPhrase(string text) => SentenceEnds.Of(text) == SentenceEnd.Open && !BodyNames.Are(text);

    private static string Text(IEnumerable<BodyLine> lines) => LineJoin.Join(lines.Select(line => line.Text));

    [GeneratedRegex(@"^(市|各|县|区|省|团|有关|相关|属地)", RegexOptions.NonBacktracking)]
    private static partial Regex CertainBody();

    /// <summary>2021年6月底前, 6月底, 年底前, 全年, 长期, 持续推进.</summary>
    [GeneratedRegex(@"^(\d{4}年)?(\d{1,2}月(\d{1,2}日)?)?([上中下]旬|[年月]?底|第?[一二三四]季度|[上下]半年|全年)?([之以]?前|[之以]?内|完成)?$|^(长期|持续|常态化)(坚持|推进|实施|开展)?$", RegexOptions.NonBacktracking)]
    private static partial Regex TimeText();
}
