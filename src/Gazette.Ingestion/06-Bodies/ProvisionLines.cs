using System.Text.RegularExpressions;

namespace Gazette.Ingestion.Bodies;

/// <summary>
/// Tells the lines that open a 条 from those that only begin with the number of one: references that a line break has brought to
/// the front, the text of another regulation in quotation marks, and what a decision says about a 条 that it amends.
/// </summary>
internal static partial class ProvisionLines
{
    /// <summary>The lines with openings that can be relied on.</summary>
    /// <param name="lines">Non-blank lines of one part, in reading order.</param>
    public static IReadOnlyList<BodyLine> Read(IReadOnlyList<BodyLine> lines)
    {
        if (!lines.Any(line => line.Text[0] == '第'))
        {
            return lines;
        }

        BodyLine[] read = [.. lines.Zip(lines.Skip(1), WithBrokenNumber), lines[^1]];
        var candidates = Enumerable.Range(0, read.Length).Where(i => read[i].Opening.Kind == OpeningKind.Provision).ToList();
        if (candidates.Count == 0)
        {
            return lines;
        }

        var quoted = QuotedLines.Of(read);
        for (var i = 0; i < candidates.Count; i++)
        {
            var index = candidates[i];
            var opening = read[index].Opening;
            var before = i > 0 ? read[candidates[i - 1]].Opening : Opening.None;
            var after = i + 1 < candidates.Count ? read[candidates[i + 1]].Opening : Opening.None;
            if (quoted[index])
            {
                read[index] = read[index] with { Opening = opening with { Kind = OpeningKind.QuotedProvision } };
            }
            else if (IsAmended().IsMatch(read[index].Text) || !(opening.IsSpaced || IsInOrder(opening, before, after)))
            {
                read[index] = read[index] with { Opening = Opening.None };
            }
        }

        return read;
    }

    /// <summary>第 at the end of a line and 十二条 … on the next: the number is whole only over the line break.</summary>
    private static BodyLine WithBrokenNumber(BodyLine line, BodyLine next)
    {
        if (line.Text[0] != '第' || !FirstPiece().IsMatch(line.Text) || !SecondPiece().IsMatch(next.Text))
        {
            return line;
        }

        var opening = Opening.Of(line.Text + next.Text);
        return opening.Kind == OpeningKind.Provision ? line with { Opening = opening } : line;
    }

    /// <summary>Without the blank that print puts after its number, a 条 is known by standing in the row of 条.</summary>
    private static bool IsInOrder(Opening opening, Opening before, Opening after) =>
        opening.Value == 1 || opening.Succeeds(before) || after.Succeeds(opening);

    /// <summary>What a decision does to a 条: 第五条修改为, 第六条第二款删去, 第九条改为第十条, 第八条增加一款.</summary>
    [GeneratedRegex(@"^第[一二三四五六七八九十百\d]{1,6}条(之[一二三四五六七八九十])?(\s?(修改为|改为第)|(第[^，。；：]{1,12}[款项目])?(修改为|改为|删去|删除|增加[一二三四五六七八九十]?[条款项]|作为第))", RegexOptions.NonBacktracking)]
    private static partial Regex IsAmended();

    [GeneratedRegex(@"^第[一二三四五六七八九十百]{0,5}$", RegexOptions.NonBacktracking)]
    private static partial Regex FirstPiece();

    [GeneratedRegex(@"^[一二三四五六七八九十百]{0,5}条", RegexOptions.NonBacktracking)]
    private static partial Regex SecondPiece();
}
