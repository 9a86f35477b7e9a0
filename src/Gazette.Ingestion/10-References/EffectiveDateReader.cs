using System.Globalization;
using System.Text.RegularExpressions;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.References;

/// <summary>The day from which a document holds, read from one sentence: 自2020年10月1日起施行, 自发布之日起30日后施行.</summary>
internal static partial class EffectiveDateReader
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    // Take effect: 施行, 实施, 生效, 执行, 试行, 实行.
    private const string TakeEffect = "(?:正式|开始|全面|统一|起)*(?:施行|实施|生效|执行|试行|实行|启用)";

    private const string Hour = "(?:零时|0时|0:00|[0-9]{1,2}时)?";

    /// <summary>Reads a sentence; null when it names no such day, or none of this document's own.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="issuedOn">The day of issue, from which 自发布之日起 counts.</param>
    /// <param name="isOwnTitle">Tells whether a title in 《》 is that of the document itself or of what it carries.</param>
    public static (DateOnly Date, string? Computation)? Read(DatedText sentence, DateOnly? issuedOn, Func<string, bool> isOwnTitle)
    {
        if (sentence.HasDate && ReadStated(sentence, isOwnTitle) is { } stated)
        {
            return (stated, null);
        }

        // 自发布之日 and 公布后 and the like are the only words it may begin with.
        return issuedOn is { } issued && sentence.Text.AsSpan().ContainsAny('日', '后')
            && FromIssue().Match(sentence.Text) is { Success: true } fromIssue && OwnSubject.Precedes(sentence.Text, fromIssue.Index, isOwnTitle)
            ? Count(fromIssue, issued)
            : ReadUntil(sentence, issuedOn, isOwnTitle);
    }

    private static (DateOnly Date, string? Computation)? ReadUntil(DatedText sentence, DateOnly? issuedOn, Func<string, bool> isOwnTitle) =>
        issuedOn is { } issued && sentence.HasDate && FromIssueUntil().Match(sentence.Text) is { Success: true } until
            && (OwnSubject.IsNamed(sentence.Text, until.Index, isOwnTitle) || OwnSubject.OpensTerm(sentence.Text, until.Index))
            ? Count(until, issued)
            : null;

    /// <summary>
    /// First and last day where a sentence states both: 本政策实施期限为2021年1月1日至2023年12月31日, 本通告自…起至…止. The second
    /// is no first day, whatever word follows it.
    /// </summary>
    public static (DateOnly First, DateOnly Last)? ReadTerm(DatedText sentence, Func<string, bool> isOwnTitle)
    {
        if (!sentence.HasDates)
        {
            return null;
        }

        foreach (Match match in Term().Matches(sentence.Text))
        {
            if (sentence.DateOf(match.Groups["first"].ValueSpan) is { } first && sentence.DateOf(match.Groups["last"].ValueSpan) is { } last && first <= last
                && (match.Groups["label"].Success || match.Groups["verb"].Success || OwnSubject.IsNamed(sentence.Text, match.Index, isOwnTitle))
                && OwnSubject.Precedes(sentence.Text, match.Index, isOwnTitle))
            {
                return (first, last);
            }
        }

        return null;
    }

    /// <summary>The one day from which a public notice (通告) sets a measure going: 限行时间：2020年8月1日起.</summary>
    public static DateOnly? ReadMeasure(DatedText sentence)
    {
        if (!sentence.HasDate)
        {
            return null;
        }

        var match = Measure().Match(sentence.Text);
        // Followed by 施行 it is a statement on taking effect, whose subject has been found not to be this document.
        return match.Success && OwnSubject.OpensClause(sentence.Text, match.Index) && !Deadline().IsMatch(match.Value)
            && !TakesEffect().IsMatch(sentence.Text[(match.Index + match.Length)..]) ? sentence.DateOf(match.Groups["date"].ValueSpan) : null;
    }

    private static DateOnly? ReadStated(DatedText sentence, Func<string, bool> isOwnTitle)
    {
        if (ReadTerm(sentence, isOwnTitle) is var (first, _))
        {
            return first;
        }

        foreach (Match match in Stated().Matches(sentence.Text))
        {
            if (OwnSubject.Precedes(sentence.Text, match.Index, isOwnTitle) && sentence.DateOf(match.Groups["date"].ValueSpan) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static (DateOnly, string?) Count(Match match, DateOnly issued)
    {
        var word = match.Groups["issue"].Success ? match.Groups["issue"].Value + "之日" : "即日";
        if (ChineseNumerals.Parse(match.Groups["n"].ValueSpan) is not { } n)
        {
            return (issued, string.Create(CultureInfo.InvariantCulture, $"{word} = {issued:yyyy-MM-dd}（成文日期）"));
        }

        // The day of issue is the first of the N (自…之日起), so that the day after them is N days later.
        var isMonths = match.Groups["unit"].Value.Contains('月', StringComparison.Ordinal);
        var date = isMonths ? issued.AddMonths(Math.Min(n, 1200)) : issued.AddDays(Math.Min(n, 36500));
        return (date, string.Create(CultureInfo.InvariantCulture, $"{word} {issued:yyyy-MM-dd} + {n}{(isMonths ? "个月" : "日")}"));
    }

    // 本政策执行期限自发布之日起至2020年12月31日: the first day of a term of which only the last is printed as a date.
    [GeneratedRegex("(?:自|从)" + Issue + "之日起?[,]?(?:至|到)" + DatedText.DateClass, Options)]
    private static partial Regex FromIssueUntil();

    [GeneratedRegex("^" + TakeEffect, Options)]
    private static partial Regex TakesEffect();

    // 自2020年10月1日起与《条例》同时施行, 自…起在全市范围内试行: behind such words the sentence must end with the verb, or a measure is meant.
    private const string Where = "(?:与《[^《》]{2,60}》(?:同时|同步|一并)?|在[^,。;《》]{2,10})";

    // 自2020年10月1日起施行, 2021年2月1日起实施, 从2021年1月1日开始执行, 于2020年10月1日正式生效.
    [GeneratedRegex("(?:自|从|于|由|定于)?(?<date>" + DatedText.DateClass + ")" + Hour + "(?:之?日?[起始])?[,]?(?:本\\p{IsCJKUnifiedIdeographs}{1,10}?)?" + TakeEffect
        + "|(?:自|从)(?<date>" + DatedText.DateClass + ")起" + Where + TakeEffect + "(?:[,。;]|$)"
        + "|(?:施行|生效)(?:日期|时间)(?:为|是|:|自)*(?<date>" + DatedText.DateClass + ")", Options)]
    private static partial Regex Stated();

    // 实施期限为甲日至乙日, 有效期自甲日起至乙日止, 自甲日至乙日执行.
    [GeneratedRegex("(?<label>(?:(?:本?政策)?(?:实施|执行|施行|有效|适用|试行)(?:期限|期)|政策期限|施行时间)(?:暂定|定|为|是|:)*)?(?:自|从)?(?<first>" + DatedText.DateClass + ")" + Hour + "(?:之?日?起)?[,]?(?:施行|实施|执行|有效)?(?:至|到|截至|-|~|—|–)+(?<last>" + DatedText.DateClass + ")(?:[0-9]{1,2}时)?止?(?:期间)?(?<verb>" + TakeEffect + "|有效)?", Options)]
    private static partial Regex Term();

    private const string Issue = "(?<issue>发布|公布|颁布|印发|下发|发文|签发|发出|签署|成文)";
    private const string Later = "满?(?<n>[0-9一二三四五六七八九十]{1,3})(?<unit>个月|日|天)(?:之?后)?(?:起)?";

    // 自发布之日起施行, 自印发之日起开始执行, 自公布之日起30日后施行, 自公布后30日起施行, 自公布后施行, 自即日起施行.
    [GeneratedRegex("(?:自|从|于|由)?(?:本[^,。自]{1,10})?(?:(?:" + Issue + "之?日|即日)(?:起|后)?的?(?:" + Later + ")?|" + Issue + "后的?(?:" + Later + ")?)[,]?" + TakeEffect, Options)]
    private static partial Regex FromIssue();

    // 报名时间自…起至…止 is open to whom the notice addresses, and nothing holds from it.
    [GeneratedRegex("^(?:申[报请]|报名|受理|公示|征集|征求|登记|办理|投标|竞买|缴费|签约|搬迁|腾空|填报|报送|整改)", Options)]
    private static partial Regex Deadline();

    // 限行时间:2020年8月1日起, 自2020年8月1日起,全市…; its own words may stand before 时间.
    [GeneratedRegex("(?:[\\p{IsCJKUnifiedIdeographs}]{0,6}(?:时间|期限|日期)[为是:]?\\(?(?:自|从)?|自|从)(?<date>" + DatedText.DateClass + ")(?:零时|0时|[0-9]{1,2}时)?起", Options)]
    private static partial Regex Measure();
}
