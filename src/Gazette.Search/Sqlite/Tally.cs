using System.Runtime.InteropServices;
using Gazette.Documents;
using Gazette.Search.Indexing;

namespace Gazette.Search.Sqlite;

/// <summary>
/// Counts the matches in one pass: how many there are, how many pass the filter, and how many each filter value would give. An article
/// that fails one part of the filter counts for the values of that part, one that fails two for nothing.
/// </summary>
internal sealed class Tally(IndexFilter filter, ValidityTable validities, AuthorityNames authorities)
{
    private readonly IReadOnlyList<string> _issuedBy = filter.Issuer is null ? [] : authorities.Printed(filter.Issuer);
    private readonly bool _countsIssues = filter.Year is not null || filter.Issue is not null;
    private readonly Dictionary<int, int> _years = [];
    private readonly Dictionary<IssueNumber, int> _issues = [];
    private readonly Dictionary<ArticleKind, int> _kinds = [];
    private readonly Dictionary<IssueSection, int> _sections = [];
    private readonly Dictionary<string[], int> _issuers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ValidityStatus, int> _validities = [];
    private int _withAnnex;
    private int _withTable;

    [Flags]
    private enum Parts
    {
        None = 0,
        Year = 1,
        Issue = 2,
        Kind = 4,
        Section = 8,
        Issuer = 16,
        Validity = 32,
        Annex = 64,
        Table = 128,
    }

    /// <summary>Articles seen.</summary>
    public int Matched { get; private set; }

    /// <summary>Articles seen that pass the filter.</summary>
    public int Total { get; private set; }

    /// <summary>The counts.</summary>
    public SearchFacets Facets => new()
    {
        Years = [.. _years.OrderByDescending(y => y.Key).Select(Count)],
        Issues = [.. _issues.OrderByDescending(i => i.Key.Year).ThenByDescending(i => i.Key.Number).Select(Count)],
        Kinds = [.. _kinds.OrderByDescending(k => k.Value).ThenBy(k => k.Key).Select(Count)],
        Sections = [.. _sections.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Select(Count)],
        Issuers =
        [
            .. _issuers.SelectMany(list => authorities.Full(list.Key).Select(name => (Name: name, list.Value)))
                .GroupBy(i => i.Name, i => i.Value, StringComparer.Ordinal).Select(i => new FacetCount<string>(i.Key, i.Sum()))
                .OrderByDescending(i => i.Count).ThenBy(i => i.Value, StringComparer.Ordinal),
        ],
        Validities = [.. ValidityStatuses.All.Where(_validities.ContainsKey).Select(v => new FacetCount<ValidityStatus>(v, _validities[v]))],
        WithAnnex = _withAnnex,
        WithTable = _withTable,
    };

    /// <summary>Counts an article and says whether it passes the filter.</summary>
    public bool Add(SnapshotEntry entry)
    {
        Matched++;
        var validity = validities.Of(entry.RowId);
        var failed = Failed(entry, validity);
        if ((failed & (failed - 1)) != 0)
        {
            return false;
        }

        if ((failed & ~Parts.Year) == 0 && entry.Year is { } year)
        {
            Increment(_years, year);
        }

        if (_countsIssues && (failed & ~Parts.Issue) == 0 && entry is { Year: { } of, Number: { } number })
        {
            Increment(_issues, new IssueNumber(of, number));
        }

        if ((failed & ~Parts.Kind) == 0)
        {
            Increment(_kinds, entry.Kind);
        }

        if ((failed & ~Parts.Section) == 0)
        {
            Increment(_sections, entry.Section);
        }

        if ((failed & ~Parts.Issuer) == 0 && entry.Issuers.Length > 0)
        {
            Increment(_issuers, entry.Issuers);
        }

        if ((failed & ~Parts.Validity) == 0 && validity is { } status)
        {
            Increment(_validities, status);
        }

        _withAnnex += entry.HasAnnex && (failed & ~Parts.Annex) == 0 ? 1 : 0;
        _withTable += entry.HasTable && (failed & ~Parts.Table) == 0 ? 1 : 0;
        Total += failed == 0 ? 1 : 0;
        return failed == 0;
    }

    private Parts Failed(SnapshotEntry entry, ValidityStatus? validity) =>
        (filter.Year is null || filter.Year == entry.Year ? 0 : Parts.Year)
        | (filter.Issue is not { } issue || (issue.Year == entry.Year && issue.Number == entry.Number) ? 0 : Parts.Issue)
        | (filter.Kind is null || filter.Kind == entry.Kind ? 0 : Parts.Kind)
        | (filter.Section is null || filter.Section == entry.Section ? 0 : Parts.Section)
        | (filter.Issuer is null || entry.Issuers.Any(_issuedBy.Contains) ? 0 : Parts.Issuer)
        | (filter.Validity is null || filter.Validity == validity ? 0 : Parts.Validity)
        | (!filter.HasAnnex || entry.HasAnnex ? 0 : Parts.Annex)
        | (!filter.HasTable || entry.HasTable ? 0 : Parts.Table);

    private static void Increment<TKey>(Dictionary<TKey, int> counts, TKey key)
        where TKey : notnull => CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;

    private static FacetCount<TKey> Count<TKey>(KeyValuePair<TKey, int> count) => new(count.Key, count.Value);
}
