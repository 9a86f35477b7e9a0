using System.Collections.Concurrent;
using System.Text.Json;
using Gazette.Documents;
using Gazette.Search.Indexing;
using Microsoft.Data.Sqlite;

namespace Gazette.Search.Sqlite;

/// <summary>
/// What totals, counts and order need to know of every article, in memory: one pass over the matches against arrays is several
/// times faster than joins. An article is known by its ordinal, its place in the array; ordinals ascend with issue and sequence.
/// Immutable; a later state is made from it and the rows written since, so that a search after a load needn't wait for all to be read.
/// </summary>
internal sealed class CollectionSnapshot
{
    private readonly SnapshotEntry[] _entries;
    private readonly int[] _ordinals;
    private readonly Lazy<int[]> _byDay;
    private readonly Lazy<AuthorityNames> _authorities;
    private readonly Lazy<IReadOnlyList<IndexedName>> _bodies;

    private CollectionSnapshot(long generation, SnapshotEntry[] entries)
    {
        Generation = generation;
        _entries = entries;
        _ordinals = new int[entries.Length == 0 ? 0 : entries.Max(e => e.RowId) + 1];
        Array.Fill(_ordinals, -1);
        for (var ordinal = 0; ordinal < entries.Length; ordinal++)
        {
            _ordinals[entries[ordinal].RowId] = ordinal;
        }

        _authorities = new Lazy<AuthorityNames>(() => AuthorityNames.Of(entries.SelectMany(entry => entry.Issuers)));
        _byDay = new Lazy<int[]>(() => [.. Enumerable.Range(0, entries.Length).OrderBy(ordinal => entries[ordinal].Day).ThenBy(ordinal => ordinal)]);
        _bodies = new Lazy<IReadOnlyList<IndexedName>>(() =>
            [.. entries.SelectMany(e => Authorities.Full(e.Issuers)).CountBy(name => name).Select(name => new IndexedName(name.Key, NameKind.Body, name.Value))]);
    }

    /// <summary>No article, before the first write.</summary>
    public static CollectionSnapshot Empty { get; } = new(0, []);

    /// <summary>Which state of the index this is; ascends with every write.</summary>
    public long Generation { get; }

    /// <summary>How many articles there are.</summary>
    public int Count => _entries.Length;

    /// <summary>The article with an ordinal.</summary>
    public SnapshotEntry this[int ordinal] => _entries[ordinal];

    /// <summary>Ordinals from the oldest day to the newest.</summary>
    public IReadOnlyList<int> ByDay => _byDay.Value;

    /// <summary>The issuing authorities.</summary>
    public IReadOnlyList<IndexedName> Bodies => _bodies.Value;

    /// <summary>The issuing authorities under one name each; the entries have them as printed.</summary>
    public AuthorityNames Authorities => _authorities.Value;

    /// <summary>In how many articles expressions stand, for as long as this state lasts; counting a common one reads its whole list.</summary>
    public ConcurrentDictionary<string, int> Counts { get; } = new(StringComparer.Ordinal);

    /// <summary>The ordinal of a row, or -1 for a row that is not in the collection.</summary>
    public int OrdinalOf(long rowId) => (ulong)rowId < (ulong)_ordinals.Length ? _ordinals[rowId] : -1;

    /// <summary>The generation that the connection sees.</summary>
    public static async Task<long> GenerationAsync(SqliteConnection connection, CancellationToken cancellationToken) =>
        (long)(await connection.ScalarAsync("SELECT generation FROM search_generation", cancellationToken))!;

    /// <summary>The state that the connection sees, made from this one and what was written since.</summary>
    public async Task<CollectionSnapshot> AdvanceAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        var generation = await GenerationAsync(connection, cancellationToken);
        if (generation == Generation)
        {
            return this;
        }

        // An index made anew counts from a generation of its own, so that nothing of this state can be mistaken for its.
        var made = (long)(await connection.ScalarAsync("SELECT made FROM search_generation", cancellationToken))!;
        var before = made <= Generation && Generation < generation ? this : Empty;
        var changed = await before.ChangedAsync(connection, cancellationToken);
        return new CollectionSnapshot(generation, before.Merge(changed));
    }

    private async Task<Dictionary<long, SnapshotEntry?>> ChangedAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        var shared = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var changed = new Dictionary<long, SnapshotEntry?>();
        await using var command = connection.Command(
            "SELECT row_id, year, number, sequence, kind, section, issuers, issued_on, day, has_annex, has_table FROM search_article WHERE generation > $since",
            ("$since", Generation));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (reader.Read())
        {
            changed[reader.GetInt64(0)] = reader.IsDBNull(4) ? null : new SnapshotEntry
            {
                RowId = reader.GetInt64(0),
                Year = reader.IsDBNull(1) ? null : reader.GetInt32(1),
                Number = reader.IsDBNull(2) ? null : reader.GetInt32(2),
                Sequence = reader.GetInt32(3),
                Kind = ArticleKinds.Find(reader.GetString(4))!.Value,
                Section = IssueSections.Find(reader.GetString(5))!.Value,
                Issuers = Shared(shared, reader.GetString(6)),
                IssuedOn = reader.IsDBNull(7) ? null : DateOnly.FromDayNumber(reader.GetInt32(7)),
                Day = reader.GetInt32(8),
                HasAnnex = reader.GetBoolean(9),
                HasTable = reader.GetBoolean(10),
            };
        }

        return changed;
    }

    // Both in order: one walk along the two, however few have changed.
    private SnapshotEntry[] Merge(Dictionary<long, SnapshotEntry?> changed)
    {
        var added = changed.Values.OfType<SnapshotEntry>().Order(SnapshotEntry.InOrder).ToList();
        var merged = new List<SnapshotEntry>(_entries.Length + added.Count);
        var next = 0;
        foreach (var entry in _entries)
        {
            if (changed.ContainsKey(entry.RowId))
            {
                continue;
            }

            while (next < added.Count && SnapshotEntry.InOrder.Compare(added[next], entry) < 0)
            {
                merged.Add(added[next++]);
            }

            merged.Add(entry);
        }

        merged.AddRange(added[next..]);
        return [.. merged];
    }

    // A few authorities issue nearly everything: one list each.
    private static string[] Shared(Dictionary<string, string[]> shared, string json) =>
        shared.TryGetValue(json, out var known) ? known : shared[json] = JsonSerializer.Deserialize<string[]>(json)!;
}
