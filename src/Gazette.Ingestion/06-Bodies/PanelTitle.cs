using System.Buffers;
using System.Text.RegularExpressions;
using Gazette.Ingestion.Tables;

namespace Gazette.Ingestion.Bodies;

/// <summary>
/// The title of a boxed panel (专栏1 重大工程), of one line or two: number, then a name in which nothing pauses. What goes over the page is titled
/// again, 专栏1（续） or 续专栏1. A sentence that opens with the word (专栏1中的项目…) is none.
/// </summary>
internal static partial class PanelTitle
{
    // Half characters; a title fits the line.
    private const int Longest = 80;

    // The name on the line below its number: shorter than a line of text.
    private const int LongestName = 40;

    // A title is broken because it is long.
    private const int ShortestBroken = 24;

    private static readonly SearchValues<char> Pauses = SearchValues.Create("，。；,;");

    /// <summary>How many lines the title has that begins at the index; 0 when none does.</summary>
    public static int LinesAt(IReadOnlyList<BodyLine> lines, int index)
    {
        var line = lines[index];
        if (line.Opening.Kind != OpeningKind.Panel || line.Width > Longest || SentenceEnds.Of(line.Text) != SentenceEnd.Open || line.Text.AsSpan().ContainsAny(Pauses))
        {
            return 0;
        }

        var isNumberAlone = line.Text.Length == line.Opening.Number.Length;
        return index + 1 < lines.Count && IsName(lines[index + 1]) && (isNumberAlone || IsRest(line, lines[index + 1])) ? 2 : 1;
    }

    /// <summary>Whether the title is complete with the next line only: panels are named after what they list.</summary>
    private static bool IsRest(BodyLine title, BodyLine next) =>
        title.Width >= ShortestBroken && !Listed().IsMatch(title.Text) && !TableReader.IsRow(next) && Listed().IsMatch(next.Text);

    /// <summary>Whether the title says that the panel of the page before goes on.</summary>
    public static bool IsContinuation(BodyLine line) => Continued().IsMatch(line.Text);

    private static bool IsName(BodyLine line) =>
        !line.Opening.Exists && line.Width <= LongestName && SentenceEnds.Of(line.Text) == SentenceEnd.Open && !line.Text.AsSpan().ContainsAny(Pauses);

    [GeneratedRegex(@"(?:指标|目标|任务|工程|项目|行动|计划|清单|名单|名录|举措|措施|重点|平台|体系|布局|表)(?:[（(][^（()）]{1,16}[）)])?$", RegexOptions.NonBacktracking)]
    private static partial Regex Listed();

    [GeneratedRegex(@"^续专栏|[（(]\s?(?:接上页|续表?|续[一二三\d])\s?[）)]", RegexOptions.NonBacktracking)]
    private static partial Regex Continued();
}
