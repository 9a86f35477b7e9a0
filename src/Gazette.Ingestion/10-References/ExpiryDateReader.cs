using System.Globalization;
using System.Text.RegularExpressions;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.References;

/// <summary>
/// The last day on which a document holds, read from one sentence: stated (至2025年6月30日止, 有效期至2022年底) or counted from the
/// first day, which is day one of the term (有效期3年, 试行一年).
/// </summary>
internal static partial class ExpiryDateReader
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
    private const int LongestTermInMonths = 600;

    /// <summary>Reads a sentence that is about the document itself; null when it names no last day.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="effectiveOn">The first day in force; null when not known.</param>
    /// <param name="issuedOn">The day of issue.</param>
    public static (DateOnly Date, string? Computation)? Read(DatedText sentence, DateOnly? effectiveOn, DateOnly? issuedOn)
    {
        foreach (Match stated in Stated().Matches(sentence.Text))
        {
            if (sentence.DateOf(stated.Groups["date"].ValueSpan) is { } date && !(date < effectiveOn) && !IsOfAnother(sentence.Text, stated.Index))
            {
                return (date, null);
            }
        }

        if (Partial().Match(sentence.Text) is { Success: true } partial && EndOf(partial, effectiveOn) is { } end && !(end < effectiveOn))
        {
            return (end, string.Create(CultureInfo.InvariantCulture, $"{partial.Groups["until"].Value} = {end:yyyy-MM-dd}"));
        }

        var term = Term().Match(sentence.Text);
        var from = term.Groups["issue"].Success ? issuedOn : effectiveOn;
        return term.Success && from is { } first && MonthsOf(term) is { } months ? Count(first, months) : null;
    }

    /// <summary>Whether the sentence speaks of a term or last day at all, and where.</summary>
    public static int? Position(DatedText sentence)
    {
        var match = Mention().Match(sentence.Text);
        return match.Success ? match.Index : null;
    }

    // 《甲》执行至2020年12月31日止: in the same sentence, and yet the end of another document.
    private static bool IsOfAnother(string text, int at)
    {
        var clause = text[(text[..at].LastIndexOfAny([',', ';', ':']) + 1)..at];
        return clause.StartsWith('原') || clause.StartsWith("过渡期", StringComparison.Ordinal)
            || clause.Contains('《', StringComparison.Ordinal) && clause.Contains("执行", StringComparison.Ordinal)
            || clause.StartsWith('《') && !clause.Contains("施行", StringComparison.Ordinal) && !clause.Contains("实施", StringComparison.Ordinal);
    }

    /// <summary>The last day of a term that begins on a day, and the sum.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="months">Length of the term.</param>
    public static (DateOnly Date, string? Computation) Count(DateOnly first, int months)
    {
        // The first day counts, so the last one is the day before its return; after a month too short for it, that month's end.
        var back = first.AddMonths(months);
        var last = back.Day < first.Day ? back : back.AddDays(-1);
        var length = months % 12 == 0 ? $"{months / 12}年" : $"{months}个月";
        return (last, string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd} + {length} − 1日"));
    }

    /// <summary>The length of a term, from the groups n, unit, half and months of a match (3年, 一年半, 1年6个月); null for none or more than fifty years.</summary>
    public static int? MonthsOf(Match term)
    {
        var number = term.Groups["n"].ValueSpan;
        var isHalf = number is "半";
        if (!isHalf && ChineseNumerals.Parse(number) is null)
        {
            return null;
        }

        var n = isHalf ? 0 : ChineseNumerals.Parse(number)!.Value;
        var half = isHalf || term.Groups["half"].Success ? 6 : 0;
        var extra = term.Groups["months"].Success ? ChineseNumerals.Parse(term.Groups["months"].ValueSpan) ?? 0 : 0;
        var months = (term.Groups["unit"].Value.StartsWith('年') ? n * 12 : n) + half + extra;
        return months is > 0 and <= LongestTermInMonths ? months : null;
    }

    private static DateOnly? EndOf(Match match, DateOnly? effectiveOn)
    {
        int? Part(string name) => match.Groups[name].Success ? ChineseNumerals.Parse(match.Groups[name].ValueSpan) : null;
        var year = Part("year") ?? effectiveOn?.Year;
        var month = Part("month") ?? 12;
        if (year is not (> 1900 and < 2200) || month is < 1 or > 12)
        {
            return null;
        }

        var days = DateTime.DaysInMonth(year.Value, month);
        return Part("day") is not { } day ? new DateOnly(year.Value, month, days)
            : day >= 1 && day <= days ? new DateOnly(year.Value, month, day)
            : null;
    }

    // 至2025年6月30日止, 有效期至2022年9月30日, 有效期截至…; the last of a span 自…至….
    [GeneratedRegex("(?:至|到|截至|截止|截止到|截止至)(?<date>" + DatedText.DateClass + ")|(?<date>" + DatedText.DateClass + ")(?:自动|自行)?(?:失效|到期|终止)", Options)]
    private static partial Regex Stated();

    // 有效期至2022年底, 至2022年12月底, 至12月31日止 (of the year in which it takes effect).
    [GeneratedRegex("(?:至|到|截至|截止)(?<until>(?<year>20[0-9]{2})年(?:底|末|(?<month>[0-9]{1,2})月(?:底|末)?)|(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日)", Options)]
    private static partial Regex Partial();

    // 有效期3年, 有效期为五年, 试行期一年, 试行两年, 有效期自发布之日起5年, 试行一年，自发布之日起计算; 试用期 and 期限不得超过3年 are none.
    [GeneratedRegex("(?:有效期限?|试行期限?|施行期限?|实施期限?|执行期限?|暂行期限?|暂行|试行|施行|实施|执行|有效|[,起](?:期限|暂定|为期))(?:暂定|定|为期|为|是|共|:|[,](?:暂定|为期|期限为?|时间为?))*"
        + "(?:(?<issue>(?:自|从)?(?:本\\p{IsCJKUnifiedIdeographs}{1,4}?)?(?:发布|公布|颁布|印发|下发|发文)之日起)|(?:自|从)?(?:施行|实施|生效)之日起)?(?:暂定|定|为|是)*(?<n>[0-9]{1,3}|[一二两三四五六七八九十]{1,3}|半)(?<unit>年|个月)(?<half>半)?(?:零?(?<months>[0-9]{1,2}|[一二两三四五六七八九十]{1,2})个月)?"
        + "(?:[,]?(?<issue>(?:自|从)(?:发布|公布|颁布|印发|下发|发文)之日起)(?:计算|起算|计))?", Options)]
    private static partial Regex Term();

    [GeneratedRegex("有效期|试行期|施行期|实施期|执行期|试行[0-9一二两三四五]|(?:失效|到期)", Options)]
    private static partial Regex Mention();
}
