using System.Text.RegularExpressions;

namespace Gazette.Ingestion.Bodies;

/// <summary>
/// The title line of a boxed panel (专栏1 重大工程): number, then a name without punctuation. What goes over the page is titled
/// again, 专栏1（续） or 续专栏1. A sentence that opens with the word (专栏1中的项目…) is none.
/// </summary>
internal static partial class PanelTitle
{
    // Half characters; a title fits the line.
    private const int Longest = 80;

    // The name on the line below its number: shorter than a line of text.
    private const int LongestName = 40;

    /// <summary>How many lines the title has that begins at the index; 0 when none does.</summary>
    public static int LinesAt(IReadOnlyList<BodyLine> lines, int index)
    {
        var line = lines[index];
        if (line.Opening.Kind != OpeningKind.Panel || line.Width > Longest || SentenceEnds.Of(line.Text) != SentenceEnd.Open || SentenceEnds.HasPause(line.Text[line.Opening.Number.Length..].TrimEnd('、')))
        {
            return 0;
        }

        var isNumberAlone = line.Text.Length == line.Opening.Number.Length;
        return isNumberAlone && index + 1 < lines.Count && IsName(lines[index + 1]) ? 2 : 1;
    }

    /// <summary>Whether the title says that the panel of the page before goes on.</summary>
    public static bool IsContinuation(BodyLine line) => Continued().IsMatch(line.Text);

    private static bool IsName(BodyLine line) =>
        !line.Opening.Exists && line.Width <= LongestName && SentenceEnds.Of(line.Text) == SentenceEnd.Open && !SentenceEnds.HasPause(line.Text);

    [GeneratedRegex(@"^续专栏|[（(]\s?(?:接上页|续表?|续[一二三\d])\s?[）)]", RegexOptions.NonBacktracking)]
    private static partial Regex Continued();
}
