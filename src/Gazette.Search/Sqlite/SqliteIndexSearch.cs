using Gazette.Search.Indexing;
using Microsoft.Data.Sqlite;

namespace Gazette.Search.Sqlite;

/// <summary>One search over one state of the index.</summary>
internal sealed class SqliteIndexSearch(SqliteConnection connection, CollectionSnapshot snapshot, SearchOptions options)
{
    private const string Rows = "SELECT rowid FROM search_text WHERE search_text MATCH $match";

    // The rank is written out as bm25(): ORDER BY rank, FTS5's short form, ranks twice as slowly with a LIMIT.
    private const string Scores = $"SELECT rowid, {SqliteIndexSchema.Rank} FROM search_text WHERE search_text MATCH $match";

    private const string NewestScores =
        $"SELECT rowid, {SqliteIndexSchema.Rank} FROM search_text WHERE search_text MATCH $match ORDER BY rowid DESC LIMIT $limit";

    public async Task<IndexAnswer> RunAsync(IndexQuery query, CancellationToken cancellationToken)
    {
        var matches = query.Clauses.Count == 0
            ? []
            : query.Matching == Matching.All
                ? await AllAsync(query, cancellationToken)
                : await new MostOf(connection, snapshot).RunAsync(query, cancellationToken);

        var tally = new Tally(query.Filter);
        var pinned = query.Pinned.Distinct().Select(snapshot.OrdinalOf).Where(ordinal => ordinal >= 0).ToList();
        var first = pinned.Where(ordinal => tally.Add(snapshot.Entries[ordinal])).ToList();
        foreach (var ordinal in pinned)
        {
            matches.Remove(ordinal);
        }

        var ranked = matches.Where(m => tally.Add(snapshot.Entries[m.Key]))
            .Select(m => (Ordinal: m.Key, Score: m.Value * snapshot.Entries[m.Key].Weight))
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
            IsRankingBounded = query.Matching == Matching.All && matches.Count > options.RankedMatches,
        };
    }

    private async Task<Dictionary<int, double>> AllAsync(IndexQuery query, CancellationToken cancellationToken)
    {
        var phrases = query.Clauses.Select(c => c.Whole).Concat(query.Required).Distinct().ToList();
        var ranking = FtsQueryWriter.RankingAll(phrases, query.Excluded);
        var matches = await ReadAsync(Rows, FtsQueryWriter.MatchingAll(phrases, query.Excluded), cancellationToken);
        var scores = matches.Count <= options.RankedMatches
            ? await ReadAsync(Scores, ranking, cancellationToken)
            : await ReadAsync(NewestScores, ranking, cancellationToken);
        foreach (var (ordinal, score) in scores)
        {
            matches[ordinal] = score;
        }

        return matches;
    }

    private async Task<Dictionary<int, double>> ReadAsync(string sql, string match, CancellationToken cancellationToken)
    {
        await using var command = connection.Command(sql, ("$match", match), ("$limit", options.RankedMatches));
        return await command.ReadScoresAsync(snapshot, cancellationToken);
    }
}
