using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Gazette.Search.Sqlite;

/// <summary>Asks the full-text table; articles are told by ordinal.</summary>
/// <param name="connection">Open, in the search's transaction.</param>
/// <param name="snapshot">The articles of that state.</param>
/// <param name="options">Limits and what ranking is made of.</param>
internal sealed class FtsReader(SqliteConnection connection, CollectionSnapshot snapshot, SearchOptions options)
{
    private const string Rows = "SELECT rowid FROM search_text WHERE search_text MATCH $match";

    // Each row is looked up in the list after FTS5 found it (+), so that it walks its lists once and ranks no other row.
    private const string Among = " AND +rowid IN (SELECT value FROM json_each($rows))";
    private const string Newest = " ORDER BY rowid DESC LIMIT $limit";

    // The rank is written out as bm25(): ORDER BY rank, FTS5's short form, ranks twice as slowly with a LIMIT.
    private readonly string _scores =
        $"SELECT rowid, {SqliteIndexSchema.Rank(options.Features)} FROM search_text WHERE search_text MATCH $match";

    /// <summary>Every article that matches, without scores.</summary>
    public Task<Dictionary<int, double>> RowsAsync(string match, CancellationToken cancellationToken) =>
        ReadAsync(Rows, match, null, cancellationToken);

    /// <summary>The newest articles that match, as many as are ranked at most.</summary>
    public Task<Dictionary<int, double>> NewestRowsAsync(string match, CancellationToken cancellationToken) =>
        ReadAsync(Rows + Newest, match, null, cancellationToken);

    /// <summary>The newest articles that match, as many as are ranked at most, with their scores.</summary>
    public Task<Dictionary<int, double>> NewestScoresAsync(string match, CancellationToken cancellationToken) =>
        ReadAsync(_scores + Newest, match, null, cancellationToken);

    /// <summary>Those of some articles that match, with their scores.</summary>
    public Task<Dictionary<int, double>> ScoresAsync(string match, IReadOnlyCollection<int> among, CancellationToken cancellationToken) =>
        ReadAsync(_scores + Among, match, among, cancellationToken);

    /// <summary>In how many articles something stands.</summary>
    public async Task<int> CountAsync(string match, CancellationToken cancellationToken) => Convert.ToInt32(
        await connection.ScalarAsync(
            "SELECT count(*) FROM search_text WHERE search_text MATCH $match", cancellationToken, ("$match", match)),
        System.Globalization.CultureInfo.InvariantCulture);

    private async Task<Dictionary<int, double>> ReadAsync(
        string sql, string match, IReadOnlyCollection<int>? among, CancellationToken cancellationToken)
    {
        await using var command = connection.Command(sql, ("$match", match), ("$limit", options.RankedMatches));
        if (among is not null)
        {
            command.Parameters.AddWithValue("$rows", JsonSerializer.Serialize(among.Select(o => snapshot.Entries[o].RowId)));
        }

        return await command.ReadScoresAsync(snapshot, cancellationToken);
    }
}
