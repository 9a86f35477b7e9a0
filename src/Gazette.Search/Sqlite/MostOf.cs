using Gazette.Search.Indexing;
using Microsoft.Data.Sqlite;

namespace Gazette.Search.Sqlite;

/// <summary>
/// Finds the articles that hold most of a query. FTS5 has no such operator, so every part is asked for by itself and the answers
/// are added up here: a part counts the more the rarer it is, and an article must hold a fair share of the whole.
/// </summary>
internal sealed class MostOf(SqliteConnection connection, CollectionSnapshot snapshot)
{
    // A clause that stands as a whole counts that much more than its parts.
    private const double WholeBonus = 0.5;

    private const string Rows = "SELECT rowid FROM search_text WHERE search_text MATCH $match";
    private const string Scores = $"SELECT rowid, {SqliteIndexSchema.Rank} FROM search_text WHERE search_text MATCH $match";

    private readonly Dictionary<int, double> _scores = [];
    private readonly Dictionary<int, double> _found = [];

    /// <summary>The articles by ordinal with their scores.</summary>
    public async Task<Dictionary<int, double>> RunAsync(IndexQuery query, CancellationToken cancellationToken)
    {
        var asked = 0.0;
        foreach (var part in query.Clauses.SelectMany(c => c.Parts).Distinct())
        {
            var matches = await ScoresAsync(part, cancellationToken);
            if (matches.Count == 0)
            {
                // What stands nowhere can be asked of no article.
                continue;
            }

            var weight = Rarity(matches.Count);
            asked += weight;
            foreach (var (ordinal, score) in matches)
            {
                _found[ordinal] = _found.GetValueOrDefault(ordinal) + weight;
                _scores[ordinal] = _scores.GetValueOrDefault(ordinal) + score;
            }
        }

        await AddWholesAsync(query, cancellationToken);
        await KeepAsync(query, asked * IndexQuery.MinimumShare, cancellationToken);
        foreach (var (ordinal, score) in _scores)
        {
            _scores[ordinal] = score * (_found[ordinal] / asked);
        }

        return _scores;
    }

    private async Task AddWholesAsync(IndexQuery query, CancellationToken cancellationToken)
    {
        foreach (var clause in query.Clauses.Where(c => c.Parts.Count > 1))
        {
            foreach (var (ordinal, score) in await ScoresAsync(clause.Whole, cancellationToken))
            {
                _scores[ordinal] = _scores.GetValueOrDefault(ordinal) + (WholeBonus * score);
            }
        }
    }

    private async Task KeepAsync(IndexQuery query, double minimum, CancellationToken cancellationToken)
    {
        foreach (var (ordinal, _) in _scores.Where(s => _found.GetValueOrDefault(s.Key) < minimum))
        {
            _scores.Remove(ordinal);
        }

        foreach (var phrase in query.Required)
        {
            var rows = await RowsAsync(phrase, cancellationToken);
            foreach (var ordinal in _scores.Keys.Where(o => !rows.ContainsKey(o)))
            {
                _scores.Remove(ordinal);
            }
        }

        foreach (var phrase in query.Excluded)
        {
            foreach (var ordinal in (await RowsAsync(phrase, cancellationToken)).Keys)
            {
                _scores.Remove(ordinal);
            }
        }
    }

    // The inverse document frequency of BM25, in the form that stays above 0 for the commonest word.
    private double Rarity(int matches) => Math.Log(1 + ((snapshot.Entries.Count - matches + 0.5) / (matches + 0.5)));

    private Task<Dictionary<int, double>> ScoresAsync(IndexPhrase phrase, CancellationToken cancellationToken) =>
        ReadAsync(Scores, FtsQueryWriter.Ranking(phrase), cancellationToken);

    private Task<Dictionary<int, double>> RowsAsync(IndexPhrase phrase, CancellationToken cancellationToken) =>
        ReadAsync(Rows, FtsQueryWriter.Matching(phrase), cancellationToken);

    private async Task<Dictionary<int, double>> ReadAsync(string sql, string match, CancellationToken cancellationToken)
    {
        await using var command = connection.Command(sql, ("$match", match));
        return await command.ReadScoresAsync(snapshot, cancellationToken);
    }
}
