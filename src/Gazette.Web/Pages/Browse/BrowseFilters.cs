using System.Globalization;
using Gazette.Documents;
using Gazette.Search;
using Gazette.Search.Browsing;
using Gazette.Web.Addresses;

namespace Gazette.Web.Pages.Browse;

/// <summary>The filters of a list without words: what can be chosen, and what is chosen with the address that drops it.</summary>
public static class BrowseFilters
{
    /// <summary>The filters that have a value to offer.</summary>
    public static IEnumerable<FilterGroup> Groups(BrowseAddress asked, BrowseResults results)
    {
        var start = asked with { Page = 1 };
        FilterGroup[] groups =
        [
            new("类别", Values(results.Kinds, kind => kind.Label(), kind => start with { Kind = kind }, asked)),
            new("主题（自动判断）", Values(results.Topics, topic => topic, topic => start with { Topic = topic }, asked)),
            new("时效（今天）", Values(results.Validities, status => status.Label(), status => start with { Validity = status }, asked)),
            new("年份", Values(results.Years, Year, year => start with { Year = year }, asked)),
            new("发文机关", Values(results.Issuers, issuer => issuer, issuer => start with { Issuer = issuer }, asked)),
        ];
        return groups.Where(group => group.Values.Count > 0);
    }

    /// <summary>What is chosen, with the list without it.</summary>
    public static IEnumerable<ChosenFilter> Chosen(BrowseAddress asked)
    {
        var start = asked with { Page = 1 };
        (string? Label, BrowseAddress Without)[] all =
        [
            (asked.Topic, start with { Topic = null }),
            (asked.Kind?.Label(), start with { Kind = null }),
            (asked.Validity?.Label(), start with { Validity = null }),
            (asked.Issuer, start with { Issuer = null }),
            (asked.Year is { } year ? Year(year) : null, start with { Year = null }),
        ];
        return all.Where(chosen => chosen.Label is not null).Select(chosen => new ChosenFilter(chosen.Label!, chosen.Without.ToString()));
    }

    // A value is set when choosing it changes nothing.
    private static List<FilterValue> Values<T>(IEnumerable<FacetCount<T>> facets, Func<T, string> label, Func<T, BrowseAddress> with, BrowseAddress asked) =>
        [.. facets.Select(facet => new FilterValue(label(facet.Value), facet.Count, with(facet.Value).ToString(), with(facet.Value) == asked with { Page = 1 }))];

    private static string Year(int year) => string.Create(CultureInfo.InvariantCulture, $"{year}年");
}
