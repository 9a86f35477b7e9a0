using System.Globalization;
using Gazette.Documents;

namespace Gazette.Search.Wire;

/// <summary>How many results each value of each filter would give; the values are those that the parameter of the name takes.</summary>
/// <param name="Year">By year of the issue, newest first.</param>
/// <param name="Issue">By issue, newest first; empty unless a year or an issue was asked for.</param>
/// <param name="Kind">By kind, most first.</param>
/// <param name="Section">By section, most first.</param>
/// <param name="Issuer">By issuing authority, most first.</param>
/// <param name="Validity">By validity as of today, of official documents only.</param>
/// <param name="Annex">Articles with annexes.</param>
/// <param name="Table">Articles with tables.</param>
public sealed record WireFacets(
    IReadOnlyList<WireCount> Year,
    IReadOnlyList<WireCount> Issue,
    IReadOnlyList<WireCount> Kind,
    IReadOnlyList<WireCount> Section,
    IReadOnlyList<WireCount> Issuer,
    IReadOnlyList<WireCount> Validity,
    int Annex,
    int Table)
{
    /// <summary>Turns counts into their wire form.</summary>
    public static WireFacets From(SearchFacets facets) => new(
        Counts(facets.Years, year => year.ToString(CultureInfo.InvariantCulture)),
        Counts(facets.Issues, issue => issue.ToString()),
        Counts(facets.Kinds, kind => kind.WireName()),
        Counts(facets.Sections, section => section.Label()),
        Counts(facets.Issuers, issuer => issuer),
        Counts(facets.Validities, validity => validity.WireName()),
        facets.WithAnnex,
        facets.WithTable);

    private static IReadOnlyList<WireCount> Counts<T>(IEnumerable<FacetCount<T>> counts, Func<T, string> value) =>
        [.. counts.Select(count => new WireCount(value(count.Value), count.Count))];
}

/// <summary>How many results a value of a filter would give.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">Articles.</param>
public sealed record WireCount(string Value, int Count);
