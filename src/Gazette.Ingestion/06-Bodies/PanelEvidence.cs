using System.Buffers;
using System.Text.RegularExpressions;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Tables;

namespace Gazette.Ingestion.Bodies;

/// <summary>Weighs whether the body's sentence goes on at a line behind a panel's title, or the panel does.</summary>
/// <param name="lines">The lines of the part.</param>
/// <param name="columns">The column width at each.</param>
/// <param name="content">Index of the first line below the panel's title.</param>
internal sealed partial class PanelEvidence(IReadOnlyList<BodyLine> lines, IReadOnlyList<int> columns, int content)
{
    /// <summary>What one strong sign, or a middling and a weak one, add up to.</summary>
    public const int Enough = 3;

    private const int Strong = 3;
    private const int Middling = 2;

    // What justified lines of one column differ by.
    private const int Slack = 3;

    // The name at the head of an entry (滨海新区：…) is no longer than this.
    private const int LongestLabel = 24;

    private static readonly SearchValues<char> Continuers = SearchValues.Create("，。；、：）》】”」的");

    /// <summary>Whether the body's sentence goes on behind the line, so that what stands there cuts it in two.</summary>
    public static bool IsCut(IReadOnlyList<BodyLine> lines, IReadOnlyList<int> columns, int index)
    {
        var line = lines[index];
        return SentenceEnds.Of(line.Text) switch
        {
            SentenceEnd.Comma => true,
            SentenceEnd.Open => !TableReader.IsRow(line) && (columns[index] > 0
                ? line.Width >= columns[index] - DisplayWidth.Indent - Slack
                : SentenceEnds.HasPause(line.Text)),
            _ => false,
        };
    }

    /// <summary>Whether the line is the word 附件 over an annex.</summary>
    public static bool IsAnnexMark(BodyLine line) => AnnexMark().IsMatch(CharacterWidth.Squeeze(line.Text));

    /// <summary>How much speaks for the body going on at the line; 0 when it can't.</summary>
    /// <param name="index">The line.</param>
    /// <param name="isCut">Whether the panel cut a sentence of the body.</param>
    public int Resumes(int index, bool isCut)
    {
        var line = lines[index];
        if (line.Opening.Exists || line.IsIndented || TableReader.IsRow(line) || !IsClosedBefore(index))
        {
            return 0;
        }

        if (!isCut)
        {
            return line.OpensPage && AreEntries(index) ? Strong : 0;
        }

        if (IsLabelled(line))
        {
            return 0;
        }

        var score = Continuers.Contains(line.Text[0]) ? Strong + Middling : 0;
        score += line.OpensPage ? Middling : 0;
        score += IsFullBehindShort(index) ? Middling : 0;
        score += AreEntries(index) ? Strong : 0;
        return score;
    }

    /// <summary>Whether nothing of the panel goes on into the line: its sentence has ended, or it ended in a table or a short line.</summary>
    private bool IsClosedBefore(int index)
    {
        var before = lines[index - 1];
        return index == content || TableReader.IsRow(before) || SentenceEnds.Of(before.Text) switch
        {
            SentenceEnd.Stop or SentenceEnd.Semicolon => columns[index - 1] == 0 || IsShort(index - 1) || lines[index].OpensPage,
            SentenceEnd.Open => IsShort(index - 1) && !SentenceEnds.HasPause(before.Text),
            _ => false,
        };
    }

    /// <summary>Justified print indents the first line of a paragraph: a full line behind the end of one has begun elsewhere.</summary>
    private bool IsFullBehindShort(int index) =>
        columns[index] > 0 && lines[index].Width > columns[index] - Slack && IsShort(index - 1);

    private bool IsShort(int index) => columns[index] > 0 && lines[index].Width < columns[index] - DisplayWidth.Indent - Slack;

    /// <summary>Whether every paragraph of the panel before the line is an entry with a mark, a number or a label, and there are at least two.</summary>
    private bool AreEntries(int index)
    {
        var entries = 0;
        for (var i = content; i < index; i++)
        {
            var isEntry = lines[i].Opening.Exists || IsLabelled(lines[i]) || TableReader.IsRow(lines[i]);
            if (!isEntry && (i == content || IsClosedBefore(i)))
            {
                return false;
            }

            entries += isEntry ? 1 : 0;
        }

        return entries >= 2;
    }

    private static bool IsLabelled(BodyLine line) => Label().Match(line.Text) is { Success: true, Length: <= LongestLabel };

    [GeneratedRegex(@"^[^，。；：:]{2,20}[：:]", RegexOptions.NonBacktracking)]
    private static partial Regex Label();

    [GeneratedRegex(@"^附(?:件|表|录)[\d一二三四五六七八九十]{0,3}[：:]?$", RegexOptions.NonBacktracking)]
    private static partial Regex AnnexMark();
}
