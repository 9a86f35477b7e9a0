using System.Globalization;
using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Layout;

/// <summary>
/// Works out which issue it is. Running heads and the cover say it outright; then the imprint (2020.12, 总第220期, 出版日期); then,
/// for a monthly gazette whose masthead is lost, the month that most titles of its statistics, appointments, chronicle and catalogue
/// name: the issue of a month carries that month's number, though its statistics may be those of the month before (December's in
/// January); where those name no year, a document signed in that month does. What nothing tells stays null.
/// </summary>
public static partial class IssueIdentityReader
{
    /// <summary>Reads the identity, each fact with the lines that tell it.</summary>
    public static IdentityReading Read(PageLayout layout)
    {
        var imprint = layout.Printed.Where(line => line.Squeezed.Length <= 40 && LineText.HasDigit(line.Squeezed)).ToList();
        var masthead = Months(imprint, Imprint());
        var months = Months(imprint, StatisticsMonth()).Concat(Months(imprint, RecordMonth())).ToList();
        var number = MostFrequent(layout, f => f.IssueNumber) ?? First(masthead, m => Number(m, "month")) ?? MostFrequentMonth(months);
        var year = MostFrequent(layout, f => f.Year) ?? First(masthead, m => Number(m, "year"))
            ?? First(months, m => Number(m, "month") > number?.Value ? Number(m, "year") + 1 : Number(m, "year"))
            ?? First(Months(imprint, Signed()), m => Number(m, "month") == number?.Value ? Number(m, "year") : null);
        var serial = MostFrequent(layout, f => f.SerialNumber) ?? First(Matches(imprint, Serial()), m => Number(m, "serial"));
        var published = First(Matches(imprint, Published()), Date);
        return new IdentityReading(
            new IssueIdentity { Year = year?.Value, Number = number?.Value, SerialNumber = serial?.Value, PublishedOn = published?.Value },
            [
                .. Source(IdentityField.Year, year?.Lines),
                .. Source(IdentityField.Number, number?.Lines),
                .. Source(IdentityField.SerialNumber, serial?.Lines),
                .. Source(IdentityField.PublishedOn, published?.Lines),
            ]);
    }

    private static IEnumerable<IdentitySource> Source(IdentityField field, IReadOnlyList<int>? lines) =>
        lines is null ? [] : [new IdentitySource(field, SourceSpan.Cover(lines))];

    /// <summary>What most running heads say, with all lines that say it.</summary>
    private static (int Value, IReadOnlyList<int> Lines)? MostFrequent(PageLayout layout, Func<FurnitureLine, int?> fact) =>
        layout.Furniture.Where(line => fact(line) is not null)
            .GroupBy(line => fact(line)!.Value)
            .OrderByDescending(group => group.Count())
            .Select(group => ((int, IReadOnlyList<int>)?)(group.Key, [.. group.Select(line => line.Source.Number)]))
            .FirstOrDefault();

    /// <summary>What the first line says that says anything.</summary>
    private static (T Value, IReadOnlyList<int> Lines)? First<T>(IEnumerable<(Match Match, int Line)> found, Func<Match, T?> fact)
        where T : struct =>
        found.Where(match => fact(match.Match) is not null)
            .Select(match => ((T, IReadOnlyList<int>)?)(fact(match.Match)!.Value, [match.Line]))
            .FirstOrDefault();

    /// <summary>The month that most titles name; the first when as many name another.</summary>
    private static (int Value, IReadOnlyList<int> Lines)? MostFrequentMonth(IReadOnlyList<(Match Match, int Line)> titles) =>
        titles.GroupBy(title => Number(title.Match, "month")!.Value)
            .OrderByDescending(group => group.Count())
            .Select(group => ((int, IReadOnlyList<int>)?)(group.Key, [group.First().Line]))
            .FirstOrDefault();

    private static List<(Match Match, int Line)> Months(List<LayoutLine> lines, Regex pattern) =>
        [.. Matches(lines, pattern).Where(found => Number(found.Match, "month") is >= 1 and <= 12)];

    private static IEnumerable<(Match Match, int Line)> Matches(List<LayoutLine> lines, Regex pattern) =>
        lines.Where(line => pattern.IsMatch(line.Squeezed)).Select(line => (pattern.Match(line.Squeezed), line.Number));

    private static int? Number(Match match, string group) =>
        match.Groups[group].Success ? ChineseNumerals.Parse(match.Groups[group].ValueSpan) : null;

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

    [GeneratedRegex(@"(?<year>(?:19|20)\d\d)年(?:\d{1,2}月?[-—－–~～、至和])?(?<month>\d{1,2})月份?\p{IsCJKUnifiedIdeographs}*主要(?:经济|统计)?指标$", RegexOptions.NonBacktracking)]
    private static partial Regex StatisticsMonth();

    [GeneratedRegex(@"^(?:(?<year>(?:19|20)\d\d)年)?(?<month>\d{1,2})月份?[\p{IsCJKUnifiedIdeographs}、]{0,24}(?:人事任免|记事|发文目录)$", RegexOptions.NonBacktracking)]
    private static partial Regex RecordMonth();

    [GeneratedRegex(@"^(?<year>(?:19|20)\d\d)年(?<month>\d{1,2})月\d{1,2}日$", RegexOptions.NonBacktracking)]
    private static partial Regex Signed();

    [GeneratedRegex(@"^(?:第\d{1,2}期)?[（(]?总第(?<serial>\d{1,4})期[）)]?(?:[（(]月刊[）)])?$", RegexOptions.NonBacktracking)]
    private static partial Regex Serial();

    [GeneratedRegex(@"^出版(?:日期|时间)?[：:]?(?<year>(?:19|20)\d\d)年(?<month>\d{1,2})月(?<day>\d{1,2})日", RegexOptions.NonBacktracking)]
    private static partial Regex Published();
}
