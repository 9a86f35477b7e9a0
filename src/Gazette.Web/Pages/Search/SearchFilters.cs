using System.Globalization;
using Gazette.Documents;
using Gazette.Search;
using Gazette.Web.Addresses;
using Gazette.Web.Rendering;

namespace Gazette.Web.Pages.Search;

/// <summary>The filters of a page of results: what can be chosen, and what is chosen with the address that drops it.</summary>
public static class SearchFilters
{
    /// <summary>The filters that have a value to offer.</summary>
    public static IEnumerable<FilterGroup> Groups(SearchAddress asked, SearchFacets facets)
    {
        var start = asked with { Page = 1 };
        FilterGroup[] groups =
        [
            new("时效（今天）", Values(facets.Validities, asked.Validity, v => v.Label(), v => start with { Validity = v })),
            new("年份", Values(facets.Years, asked.Year, y => $"{y}年", y => start with { Year = y, Issue = null })),
            new("期", Values(facets.Issues, asked.Issue, Label, i => start with { Issue = i })),
            new("类别", Values(facets.Kinds, asked.Kind, k => k.Label(), k => start with { Kind = k })),
            new("栏目", Values(facets.Sections, asked.Section, s => s.Label(), s => start with { Section = s })),
            new("发文机关", [.. facets.Issuers.Select(f => new FilterValue(f.Value, f.Count, (start with { Issuer = f.Value }).ToString(), f.Value == asked.Issuer))]),
            new("内容", [.. Contents(asked, facets, start)]),
        ];
        return groups.Where(group => group.Values.Count > 0);
    }

    /// <summary>What is chosen, with the results without it.</summary>
    public static IEnumerable<ChosenFilter> Chosen(SearchAddress asked)
    {
        var start = asked with { Page = 1 };
        (string? Label, SearchAddress Without)[] all =
        [
            (asked.Validity?.Label(), start with { Validity = null }),
            (asked.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{year}年") : null, start with { Year = null }),
            (asked.Issue is { } issue ? Label(issue) : null, start with { Issue = null }),
            (asked.Kind?.Label(), start with { Kind = null }),
            (asked.Section?.Label(), start with { Section = null }),
            (asked.Issuer, start with { Issuer = null }),
            (asked.HasAnnex ? WithAnnex : null, start with { HasAnnex = false }),
            (asked.HasTable ? WithTable : null, start with { HasTable = false }),
        ];
        return all.Where(chosen => chosen.Label is not null).Select(chosen => new ChosenFilter(chosen.Label!, chosen.Without.ToString()));
    }

    /// <summary>The orders, with the results in each.</summary>
    public static IEnumerable<(string Label, SearchAddress Address, bool IsChosen)> Orders(SearchAddress asked) => SortOrders.All.Select(order => (
        order switch { SortOrder.Newest => "最新在前", SortOrder.Oldest => "最早在前", _ => "按相关程度" }, asked with { Sort = order, Page = 1 }, order == asked.Sort));

    private const string WithAnnex = "有附件";
    private const string WithTable = "有表格";

    private static IEnumerable<FilterValue> Contents(SearchAddress asked, SearchFacets facets, SearchAddress start)
    {
        if (facets.WithAnnex > 0)
        {
            yield return new FilterValue(WithAnnex, facets.WithAnnex, (start with { HasAnnex = true }).ToString(), asked.HasAnnex);
        }

        if (facets.WithTable > 0)
        {
            yield return new FilterValue(WithTable, facets.WithTable, (start with { HasTable = true }).ToString(), asked.HasTable);
        }
    }

    private static List<FilterValue> Values<T>(IEnumerable<FacetCount<T>> facets, T? chosen, Func<T, string> label, Func<T, SearchAddress> address)
        where T : struct =>
        [.. facets.Select(f => new FilterValue(label(f.Value), f.Count, address(f.Value).ToString(), chosen is { } value && EqualityComparer<T>.Default.Equals(value, f.Value)))];

    private static string Label(IssueNumber issue) => Wording.Issue(new IssueIdentity { Year = issue.Year, Number = issue.Number });
}
