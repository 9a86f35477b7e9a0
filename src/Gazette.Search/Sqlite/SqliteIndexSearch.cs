using Gazette.Search.Indexing;
using Microsoft.Data.Sqlite;

namespace Gazette.Search.Sqlite;

/// <summary>One search over one state of the index: find, count and filter in one pass, then rank what is to be shown.</summary>
internal sealed class SqliteIndexSearch(FtsReader articles, FtsReader leads, CollectionSnapshot snapshot, SearchOptions options)
{
    private const double OptionalWeight = 0.5;

    private readonly PhraseScorer _scorer = new(articles, leads, options.Features);

    public SqliteIndexSearch(SqliteConnection connection, CollectionSnapshot snapshot, SearchOptions options)
        : this(new(connection, snapshot, FtsTable.Text(options.Features)), new(connection, snapshot, FtsTable.Lead), snapshot, options)
    {
    }

    public IndexAnswer Run(IndexQuery query, CancellationToken cancellationToken)
    {
        var matcher = MatcherOf(query);
        var tally = new Tally(query.Filter, query.Validities, snapshot.Authorities);
        var pinned = query.Pinned.Distinct().Select(snapshot.OrdinalOf).Where(ordinal => ordinal >= 0).ToList();
        var first = pinned.Where(ordinal => tally.Add(snapshot[ordinal])).ToList();
        var found = matcher?.Find(cancellationToken) ?? [];
        var passed = new List<int>(found.Count);
        foreach (var ordinal in found)
        {
            if (!(pinned.Count > 0 && pinned.Contains(ordinal)) && tally.Add(snapshot[ordinal]))
            {
                passed.Add(ordinal);
            }
        }

        if (tally.Matched < query.RankedFrom)
        {
            return AnswerOf([.. first.Concat(passed).Select(ordinal => new IndexHit(snapshot[ordinal].RowId, 0))]);
        }

        var scores = query.Sort == SortOrder.Relevance && query.Limit > 0 && passed.Count > 0 ? matcher!.Rank(passed, cancellationToken) : [];
        AddOptional(query, scores, cancellationToken);
        foreach (var ordinal in query.Preferred.Select(snapshot.OrdinalOf).Where(scores.ContainsKey))
        {
            scores[ordinal] *= IndexQuery.PreferredWeight;
        }

        var order = query.Sort == SortOrder.Relevance
            ? first.Select(ordinal => (Ordinal: ordinal, Score: double.MaxValue)).Concat(ByRelevance(query, passed, scores))
            : ByDay(query.Sort, [.. first, .. passed]);
        return AnswerOf([.. order.Skip(query.Offset).Take(query.Limit).Select(m => new IndexHit(snapshot[m.Ordinal].RowId, m.Score))]);

        IndexAnswer AnswerOf(IReadOnlyList<IndexHit> hits) => new()
        {
            Hits = hits,
            Matched = tally.Matched,
            Total = tally.Total,
            Facets = tally.Facets,
            Period = query.Period is { } period ? StandingOf(period, [.. first, .. passed]) : default,
            IsRankingBounded = query.Sort == SortOrder.Relevance && passed.Count > options.RankedMatches,
        };
    }

    private IMatcher? MatcherOf(IndexQuery query) => query switch
    {
        { Clauses.Count: 0 } => null,
        { Matching: Matching.All } => new AllOf(articles, leads, _scorer, options, query),
        _ => new MostOf(articles, _scorer, snapshot, options, query),
    };

    private void AddOptional(IndexQuery query, Dictionary<int, double> scores, CancellationToken cancellationToken)
    {
        if (query.Optional.Count == 0)
        {
            return;
        }

        foreach (var (ordinal, score) in _scorer.Scores(query.Optional, [.. scores.Keys], cancellationToken))
        {
            scores[ordinal] += OptionalWeight * score;
        }
    }

    /// <summary>What was ranked, the best first; then the rest, the newest first. Nothing is sorted that nobody asks for.</summary>
    private IEnumerable<(int Ordinal, double Score)> ByRelevance(IndexQuery query, List<int> passed, Dictionary<int, double> scores)
    {
        var ranked = passed.Where(scores.ContainsKey).Select(ordinal => (Ordinal: ordinal, Score: scores[ordinal] * WeightOf(ordinal, query)));
        foreach (var match in ranked.OrderByDescending(m => m.Score).ThenByDescending(m => m.Ordinal))
        {
            yield return match;
        }

        foreach (var ordinal in passed.Where(ordinal => !scores.ContainsKey(ordinal)).OrderDescending())
        {
            yield return (ordinal, 0);
        }
    }

    // The order by day is known for the whole collection: walk along it past what was found.
    private IEnumerable<(int Ordinal, double Score)> ByDay(SortOrder sort, List<int> found)
    {
        var wanted = new bool[snapshot.Count];
        foreach (var ordinal in found)
        {
            wanted[ordinal] = true;
        }

        var days = snapshot.ByDay;
        return Enumerable.Range(0, days.Count).Select(i => days[sort == SortOrder.Oldest ? i : days.Count - 1 - i])
            .Where(ordinal => wanted[ordinal]).Select(ordinal => (ordinal, 0.0));
    }

    private DateStanding StandingOf(IndexPeriod period, IReadOnlyList<int> found) =>
        found.Any(ordinal => IsOf(period, snapshot[ordinal])) ? DateStanding.Found
        : Enumerable.Range(0, snapshot.Count).Any(ordinal => IsOf(period, snapshot[ordinal])) ? DateStanding.NotAmongResults
        : DateStanding.NotHeld;

    private double WeightOf(int ordinal, IndexQuery query)
    {
        var entry = snapshot[ordinal];
        var kind = options.Features.HasFlag(SearchFeatures.Fields) ? entry.Weight * Recency.Of(entry.Year, snapshot[snapshot.Count - 1].Year) : 1;
        var period = query.Period is { } named && IsOf(named, entry) ? IndexPeriod.Weight : 1;
        return kind * period * ValidityWeights.Of(query.Validities.Of(entry.RowId));
    }

    private static bool IsOf(IndexPeriod period, SnapshotEntry entry) => period.Holds(entry.Year, entry.Number, entry.IssuedOn);
}
