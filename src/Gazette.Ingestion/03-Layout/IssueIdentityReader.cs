using System.Globalization;
using System.Text.RegularExpressions;
using Gazette.Documents;

namespace Gazette.Ingestion.Layout;

/// <summary>
/// Works out which issue it is. Running heads and the cover say it outright; then the imprint (2020.12, 总第220期, 出版日期); then,
/// for a monthly gazette whose masthead is lost, the month in the titles of its statistics, appointments and chronicle: the issue
/// of a month carries that month's number. What nothing tells stays null.
/// </summary>
public static partial class IssueIdentityReader
{
    /// <summary>Reads the identity.</summary>
    public static IssueIdentity Read(PageLayout layout)
    {
        var imprint = layout.Printed.Where(line => line.Squeezed.Length <= 40).Select(line => line.Squeezed).ToList();
        var month = Facts(imprint, Imprint()).Concat(Facts(imprint, StatisticsMonth())).Concat(Facts(imprint, RecordMonth())).ToList();
        return new IssueIdentity
        {
            Year = MostFrequent(layout.Furniture.Select(f => f.Year)) ?? month.Select(m => m.Year).FirstOrDefault(y => y is not null),
            Number = MostFrequent(layout.Furniture.Select(f => f.IssueNumber)) ?? month.Select(m => m.Month).FirstOrDefault(n => n is not null),
            SerialNumber = MostFrequent(layout.Furniture.Select(f => f.SerialNumber))
                ?? imprint.Select(text => Serial().Match(text)).Where(m => m.Success).Select(m => (int?)Number(m, "serial")).FirstOrDefault(),
            PublishedOn = imprint.Select(text => Published().Match(text)).Where(m => m.Success).Select(Date).FirstOrDefault(d => d is not null),
        };
    }

    private static int? MostFrequent(IEnumerable<int?> values) =>
        values.OfType<int>().GroupBy(value => value).OrderByDescending(group => group.Count()).Select(group => (int?)group.Key).FirstOrDefault();

    private static IEnumerable<(int? Year, int? Month)> Facts(List<string> lines, Regex pattern) =>
        lines.Select(line => pattern.Match(line)).Where(match => match.Success)
            .Select(match => (Number(match, "year"), Number(match, "month")))
            .Where(fact => fact.Item2 is null or (>= 1 and <= 12));

    private static int? Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : null;

    private static DateOnly? Date(Match match) =>
        DateOnly.TryParseExact(
            $"{match.Groups["year"].Value}-{match.Groups["month"].Value}-{match.Groups["day"].Value}",
            "yyyy-M-d",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date)
            ? date
            : null;

    /// <summary>Takes 2020.12 of the masthead.</summary>
    [GeneratedRegex(@"^(?<year>(?:19|20)\d\d)[.．·](?<month>\d{1,2})$", RegexOptions.NonBacktracking)]
    private static partial Regex Imprint();

    [GeneratedRegex(@"(?<year>(?:19|20)\d\d)年(?<month>\d{1,2})月份?\p{IsCJKUnifiedIdeographs}*主要(?:经济|统计)?指标$", RegexOptions.NonBacktracking)]
    private static partial Regex StatisticsMonth();

    [GeneratedRegex(@"^(?:(?<year>(?:19|20)\d\d)年)?(?<month>\d{1,2})月份?[\p{IsCJKUnifiedIdeographs}、]{0,24}(?:人事任免|记事|发文目录)$", RegexOptions.NonBacktracking)]
    private static partial Regex RecordMonth();

    [GeneratedRegex(@"^(?:第\d{1,2}期)?[（(]?总第(?<serial>\d{1,4})期[）)]?(?:[（(]月刊[）)])?$", RegexOptions.NonBacktracking)]
    private static partial Regex Serial();

    [GeneratedRegex(@"^出版(?:日期|时间)?[：:]?(?<year>(?:19|20)\d\d)年(?<month>\d{1,2})月(?<day>\d{1,2})日", RegexOptions.NonBacktracking)]
    private static partial Regex Published();
}
