using System.Globalization;
using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Search;
using Gazette.Web.Addresses;

namespace Gazette.Web.Pages;

/// <summary>Reads the parameters of a page's address. What makes no sense is left out, and the page says so.</summary>
public sealed class PageParameters
{
    private const int FarthestPage = 100_000;
    private static readonly string[] DayForms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d"];
    private readonly List<string> _remarks = [];

    /// <summary>What was left out, in words for the reader.</summary>
    public IReadOnlyList<string> Remarks => _remarks;

    /// <summary>
    /// Remarks on every parameter that the page doesn't know: a filter left out in silence answers another question than the one asked.
    /// What a program has hung onto a link that is passed on is nobody's question.
    /// </summary>
    public void Expect(IQueryCollection query, params IReadOnlyCollection<string> known) =>
        _remarks.AddRange(query.Keys.Except(known, StringComparer.OrdinalIgnoreCase).Where(name => !LinkTracking.IsParameter(name))
            .Select(name => $"网址里的“{name}”不是这一页的条件，没有采用。"));

    /// <summary>A switch: on for 1, off for 0 and when nothing is said.</summary>
    public bool Switch(string? value, string what) => Number(value, 0, 1, what) == 1;

    /// <summary>A page of a list, 1-based; the first when none is asked for.</summary>
    public int Page(string? value) => Number(value, 1, FarthestPage, "页码") ?? 1;

    /// <summary>A year.</summary>
    public int? Year(string? value) => Number(value, 1900, 2999, "年份");

    /// <summary>A number within bounds, both inclusive.</summary>
    public int? Number(string? value, int least, int most, string what)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && least <= number && number <= most
            ? number
            : Leave<int>($"{what}“{value}”看不懂，没有采用。");
    }

    /// <summary>A day written 2020-10-01, or in any way that official documents write it.</summary>
    public DateOnly? Day(string? value) => DayIn(value)
        ?? (string.IsNullOrWhiteSpace(value) ? null : Leave<DateOnly>($"日期“{value}”看不懂，没有采用；请写作 2020-10-01 或 2020年10月1日。"));

    /// <summary>A kind of article by its wire name.</summary>
    public ArticleKind? Kind(string? value) => ArticleKinds.Find(value) ?? (string.IsNullOrWhiteSpace(value) ? null : Leave<ArticleKind>($"没有“{value}”这一类别，没有采用。"));

    /// <summary>A state of validity by its wire name.</summary>
    public ValidityStatus? Validity(string? value) =>
        ValidityStatuses.Find(value) ?? (string.IsNullOrWhiteSpace(value) ? null : Leave<ValidityStatus>($"没有“{value}”这一时效，没有采用。"));

    /// <summary>An issue written 2020-09.</summary>
    public IssueNumber? Issue(string? value) => IssueNumber.TryParse(value?.Trim(), out var issue) ? issue
        : string.IsNullOrWhiteSpace(value) ? null : Leave<IssueNumber>($"期号“{value}”看不懂，没有采用；请写作 2020-09。");

    /// <summary>A section by its Chinese name.</summary>
    public IssueSection? Section(string? value) =>
        IssueSections.Find(value) ?? (string.IsNullOrWhiteSpace(value) ? null : Leave<IssueSection>($"没有“{value}”这一栏目，没有采用。"));

    /// <summary>An order by its wire name; by relevance when none is asked for.</summary>
    public SortOrder Sort(string? value) =>
        SortOrders.Find(value) ?? (string.IsNullOrWhiteSpace(value) ? null : Leave<SortOrder>($"没有“{value}”这一排序，没有采用。")) ?? SortOrder.Relevance;

    /// <summary>One of some names.</summary>
    public string? OneOf(IReadOnlyList<string> known, string? value, string what)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        var name = value.Trim();
        if (known.Contains(name))
        {
            return name;
        }

        _remarks.Add($"没有“{name}”这一{what}，没有采用。");
        return null;
    }

    /// <summary>The day that a text is: 2020-10-01 as a date field sends it, or as people and official documents write it; null for none.</summary>
    public static DateOnly? DayIn(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || ChineseDates.TryParse(text, out day) ? day : null;

    /// <summary>A text, blanks at its ends left out; null for none.</summary>
    public static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private T? Leave<T>(string remark)
        where T : struct
    {
        _remarks.Add(remark);
        return null;
    }
}
