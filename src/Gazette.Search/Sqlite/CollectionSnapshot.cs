using System.Globalization;
using System.Text.Json;
using Gazette.Documents;
using Gazette.Search.Indexing;
using Microsoft.Data.Sqlite;

namespace Gazette.Search.Sqlite;

/// <summary>
/// What totals, counts and order need to know of every article, in memory: one pass over the matches against arrays is several
/// times faster than joins. An article is known by its ordinal, its place in the arrays; ordinals ascend with issue and sequence.
/// </summary>
internal sealed class CollectionSnapshot
{
    private readonly Dictionary<long, int> _ordinals;

    private CollectionSnapshot(string generation, List<Entry> entries)
    {
        Generation = generation;
        Entries = [.. entries.OrderBy(e => e.Year ?? 0).ThenBy(e => e.Number ?? 0).ThenByDescending(e => e.Sequence)];
        _ordinals = Entries.Select((entry, ordinal) => (entry.RowId, ordinal)).ToDictionary(p => p.RowId, p => p.ordinal);
    }

    /// <summary>Which state of the index this is.</summary>
    public string Generation { get; }

    /// <summary>The articles by ordinal.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>The ordinal of a row, or -1 for a row that is not in the collection.</summary>
    public int OrdinalOf(long rowId) => _ordinals.GetValueOrDefault(rowId, -1);

    /// <summary>The generation that the connection sees.</summary>
    public static async Task<string> GenerationAsync(SqliteConnection connection, CancellationToken cancellationToken) =>
        (string)(await connection.ScalarAsync("SELECT value FROM search_state WHERE name = 'generation'", cancellationToken))!;

    /// <summary>Loads the state that the connection sees.</summary>
    public static async Task<CollectionSnapshot> LoadAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var entries = new List<Entry>();
        await using var command = connection.Command("SELECT row_id, year, number, sequence, kind, section, issuers, issued_on FROM search_article");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            entries.Add(new Entry(
                reader.GetInt64(0),
                reader.IsDBNull(1) ? null : reader.GetInt32(1),
                reader.IsDBNull(2) ? null : reader.GetInt32(2),
                reader.GetInt32(3),
                ArticleKinds.Find(reader.GetString(4))!.Value,
                IssueSections.Find(reader.GetString(5))!.Value,
                Shared(names, reader.GetString(6)),
                reader.IsDBNull(7) ? null : DateOnly.ParseExact(reader.GetString(7), "O", CultureInfo.InvariantCulture)));
        }

        return new CollectionSnapshot(await GenerationAsync(connection, cancellationToken), entries);
    }

    // A few authorities issue nearly everything: one string each.
    private static string[] Shared(Dictionary<string, string> names, string json) =>
    [
        .. JsonSerializer.Deserialize<string[]>(json)!.Select(name =>
            names.TryGetValue(name, out var known) ? known : names[name] = name),
    ];

    /// <summary>An article.</summary>
    public sealed record Entry(
        long RowId, int? Year, int? Number, int Sequence, ArticleKind Kind, IssueSection Section, string[] Issuers, DateOnly? IssuedOn)
    {
        /// <summary>How much it is worth at equal relevance.</summary>
        public double Weight { get; } = KindWeights.Of(Kind);
    }
}
