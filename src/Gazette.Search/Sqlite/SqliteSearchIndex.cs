using System.Data.Common;
using System.Text.Json;
using Gazette.Search.Analysis;
using Gazette.Search.Indexing;
using Gazette.Storage.Reading;
using Microsoft.Data.Sqlite;

namespace Gazette.Search.Sqlite;

/// <summary>
/// The index inside the store's own SQLite file, by FTS5, so that articles and index change in one transaction. Safe for use by
/// several threads: every search opens a pooled connection of its own and sees one state of the file from begin to end.
/// </summary>
public sealed class SqliteSearchIndex : ISearchIndex
{
    private const int RebuildBatch = 200;

    /// <summary>Most phrases of which it is kept whether they occur in one state of the index.</summary>
    private const int MaxOccurrences = 20_000;

    private readonly ChineseAnalyzer _analyzer;
    private readonly SqliteIndexWriter _writer;
    private readonly SearchOptions _options;
    private readonly string _connectionString;
    private readonly string _stamp;
    private CollectionSnapshot _snapshot = CollectionSnapshot.Empty;

    /// <summary>An index in a database file, which need not be there yet.</summary>
    /// <param name="connectionString">As Microsoft.Data.Sqlite takes it; a file, not memory.</param>
    /// <param name="analyzer">Makes the terms.</param>
    /// <param name="options">Limits.</param>
    public SqliteSearchIndex(string connectionString, ChineseAnalyzer analyzer, SearchOptions options)
    {
        _options = options;
        _analyzer = analyzer;
        _connectionString = connectionString;
        _writer = new SqliteIndexWriter(analyzer);
        _stamp = SqliteIndexSchema.Stamp(analyzer.Version);
    }

