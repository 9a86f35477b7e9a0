using System.Buffers;
using System.Text.RegularExpressions;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Tables;

namespace Gazette.Ingestion.Bodies;

/// <summary>Weighs whether the body's sentence goes on at a line behind a panel's title, or the panel does.</summary>
/// <param name="lines">The lines of the part.</param>
/// <param name="bodyColumn">Width of the body's column where the panel stands in it; 0 where text is not hard-wrapped.</param>
/// <param name="content">Index of the first line below the panel's title.</param>
internal sealed partial class PanelEvidence(IReadOnlyList<BodyLine> lines, int bodyColumn, int content)
{
    // A panel set across both columns is wider than one by far more than this.
    private const int OtherWidth = 8;

    /// <summary>What one strong sign, or a middling and a weak one, add up to.</summary>
    public const int Enough = 3;

    private const int Strong = 3;
    private const int Middling = 2;

    // What justified lines of one column differ by.
    private const int Slack = 3;

    // The name at the head of an entry (滨海新区：…) is no longer than this.
    private const int LongestLabel = 24;

    // Six ideographs and a stop.
    private const int LongestTail = 14;

    private readonly List<int> _widest = [bodyColumn];

    private static readonly SearchValues<char> Continuers = SearchValues.Create("，。；、：）》】”」的");

    /// <summary>Whether the body's sentence goes on behind the line, so that what stands there cuts it in two.</summary>
    public static bool IsCut(BodyLine line, int column) => SentenceEnds.Of(line.Text) switch
    {
        SentenceEnd.Comma => true,
        SentenceEnd.Open => !TableReader.IsRow(line) && (column > 0 ? line.Width >= column - DisplayWidth.Indent - Slack : SentenceEnds.HasPause(line.Text)),
        _ => false,
    };

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
        score += IsFullInColumn(index) ? (Math.Abs(WidestTo(index) - bodyColumn) > OtherWidth ? Strong : Middling) : 0;
        score += AreEntries(index) ? Strong : 0;
        return score;
    }

    /// <summary>Whether the line is the last few words of the sentence that the panel cut: behind a full stop no paragraph is as short.</summary>
    public bool IsTail(int index) =>
        !lines[index].Opening.Exists && lines[index].Width <= LongestTail && SentenceEnds.Of(lines[index].Text) == SentenceEnd.Stop
        && SentenceEnds.Of(lines[index - 1].Text) == SentenceEnd.Stop;

    /// <summary>Whether nothing of the panel goes on into the line: its sentence has ended, or it ended in a table or a short line.</summary>
    private bool IsClosedBefore(int index)
    {
        var before = lines[index - 1];
        return index == content || TableReader.IsRow(before) || SentenceEnds.Of(before.Text) switch
        {
            SentenceEnd.Stop or SentenceEnd.Semicolon => bodyColumn == 0 || IsShort(index - 1) || lines[index].OpensPage || AreEntriesOfOneLine(index),
            SentenceEnd.Open => bodyColumn > 0 && IsShort(index - 1) && !SentenceEnds.HasPause(before.Text),
            _ => false,
        };
    }

    /// <summary>Justified print indents the first line of a paragraph: a full line behind the end of one has begun elsewhere.</summary>
    private bool IsFullInColumn(int index) => bodyColumn > 0 && Math.Abs(lines[index].Width - bodyColumn) < Slack && (IsShort(index - 1) || AreEntriesOfOneLine(index));

    /// <summary>
    /// Whether every line of the panel so far is an entry, and so wide that none goes on in the next: then its last one is no first
    /// line either, however long.
    /// </summary>
    private bool AreEntriesOfOneLine(int index) =>
        WidestTo(index) > bodyColumn + OtherWidth
        && Enumerable.Range(content, index - content).All(i => (lines[i].Opening.Exists || IsLabelled(lines[i])) && SentenceEnds.Of(lines[i].Text) > SentenceEnd.Comma);

    /// <summary>Whether the line is too short, for the width in which the panel is set, to be one of a paragraph that goes on.</summary>
    private bool IsShort(int index) => lines[index].Width < WidestTo(index + 1) - DisplayWidth.Indent - Slack;

    /// <summary>The width in which the panel is set, as far as its lines before the index show; in the column it is as good as that.</summary>
    private int WidestTo(int end)
    {
        for (; _widest.Count <= end - content; _widest.Add(Math.Max(_widest[^1], lines[content + _widest.Count - 1].Width)))
        {
        }

        return _widest[end - content];
    }

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
