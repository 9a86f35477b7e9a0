using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Gazette.Search.Sqlite;

/// <summary>Asks the full-text table; articles are told by ordinal.</summary>
/// <param name="connection">Open, in the search's transaction.</param>
/// <param name="snapshot">The articles of that state.</param>
/// <param name="options">Limits and what ranking is made of.</param>
internal sealed class FtsReader(SqliteConnection connection, CollectionSnapshot snapshot, SearchOptions options)
{
    /// <summary>Most counts kept of one state of the index.</summary>
    private const int MaxCounts = 20_000;

    private const string Rows = "SELECT rowid FROM search_text WHERE search_text MATCH $match";

    // Each row is looked up in the list after FTS5 found it (+), so that it walks its lists once and ranks no other row; it skips
    // what lies outside the list's first and last row.
    private const string Among = " AND rowid BETWEEN $first AND $last AND +rowid IN (SELECT value FROM json_each($rows))";
    private const string Newest = " ORDER BY rowid DESC LIMIT $limit";

    // The rank is written out as bm25(): ORDER BY rank, FTS5's short form, ranks twice as slowly with a LIMIT.
    private readonly string _scores =
        $"SELECT rowid, {SqliteIndexSchema.Rank(options.Features)} FROM search_text WHERE search_text MATCH $match";

    /// <summary>Every article that matches, in no order.</summary>
    public List<int> Ordinals(string match, CancellationToken cancellationToken) => Read(Rows, match, cancellationToken);

    /// <summary>The newest articles that match.</summary>
    public List<int> NewestOrdinals(string match, int most, CancellationToken cancellationToken) =>
        Read(Rows + Newest, match, cancellationToken, ("$limit", most));

    /// <summary>Every article that matches, with its score.</summary>
    public Dictionary<int, double> Scores(string match, CancellationToken cancellationToken) => ReadScores(_scores, match, cancellationToken);

    /// <summary>The newest articles that match, with their scores.</summary>
    public Dictionary<int, double> NewestScores(string match, int most, CancellationToken cancellationToken) =>
        ReadScores(_scores + Newest, match, cancellationToken, ("$limit", most));

    /// <summary>Those of some articles that match, with their scores.</summary>
    public Dictionary<int, double> Scores(string match, IReadOnlyCollection<int> among, CancellationToken cancellationToken)
    {
        if (among.Count == 0)
        {
            return [];
        }

        var rows = among.Select(ordinal => snapshot[ordinal].RowId).ToList();
        return ReadScores(
            _scores + Among, match, cancellationToken, ("$first", rows.Min()), ("$last", rows.Max()), ("$rows", JsonSerializer.Serialize(rows)));
    }

    /// <summary>In how many articles something stands.</summary>
    public int Count(string match, CancellationToken cancellationToken)
    {
        if (snapshot.Counts.TryGetValue(match, out var known))
        {
            return known;
        }

        var count = Ordinals(match, cancellationToken).Count;
        Remember(match, count);
        return count;
    }

    /// <summary>Keeps a count that was come by on the way.</summary>
    public void Remember(string match, int count)
    {
        if (snapshot.Counts.Count < MaxCounts)
        {
            snapshot.Counts[match] = count;
        }
    }

    private List<int> Read(string sql, string match, CancellationToken cancellationToken, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var ordinals = new List<int>();
        ForEach(sql, match, parameters, (ordinal, _) => ordinals.Add(ordinal), cancellationToken);
        return ordinals;
    }

    private Dictionary<int, double> ReadScores(
        string sql, string match, CancellationToken cancellationToken, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var scores = new Dictionary<int, double>();

        // FTS5's rank is the lower the better.
        ForEach(sql, match, parameters, (ordinal, reader) => scores[ordinal] = -reader.GetDouble(1), cancellationToken);
        return scores;
    }

    // SQLite works in the caller's thread whatever the method is called; awaiting every row costs more than the row.
    private void ForEach(
        string sql,
        string match,
        ReadOnlySpan<(string Name, object? Value)> parameters,
        Action<int, SqliteDataReader> take,
        CancellationToken cancellationToken)
    {
        using var command = connection.Command(sql, parameters);
        command.Parameters.AddWithValue("$match", match);
        using var reader = command.ExecuteReader();
        for (var read = 0; reader.Read(); read++)
        {
            if (read % 1024 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (snapshot.OrdinalOf(reader.GetInt64(0)) is >= 0 and var ordinal)
            {
                take(ordinal, reader);
            }
        }
    }
}
