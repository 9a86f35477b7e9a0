using System.Text.RegularExpressions;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Bodies;
using Gazette.Ingestion.Tables;

namespace Gazette.Ingestion.Closings;

/// <summary>Reads the title printed over an annex: 附件 or 附件1 on a line of its own, then the title on one line or more.</summary>
internal static partial class AnnexTitleReader
{
    private const int MostLines = 4;

    /// <summary>The title that begins at the line; null when the line doesn't open an annex.</summary>
    /// <param name="lines">The lines of a part.</param>
    /// <param name="index">Where to look.</param>
    /// <param name="end">Where to stop: index of the next signature, or the number of lines.</param>
    /// <param name="annexes">The annexes announced in annex notes before.</param>
    public static AnnexTitle? ReadAt(IReadOnlyList<BodyLine> lines, int index, int end, AnnexList annexes)
    {
        if (!lines[index].Text.Contains('附', StringComparison.Ordinal)
            || Mark().Match(CharacterWidth.Squeeze(lines[index].Text)) is not { Success: true } mark)
        {
            return null;
        }

        var count = LinesOfTitle(lines, index + 1, end, annexes);
        return new AnnexTitle(
            index,
            index + count,
            ChineseNumerals.Parse(mark.Groups["number"].ValueSpan),
            count == 0 ? null : TitleLines.Join(lines.Skip(index + 1).Take(count).Select(line => line.Text)));
    }

    /// <summary>Whether the line is the mark over an annex.</summary>
    public static bool IsMark(BodyLine line) => line.Text[0] == '附' && Mark().IsMatch(CharacterWidth.Squeeze(line.Text));

    /// <summary>As many lines as make an announced title; else one, or more until the name of a kind of document ends it.</summary>
    private static int LinesOfTitle(IReadOnlyList<BodyLine> lines, int from, int end, AnnexList annexes)
    {
        var candidates = lines.Skip(from).Take(Math.Min(MostLines, end - from)).TakeWhile(IsTitleLine).Select(line => CharacterWidth.Squeeze(line.Text)).ToList();
        for (var count = 1; count <= candidates.Count; count++)
        {
            if (annexes.Announces(string.Concat(candidates.Take(count))))
            {
                return count;
            }
        }

        var named = candidates.FindIndex(line => TitleLines.NamesDocument(line));
        return named >= 0 ? named + 1 : Math.Min(1, candidates.Count);
    }

    private static bool IsTitleLine(BodyLine line) =>
        !line.Opening.Exists && !TableReader.IsRow(line) && SentenceEnds.Of(line.Text) == SentenceEnd.Open;

    [GeneratedRegex(@"^附(件|表)(?<number>[\d一二三四五六七八九十]{0,3})[：:]?$", RegexOptions.NonBacktracking)]
    private static partial Regex Mark();
}
