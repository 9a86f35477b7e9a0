using Gazette.Search.Indexing;
using Microsoft.Data.Sqlite;

namespace Gazette.Search.Sqlite;

/// <summary>One search over one state of the index.</summary>
internal sealed class SqliteIndexSearch(SqliteConnection connection, CollectionSnapshot snapshot, SearchOptions options)
{
    private const double OptionalWeight = 0.5;

    public async Task<IndexAnswer> RunAsync(IndexQuery query, CancellationToken cancellationToken)
    {
        var (matches, isBounded) = await MatchesAsync(query, cancellationToken);

        var tally = new Tally(query.Filter);
        var pinned = query.Pinned.Distinct().Select(snapshot.OrdinalOf).Where(ordinal => ordinal >= 0).ToList();
        var first = pinned.Where(ordinal => tally.Add(snapshot.Entries[ordinal])).ToList();
        foreach (var ordinal in pinned)
        {
            matches.Remove(ordinal);
        }

        foreach (var ordinal in query.Preferred.Select(snapshot.OrdinalOf).Where(matches.ContainsKey))
        {
            matches[ordinal] *= IndexQuery.PreferredWeight;
        }

        var ranked = matches.Where(m => tally.Add(snapshot.Entries[m.Key]))
            .Select(m => (Ordinal: m.Key, Score: m.Value * WeightOf(m.Key, query.Period)))
            .OrderByDescending(m => m.Score).ThenByDescending(m => m.Ordinal);
        return new IndexAnswer
        {
            Hits =
            [
                .. first.Select(ordinal => (Ordinal: ordinal, Score: double.MaxValue)).Concat(ranked)
                    .Skip(query.Offset).Take(query.Limit)
                    .Select(m => new IndexHit(snapshot.Entries[m.Ordinal].RowId, m.Score)),
            ],
            Matched = tally.Matched,
            Total = tally.Total,
            Years = tally.Years,
            Kinds = tally.Kinds,
            Issuers = tally.Issuers,
            IsRankingBounded = isBounded,
        };
    }

    private double WeightOf(int ordinal, IndexPeriod? period)
    {
        var entry = snapshot.Entries[ordinal];
        var kind = options.Features.HasFlag(SearchFeatures.Fields) ? entry.Weight * Recency.Of(entry.Year, snapshot.Entries[^1].Year) : 1;
        return period?.Holds(entry.Year, entry.Number, entry.IssuedOn) == true ? kind * IndexPeriod.Weight : kind;
    }

    private static async Task AddOptionalAsync(
        Dictionary<int, double> matches, string match, FtsReader articles, int most, CancellationToken cancellationToken)
    {
        var among = matches.Keys.OrderDescending().Take(most).ToList();
        foreach (var (ordinal, score) in await articles.ScoresAsync(match, among, cancellationToken))
        {
            matches[ordinal] += OptionalWeight * score;
        }
    }

    private async Task<(Dictionary<int, double> Scores, bool IsBounded)> MatchesAsync(IndexQuery query, CancellationToken cancellationToken)
    {
        var articles = new FtsReader(connection, snapshot, options);
        var writer = new FtsQueryWriter(options.Features);
        var (matches, isBounded) = query switch
        {
            { Clauses.Count: 0 } => ([], false),
            { Matching: Matching.All } => await new AllOf(articles, writer, options).RunAsync(query, cancellationToken),
            _ => (await new MostOf(articles, writer, snapshot, options).RunAsync(query, cancellationToken), false),
        };
        if (query.Optional.Count > 0 && matches.Count > 0)
        {
            await AddOptionalAsync(matches, writer.Ranking(query.Optional), articles, options.RankedMatches, cancellationToken);
        }

        return (matches, isBounded);
    }
}
