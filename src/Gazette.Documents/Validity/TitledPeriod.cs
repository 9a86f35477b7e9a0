using System.Text.RegularExpressions;
using Gazette.Documents.Chinese;

namespace Gazette.Documents;

/// <summary>
/// The years that a title names (规划期): 三年行动计划（2020—2022年）, “十四五”规划. Printed beside the validity and never part of it: what
/// a plan has set in motion may hold beyond its years, and another plan may replace it before.
/// </summary>
/// <param name="First">First year.</param>
/// <param name="Last">Last year.</param>
/// <param name="Printed">As it stands in the title, without white space: 2020—2022年, “十四五”.</param>
public sealed partial record TitledPeriod(int First, int Last, string Printed)
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
    private const int LongestInYears = 50;

    // The sixth five-year plan began in 1981; from then on they follow each other without a gap.
    private const int FirstCounted = 6;
    private const int FirstYear = 1981;

    /// <summary>The period in a title; null when it names none, or a school year.</summary>
    public static TitledPeriod? In(string? title)
    {
        var text = CharacterWidth.Squeeze(title ?? "");
        if (Years().Match(CharacterWidth.Fold(text)) is { Success: true } years && !years.Groups["school"].Success)
        {
            var (first, last) = (ChineseNumerals.Parse(years.Groups["first"].ValueSpan), ChineseNumerals.Parse(years.Groups["last"].ValueSpan));
            return first < last && last - first <= LongestInYears ? new TitledPeriod(first.Value, last.Value, text.Substring(years.Index, years.Length)) : null;
        }

        var plan = FiveYears().Match(text);
        return plan.Success && ChineseNumerals.Parse(plan.Groups["n"].ValueSpan) is >= FirstCounted and var n && FirstYear + 5 * (n - FirstCounted) is var begin
            ? new TitledPeriod(begin, begin + 4, plan.Groups["printed"].Value)
            : null;
    }

    // 2020—2022年, 2021-2025, 2020年至2022年, 2020~2021年度.
    [GeneratedRegex("(?<first>(?:19|20)[0-9]{2})年?(?:[-–—―‐‑‒−─~〜]{1,2}|至|到)(?<last>(?:19|20)[0-9]{2})(?:年度|年|(?<school>学年))?", Options)]
    private static partial Regex Years();

    // “十四五”, 第十四个五年规划: the number stands before 五.
    [GeneratedRegex("(?<printed>[“\"](?<n>[六七八九]|十[一二三四五六七八九]?)五[”\"])|(?<printed>第(?<n>[六七八九]|[二三]?十[一二三四五六七八九]?)个五年(?:规划|计划))"
        + "|(?<printed>(?<n>十[一二三四五六七八九])五)(?:规划|时期|期间)", Options)]
    private static partial Regex FiveYears();
}
