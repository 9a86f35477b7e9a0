using System.Buffers;
using System.Text.RegularExpressions;
using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.Articles;

/// <summary>
/// What a headline of news or of a feature is not, for nothing in print marks it: no sentence (no comma, no full stop), no numbered
/// heading, no entry of a list, no date, no credit of a photograph, no imprint.
/// </summary>
internal static partial class HeadlineText
{
    // Ideographs of the longest headline that flows on one line.
    private const int Longest = 48;

    private static readonly SearchValues<char> NotInHeadlines = SearchValues.Create("，,。；;△◎●");

    /// <summary>Whether the line could be a headline or the first line of one.</summary>
    public static bool IsPossible(string squeezed) => squeezed.Length >= Shortest && MayContinue(squeezed);

    // Fewer ideographs say nothing; as the last line of a broken headline they may.
    private const int Shortest = 4;

    /// <summary>Whether the line could be a line of a headline, a later one of which may be a word or its last character.</summary>
    public static bool MayContinue(string squeezed) =>
        squeezed.Length <= Longest
        && squeezed[^1] != '、'
        && !squeezed.AsSpan().ContainsAny(NotInHeadlines)
        && !SentenceShape.OpensWithDay(squeezed)
        && !ImprintLines.IsImprint(squeezed)
        && !Other().IsMatch(squeezed);

    /// <summary>Whether the line can be the last of a headline: a colon leads on to what is said (市长强调： / 以实干促发展).</summary>
    public static bool IsComplete(string squeezed) => squeezed[^1] is not ('：' or ':');

    /// <summary>Numbered headings, remarks in brackets, credits (刘伟/摄), lines without ideographs.</summary>
    [GeneratedRegex(@"^(?:第?[一二三四五六七八九十百]+[、章节条].*|[（(][一二三四五六七八九十\d]+[）)].*|\d{1,2}[.．、][^\d].*|附件.*|[■□\-].*|[（(].*[）)]|.*[/／]摄.*|[^\p{IsCJKUnifiedIdeographs}]*)$", RegexOptions.NonBacktracking)]
    private static partial Regex Other();
}
