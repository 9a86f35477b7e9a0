using System.Text.RegularExpressions;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Records;

/// <summary>A day of the chronicle as far as it is known.</summary>
/// <param name="Year">The year; null when not known.</param>
/// <param name="Month">The month; null when not known.</param>
/// <param name="Day">The day; null before the first, and where the print names none (上旬).</param>
internal readonly partial record struct ChronicleDay(int? Year, int? Month, int? Day)
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>Whether the print itself leaves the day open: 上旬, 本月.</summary>
    public bool IsOpen { get; private init; }

    /// <summary>The last month that the chronicle tells of; null when not known.</summary>
    public int? LastMonth { get; init; }

    /// <summary>The date; null when a part is missing or no calendar has the day.</summary>
    public DateOnly? Date =>
        Year is >= 1 and <= 9999 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year.Value, Month.Value)
            ? new DateOnly(Year.Value, Month.Value, Day.Value)
            : null;

    /// <summary>Reads a line that names a day, a month or a part of it and nothing else, entries behind a mark aside; null for any other.</summary>
    /// <param name="line">The line.</param>
    /// <param name="before">The day above: 同日 is the same, a bare day is of its month.</param>
    public static (ChronicleDay Day, string SameLine)? ReadHeading(string line, ChronicleDay before)
    {
        var match = Heading().Match(CharacterWidth.Fold(line));
        if (!match.Success || Read(match, before) is not { } day)
        {
            return null;
        }

        return (day, match.Groups["rest"].Success ? line[match.Groups["rest"].Index..] : "");
    }

    /// <summary>
    /// Reads the day with which an entry opens: of its sentence (6月5日上午，…) or set apart by a blank or colon, which is no part
    /// of the entry's text.
    /// </summary>
    /// <returns>The day, and how many characters of the text only name it.</returns>
    public static (ChronicleDay Day, int Length)? ReadOpening(string text, ChronicleDay before)
    {
        var match = Opening().Match(CharacterWidth.Fold(text));
        return match.Success && Read(match, before) is { } day ? (day, match.Groups["apart"].Success ? match.Length : 0) : null;
    }

    private static ChronicleDay? Read(Match match, ChronicleDay before)
    {
        int? Part(string name) => match.Groups[name].Success ? ChineseNumerals.Parse(CharacterWidth.Squeeze(match.Groups[name].Value)) : null;
        var printed = Part("month");
        var month = printed ?? before.Month;

        var year = Part("year") ?? YearOf(month, before);
        if (match.Groups["same"].Success)
        {
            return before;
        }

        if (Part("day") is { } day)
        {
            // 31日, and behind it 1日: the next month, if the chronicle goes on to it.
            var goesOn = printed is null && day < before.Day && month < before.LastMonth;
            return day is >= 1 and <= 31 ? before with { Year = year, Month = goesOn ? month + 1 : month, Day = day, IsOpen = false } : null;
        }

        return before with { Year = year, Month = Part("only") ?? month, Day = null, IsOpen = match.Groups["open"].Success };
    }

    // Behind December comes the next year's January; what an issue of January opens with, 12月30日, was the year before.
    private static int? YearOf(int? month, ChronicleDay before) => before switch
    {
        { Day: not null, Month: 12 } when month < 12 => before.Year + 1,
        { Day: null, Month: <= 2 } when month >= 11 => before.Year - 1,
        _ => before.Year,
    };

    private const string Dated = "(?:(?:(?<year>20[0-9]{2}) *年 *)?\\(? *(?<month>[0-9 ]{1,3}|[一二三四五六七八九十]{1,2}) *月 *\\)? *)?(?<day>[0-9]{1}(?: ?[0-9])?|[一二三四五六七八九十]{1,3}) *"
        + "(?:日? *[-－–—~至到、和] *(?:[0-9]{1,2} *月 *)?[0-9]{1,2} *)*日 *(?:\\((?:星期|周)[一二三四五六日天]\\))? *(?:清晨|凌晨|上午|中午|下午|傍晚|晚上?)?";

    private const string Word = "(?<same>同日|同一天|当日|当天)|(?<open>(?:(?<month>[0-9]{1,2}) *月)?(?:[上中下]旬|月?初|月?底|月?末)|本月|当月|月内|是月)";

    // 1日, 1 日, 6月1日, （6月）1日, 6.1, 2020年6月1日, 十一日, 1日（星期一）, 1日—3日, 8日、9日, 10日上午, 同日, 上旬, 5月 alone; the first entry may follow on the same line.
    [GeneratedRegex("^(?:" + Dated + "|" + Word + "|(?<month>[0-9]{1,2})\\.(?<day>[0-9]{1,2})|(?:20[0-9]{2} *年 *)?(?<only>[0-9]{1,2}) *月份?) *[:：]?(?: *(?<rest>[△▲∆Δ◆●◎■].*))?$", Options)]
    private static partial Regex Heading();

    [GeneratedRegex("^(?:" + Dated + "|" + Word + ")(?:[,，]|(?<apart>[:：\\s、]\\s*))", Options)]
    private static partial Regex Opening();
}
