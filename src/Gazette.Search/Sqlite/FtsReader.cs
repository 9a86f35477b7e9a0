using System.Buffers.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Gazette.Search.Sqlite;

/// <summary>Asks a full-text table; articles are told by ordinal.</summary>
/// <param name="connection">Open, in the search's transaction.</param>
/// <param name="snapshot">The articles of that state.</param>
/// <param name="table">The table.</param>
internal sealed class FtsReader(SqliteConnection connection, CollectionSnapshot snapshot, FtsTable table)
{
    /// <summary>Most counts kept of one state of the index.</summary>
    private const int MaxCounts = 20_000;

    // Each row is looked up in the list after FTS5 found it (+), so that it walks its lists once and ranks no other row; it skips
    // what lies outside the list's first and last row.
    private const string Among = " AND rowid BETWEEN $first AND $last AND +rowid IN (SELECT value FROM json_each($rows))";
    private const string Newest = " ORDER BY rowid DESC LIMIT $limit";

    // All in one value: fetching rows one by one takes several times as long as finding them.
    private readonly string _rows = $"SELECT group_concat(rowid) FROM {table.Name} WHERE {table.Name} MATCH $match";
    private readonly string _newestRows =
        $"SELECT group_concat(row) FROM (SELECT rowid AS row FROM {table.Name} WHERE {table.Name} MATCH $match ORDER BY rowid DESC LIMIT $limit)";

    // The rank is written out as bm25(): ORDER BY rank, FTS5's short form, ranks twice as slowly with a LIMIT.
    private readonly string _scores = $"SELECT rowid, {table.Rank} FROM {table.Name} WHERE {table.Name} MATCH $match";

    /// <summary>How many articles there are; ordinals are below it.</summary>
    public int All => snapshot.Count;

    /// <summary>Every article that matches, in no order.</summary>
    public List<int> Ordinals(string match, CancellationToken cancellationToken) => Read(_rows, match, cancellationToken);

    /// <summary>The newest articles that match.</summary>
    public List<int> NewestOrdinals(string match, int most, CancellationToken cancellationToken) =>
        Read(_newestRows, match, cancellationToken, ("$limit", most));

    /// <summary>Every article that matches, with its score, the higher the better.</summary>
    public Dictionary<int, double> Scores(string match, CancellationToken cancellationToken) => ReadScores(_scores, match, cancellationToken);

    /// <summary>The newest articles that match, with their scores.</summary>
    public Dictionary<int, double> NewestScores(string match, int most, CancellationToken cancellationToken) =>
        ReadScores(_scores + Newest, match, cancellationToken, ("$limit", most));

    /// <summary>Those of some articles that match, with their scores; none when the expression is empty.</summary>
    public Dictionary<int, double> Scores(string match, IReadOnlyCollection<int> among, CancellationToken cancellationToken)
    {
        if (among.Count == 0 || match.Length == 0)
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
        cancellationToken.ThrowIfCancellationRequested();
        using var command = connection.Command(sql, parameters);
        command.Parameters.AddWithValue("$match", match);
        using var reader = command.ExecuteReader();
        if (!reader.Read() || reader.IsDBNull(0))
        {
            return [];
        }

        ReadOnlySpan<byte> rows = reader.GetFieldValue<byte[]>(0);
        var ordinals = new List<int>(rows.Length / 4);
        while (Utf8Parser.TryParse(rows, out long row, out var length))
        {
            if (snapshot.OrdinalOf(row) is >= 0 and var ordinal)
            {
                ordinals.Add(ordinal);
            }

            rows = rows[Math.Min(length + 1, rows.Length)..];
        }

        return ordinals;
    }

    private Dictionary<int, double> ReadScores(
        string sql, string match, CancellationToken cancellationToken, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var scores = new Dictionary<int, double>();

        using var command = connection.Command(sql, parameters);
        command.Parameters.AddWithValue("$match", match);
        using var reader = command.ExecuteReader();

        // SQLite works in the caller's thread whatever the method is called; awaiting every row costs more than the row, and so does
        // asking of every value whether it is null.
        for (var read = 0; reader.Read(); read++)
        {
            if (read % 1024 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (snapshot.OrdinalOf(raw.sqlite3_column_int64(reader.Handle, 0)) is >= 0 and var ordinal)
            {
                // FTS5's rank is the lower the better.
                scores[ordinal] = -raw.sqlite3_column_double(reader.Handle, 1);
            }
        }

        return scores;
    }
}