    /// <inheritdoc />
    public async Task ReplaceAsync(
        IReadOnlyList<long> removedRowIds, IReadOnlyList<StoredArticle> articles, DbTransaction transaction, CancellationToken cancellationToken)
    {
        var connection = transaction.Connection as SqliteConnection
            ?? throw new ArgumentException("The index is in SQLite and needs a transaction of the same database.", nameof(transaction));
        if (!await SqliteIndexSchema.EnsureAsync(connection, _stamp, cancellationToken))
        {
            // Another version's index stays as it is, to be rebuilt as a whole; terms of two kinds in it would find neither.
            return;
        }

        await SqliteIndexWriter.BeginAsync(connection, cancellationToken);
        await SqliteIndexWriter.RemoveAsync(connection, removedRowIds.Concat(articles.Select(a => a.Summary.RowId)), cancellationToken);
        await _writer.AddAsync(connection, articles, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<long> GenerationAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return await SqliteIndexSchema.ExistsAsync(connection, cancellationToken)
            ? await CollectionSnapshot.GenerationAsync(connection, cancellationToken)
            : CollectionSnapshot.Empty.Generation;
    }

    /// <inheritdoc />
    public async Task<IndexAnswer> SearchAsync(IndexQuery query, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        if (!await SqliteIndexSchema.ExistsAsync(connection, cancellationToken))
        {
            return IndexAnswer.Empty;
        }

        await using var transaction = connection.BeginTransaction(deferred: true);
        var snapshot = await SnapshotAsync(connection, cancellationToken);
        return new SqliteIndexSearch(connection, snapshot, _options).Run(query, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<IReadOnlySet<IndexPhrase>> OccurringAsync(IReadOnlyCollection<IndexPhrase> phrases, CancellationToken cancellationToken)
    {
        var occurring = new HashSet<IndexPhrase>();
        await using var connection = await OpenAsync(cancellationToken);
        if (phrases.Count == 0 || !await SqliteIndexSchema.ExistsAsync(connection, cancellationToken))
        {
            return occurring;
        }

        await using var transaction = connection.BeginTransaction(deferred: true);
        var snapshot = await SnapshotAsync(connection, cancellationToken);
        await using var command = connection.Command("SELECT 1 FROM search_text WHERE search_text MATCH $match LIMIT 1", ("$match", ""));
        foreach (var phrase in phrases.Distinct())
        {
            var match = FtsQueryWriter.Matching(phrase);
            if (!snapshot.Occurrences.TryGetValue(match, out var occurs))
            {
                command.Parameters["$match"].Value = match;
                occurs = await command.ExecuteScalarAsync(cancellationToken) is not null;
                if (snapshot.Occurrences.Count < MaxOccurrences)
                {
                    snapshot.Occurrences[match] = occurs;
                }
            }

            if (occurs)
            {
                occurring.Add(phrase);
            }
        }

        return occurring;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<string, int>> FrequenciesAsync(IReadOnlyCollection<string> terms, CancellationToken cancellationToken) =>
        (await ReadAsync(
            "SELECT term, doc FROM search_terms WHERE term IN (SELECT value FROM json_each($terms))",
            row => KeyValuePair.Create(row.GetString(0), row.GetInt32(1)),
            cancellationToken,
            ("$terms", JsonSerializer.Serialize(terms)))).ToDictionary(StringComparer.Ordinal);

    /// <inheritdoc />
    public async Task<IReadOnlySet<string>> PairsAsync(IReadOnlyCollection<string> pairs, CancellationToken cancellationToken) =>
        (await ReadAsync(
            "SELECT pair FROM search_pair WHERE pair IN (SELECT value FROM json_each($pairs))",
            row => row.GetString(0),
            cancellationToken,
            ("$pairs", JsonSerializer.Serialize(pairs)))).ToHashSet(StringComparer.Ordinal);

    /// <inheritdoc />
    public async Task<IReadOnlySet<string>> PairsFromAsync(string first, CancellationToken cancellationToken) =>
        (await ReadAsync(
            // Ordered by their bytes in UTF-8, after which the last character of Unicode comes last.
            "SELECT pair FROM search_pair WHERE pair >= $start AND pair < $end",
            row => row.GetString(0),
            cancellationToken,
            ("$start", first),
            ("$end", first + char.ConvertFromUtf32(0x10FFFF)))).ToHashSet(StringComparer.Ordinal);

    /// <inheritdoc />
    public async Task<IReadOnlyList<long>> TitledAsync(IReadOnlyCollection<IndexPhrase> phrases, int most, CancellationToken cancellationToken) =>
        phrases.Count == 0 ? [] : await ReadAsync(
            "SELECT rowid FROM search_lead WHERE search_lead MATCH $match ORDER BY rowid DESC LIMIT $most",
            row => row.GetInt64(0),
            cancellationToken,
            ("$match", FtsQueryWriter.MatchingTitle(phrases)),
            ("$most", most));

    /// <inheritdoc />
    public async Task<IReadOnlyList<IndexedName>> NamesAsync(string typed, int most, CancellationToken cancellationToken)
    {
        var key = NameKey.Of(typed, _analyzer);
        await using var connection = await OpenAsync(cancellationToken);
        if (key.Length == 0 || !await SqliteIndexSchema.ExistsAsync(connection, cancellationToken))
        {
            return [];
        }

        await using var transaction = connection.BeginTransaction(deferred: true);
        var snapshot = await SnapshotAsync(connection, cancellationToken);
        var names = snapshot.Bodies.Where(body => NameKey.Of(body.Name, _analyzer).Contains(key, StringComparison.Ordinal)).ToList();

        // Of a begin that thousands share only so many are counted: what is suggested then is one of many anyway.
        await using var command = connection.Command(
            """
            SELECT name, kind, count(*) FROM (SELECT name, kind FROM search_name WHERE key >= $start AND key < $end LIMIT 2000)
            GROUP BY kind, name ORDER BY count(*) DESC, name LIMIT $most
            """,
            ("$start", key), ("$end", key + char.ConvertFromUtf32(0x10FFFF)), ("$most", most));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            names.Add(new IndexedName(reader.GetString(0), (NameKind)reader.GetInt32(1), reader.GetInt32(2)));
        }

        return [.. names.OrderByDescending(name => name.Count).Take(most)];
    }

    /// <inheritdoc />
    public async Task<AuthorityNames> AuthoritiesAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        if (!await SqliteIndexSchema.ExistsAsync(connection, cancellationToken))
        {
            return AuthorityNames.None;
        }

        await using var transaction = connection.BeginTransaction(deferred: true);
        return (await SnapshotAsync(connection, cancellationToken)).Authorities;
    }

    /// <inheritdoc />
    public async Task<IReadOnlySet<string>> PeopleAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken) =>
        (await ReadAsync(
            "SELECT DISTINCT person FROM search_office WHERE person IN (SELECT value FROM json_each($names))",
            row => row.GetString(0),
            cancellationToken,
            ("$names", JsonSerializer.Serialize(names)))).ToHashSet(StringComparer.Ordinal);

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> BodiesAsync(string title, CancellationToken cancellationToken) =>
        await ReadAsync("SELECT DISTINCT body FROM search_office WHERE title = $title", row => row.GetString(0), cancellationToken, ("$title", title));

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> NewestBodiesAsync(int most, CancellationToken cancellationToken) =>
        await ReadAsync(
            "SELECT body FROM search_office WHERE is_decided ORDER BY row_id DESC LIMIT $most", row => row.GetString(0), cancellationToken, ("$most", most));

    /// <inheritdoc />
    public async Task<IReadOnlyList<long>> OfficeRowsAsync(string title, IReadOnlyCollection<string> bodies, CancellationToken cancellationToken) =>
        await ReadAsync(
            "SELECT DISTINCT row_id FROM search_office WHERE title = $title AND body IN (SELECT value FROM json_each($bodies))",
            row => row.GetInt64(0),
            cancellationToken,
            ("$title", title),
            ("$bodies", JsonSerializer.Serialize(bodies)));

    /// <inheritdoc />
    public async Task<bool> IsCurrentAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        return await SqliteIndexSchema.ExistsAsync(connection, cancellationToken)
            && await SqliteIndexSchema.EnsureAsync(connection, _stamp, cancellationToken);
    }

    /// <inheritdoc />
    public async Task RebuildAsync(IGazetteReader store, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = connection.BeginTransaction();
        await SqliteIndexSchema.RecreateAsync(connection, _stamp, cancellationToken);
        await SqliteIndexWriter.BeginAsync(connection, cancellationToken);
        foreach (var rowIds in (await store.RowIdsAsync(cancellationToken)).Chunk(RebuildBatch))
        {
            var articles = await store.ArticlesAsync(rowIds, cancellationToken);
            await _writer.AddAsync(connection, articles, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>All rows of a query; none before the index is there.</summary>
    private async Task<List<T>> ReadAsync<T>(
        string sql, Func<SqliteDataReader, T> read, CancellationToken cancellationToken, params (string Name, object? Value)[] parameters)
    {
        var rows = new List<T>();
        await using var connection = await OpenAsync(cancellationToken);
        if (!await SqliteIndexSchema.ExistsAsync(connection, cancellationToken))
        {
            return rows;
        }

        await using var command = connection.Command(sql, parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_connectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    // Read inside the search's transaction: the arrays and the rows found are of the same state, whoever writes meanwhile.
    private async Task<CollectionSnapshot> SnapshotAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        var snapshot = await Volatile.Read(ref _snapshot).AdvanceAsync(connection, cancellationToken);
        Volatile.Write(ref _snapshot, snapshot);
        return snapshot;
    }
}
