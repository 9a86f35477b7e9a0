using Gazette.Documents;
using Gazette.Search.Indexing;

namespace Gazette.Search.Sqlite;

/// <summary>Counts the matches in one pass: how many there are, how many pass the filter, and how many each filter value would give.</summary>
internal sealed class Tally(IndexFilter filter)
{
    private readonly Dictionary<int, int> _years = [];
    private readonly Dictionary<ArticleKind, int> _kinds = [];
    private readonly Dictionary<string, int> _issuers = new(StringComparer.Ordinal);

    /// <summary>Articles seen.</summary>
    public int Matched { get; private set; }

    /// <summary>Articles seen that pass the filter.</summary>
    public int Total { get; private set; }

    /// <summary>Counts by year, newest first.</summary>
    public IReadOnlyList<FacetCount<int>> Years => [.. _years.OrderByDescending(y => y.Key).Select(y => new FacetCount<int>(y.Key, y.Value))];

    /// <summary>Counts by kind, most first.</summary>
    public IReadOnlyList<FacetCount<ArticleKind>> Kinds =>
        [.. _kinds.OrderByDescending(k => k.Value).ThenBy(k => k.Key).Select(k => new FacetCount<ArticleKind>(k.Key, k.Value))];

    /// <summary>Counts by issuing authority, most first.</summary>
    public IReadOnlyList<FacetCount<string>> Issuers =>
    [
        .. _issuers.OrderByDescending(i => i.Value).ThenBy(i => i.Key, StringComparer.Ordinal)
            .Select(i => new FacetCount<string>(i.Key, i.Value)),
    ];

    /// <summary>Counts an article and says whether it passes the filter.</summary>
    public bool Add(CollectionSnapshot.Entry entry)
    {
        Matched++;
        var year = filter.Year is null || filter.Year == entry.Year;
        var kind = filter.Kind is null || filter.Kind == entry.Kind;
        var section = filter.Section is null || filter.Section == entry.Section;
        var issuer = filter.Issuer is null || entry.Issuers.Contains(filter.Issuer, StringComparer.Ordinal);
        if (entry.Year is { } of && kind && section && issuer)
        {
            _years[of] = _years.GetValueOrDefault(of) + 1;
        }

        if (year && section && issuer)
        {
            _kinds[entry.Kind] = _kinds.GetValueOrDefault(entry.Kind) + 1;
        }

        if (year && kind && section)
        {
            foreach (var name in entry.Issuers)
            {
                _issuers[name] = _issuers.GetValueOrDefault(name) + 1;
            }
        }

        var passes = year && kind && section && issuer;
        Total += passes ? 1 : 0;
        return passes;
    }
}
