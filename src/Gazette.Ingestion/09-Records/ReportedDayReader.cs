using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.References;

namespace Gazette.Ingestion.Records;

/// <summary>
/// The day of which a news item tells: news opens with it (6月5日，…), or its first sentence says when something was held
/// (…会议5月19日召开). 近日 and 日前 name no day. The year, seldom printed, is that of the issue.
/// </summary>
internal static partial class ReportedDayReader
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>The day with its sentence; null when the first sentence names none, or the year isn't known.</summary>
    public static DatedFact? Read(Article article, BlockLocator locator, IssueIdentity issue)
    {
        var lead = article.Blocks.FirstOrDefault(b => b.Kind is BlockKind.Paragraph && b.Text.Any(Punctuation.IsSentenceEnd));
        if (lead is null || Sentence.SentencesOf(lead.Text) is not [var sentence, ..])
        {
            return null;
        }

        var printed = lead.Text.Substring(sentence.Start, sentence.Length);
        var folded = CharacterWidth.Fold(CharacterWidth.Squeeze(printed));
        var match = Opening().Match(folded);
        match = match.Success ? match : Held().Match(folded);
        if (!match.Success || DateOf(match, issue) is not var (date, computation))
        {
            return null;
        }

        return new DatedFact
        {
            Date = date,
            Sentence = printed.Trim(),
            Computation = computation,
            Lines = locator.LinesOf(lead, sentence.Start, sentence.Length),
        };
    }

    private static (DateOnly, string?)? DateOf(Match match, IssueIdentity issue)
    {
        int? Part(string name) => match.Groups[name].Success ? ChineseNumerals.Parse(match.Groups[name].ValueSpan) : null;

        // 2日，: the number of a monthly gazette is the month.
        if ((Part("month") ?? issue.Number) is not { } month || Part("day") is not { } day)
        {
            return null;
        }

        var isPrinted = match.Groups["year"].Success;

        // An issue of January or February still tells of last year's end.
        var year = isPrinted ? Part("year") : issue.Number is 1 or 2 && month >= 11 ? issue.Year - 1 : issue.Year;
        if (year is not (> 1900 and < 2200) || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year.Value, month))
        {
            return null;
        }

        return (new DateOnly(year.Value, month, day), isPrinted ? null
            : match.Groups["month"].Success ? $"{month}月{day}日 + {year}年（据本期年份）"
            : $"{day}日 + {year}年{month}月（据本期年份和期号）");
    }

    private const string Day = "(?:(?<year>(?:19|20)[0-9]{2})年)?(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日";

    // 2日，…; 6月5日，…; 6月5日上午，…; 6月5日至6日，…; （记者 …）6月5日; 至 or 起 behind the day without a second day is a term, no report.
    [GeneratedRegex("^(?:本报讯|据悉,?|\\([^()]{1,16}\\))*(?:(?<day>[0-9]{1,2})日(?:上午|中午|下午|晚上?)?,|" + Day + "(?:[,、]|(?:至|-|—|–|~|和)(?:[0-9]{1,2}月)?[0-9]{1,2}日|清晨|凌晨|早上|上午|中午|下午|傍晚|晚|夜|,|[^至起前后止0-9]))", Options)]
    private static partial Regex Opening();

    // …会议5月19日召开, …于12月22日在温召开, …5月19日上午在市人民大会堂举行.
    [GeneratedRegex("^[^,;。]{2,60}?于?" + Day + "(?:(?:至|-|—|–|~|和)(?:[0-9]{1,2}月)?[0-9]{1,2}日)?(?:上午|中午|下午|晚上?)?(?:在[^,。;]{1,20}?)?(?:正式|隆重|顺利)?(?:召开|举行|举办|开幕|闭幕|启动|开工|开通|揭牌|投用|签约)", Options)]
    private static partial Regex Held();
}
