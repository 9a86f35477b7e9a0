using System.Globalization;
using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Search.Browsing;
using Gazette.Storage.Reading;

namespace Gazette.Web.Rendering;

/// <summary>How the portal words dates, issues and titles.</summary>
public static class Wording
{
    /// <summary>2020年9月1日.</summary>
    public static string Date(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");

    /// <summary>The date for a machine, 2020-09-01.</summary>
    public static string IsoDate(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>2020年第9期, or 期号不详.</summary>
    public static string Issue(IssueIdentity issue) => issue switch
    {
        { Year: { } year, Number: { } number } => string.Create(CultureInfo.InvariantCulture, $"{year}年第{number}期"),
        { SerialNumber: { } serial } => string.Create(CultureInfo.InvariantCulture, $"总第{serial}期"),
        { Year: { } year } => string.Create(CultureInfo.InvariantCulture, $"{year}年，期号不详"),
        _ => "期号不详",
    };

    /// <summary>总第217期, or null when the serial number is not known.</summary>
    public static string? Serial(IssueIdentity issue) =>
        issue.SerialNumber is { } serial ? string.Create(CultureInfo.InvariantCulture, $"总第{serial}期") : null;

    /// <summary>2020年, 2021—2023年, or 年份不详.</summary>
    public static string Years(IssueYears years) => years switch
    {
        { First: null } => "年份不详",
        { First: { } first, Last: { } last } when first == last => string.Create(CultureInfo.InvariantCulture, $"{first}年"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{years.First}—{years.Last}年"),
    };

    /// <summary>Places of a year one by one where an issue is held, in one piece where none is.</summary>
    public static IReadOnlyList<IReadOnlyList<IssuePlace>> Runs(IReadOnlyList<IssuePlace> places)
    {
        var runs = new List<List<IssuePlace>>();
        foreach (var place in places)
        {
            if (place.Held is null && runs is [.., [{ Held: null }, ..] open])
            {
                open.Add(place);
            }
            else
            {
                runs.Add([place]);
            }
        }

        return runs;
    }

    /// <summary>Places that follow each other: 第7期, 第7、8期, 第7—9期.</summary>
    public static string Numbers(IReadOnlyList<IssuePlace> places)
    {
        var numbers = places.Select(place => place.Number).Order().ToList();
        return numbers.Count > 2 ? $"第{numbers[0]}—{numbers[^1]}期" : $"第{string.Join('、', numbers)}期";
    }

    /// <summary>What is not held between two issues, e.g. 2020年第7、8期; null when nothing is missing.</summary>
    public static string? Gap(HeldIssue earlier, HeldIssue later)
    {
        if (IssueRun.Between(earlier, later) is not { } places)
        {
            return "其中有整年的各期";
        }

        var years = places.GroupBy(place => place.Year).Select(year => string.Create(
            CultureInfo.InvariantCulture, $"{year.Key}年{Numbers([.. year])}"));
        return places.Count == 0 ? null : string.Join('、', years);
    }

    /// <summary>A moment of loading, by the calendar of China: 2020年9月1日.</summary>
    public static string Date(DateTimeOffset moment) => Date(ChinaTime.DayOf(moment));

    /// <summary>A share of a whole in percent, cut, never rounded up to 100: 99.9%.</summary>
    public static string Percent(int part, int whole) => whole == 0
        ? "—"
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(1000m * part / whole) / 10:0.#}%");

    /// <summary>What happens on a day of the calendar of validity.</summary>
    public static string Event(ValidityEventKind kind) => kind switch
    {
        ValidityEventKind.TakesEffect => "施行",
        ValidityEventKind.Ends => "有效期届满",
        _ => "废止",
    };

    /// <summary>How a document's term is extended.</summary>
    public static string Extension(TermExtension extension) => extension switch
    {
        { Until: { } until } => $"延长至{Date(until)}",
        { Months: { } months } => months % 12 == 0 ? $"延长{months / 12}年" : $"延长{months}个月",
        _ => "继续有效",
    };

    /// <summary>The printed title, or what it is when the page prints none.</summary>
    public static string Headline(ArticleSummary article) => article.Title ?? Untitled(article.Kind, article.Issue);

    /// <summary>What an article without printed title is called: its kind and issue.</summary>
    public static string Untitled(ArticleKind kind, IssueIdentity issue) => $"{Issue(issue)}{kind.Label()}";

    /// <summary>Lines of the raw text, 第 12–15、18 行.</summary>
    public static string Lines(IReadOnlyList<SourceSpan> lines) =>
        $"第 {string.Join("、", lines.Select(span => span.ToString().Replace('-', '–')))} 行";

    /// <summary>A change in percent with its sign, +3.2% or −4.3%; — for one that is not printed.</summary>
    public static string Change(decimal? percent) => percent is { } change ? $"{(change > 0 ? "+" : "")}{Figure(change)}%" : "—";

    /// <summary>A rate with the second one printed in brackets beside it: −22.6（−6.7）.</summary>
    public static string Rate(decimal? rate, decimal? bracketed) => Figure(rate) + (bracketed is null ? null : $"（{Figure(bracketed)}）");

    /// <summary>A figure with its sign and digits as given; — for one that is not printed.</summary>
    public static string Figure(decimal? figure) => figure?.ToString(CultureInfo.InvariantCulture).Replace('-', '−') ?? "—";
}
