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
    private readonly Dictionary<string, int> _issuers;
    private readonly Lazy<int[]> _byDay;
    private readonly Lazy<AuthorityNames> _authorities;
    private readonly Lazy<IReadOnlyList<IndexedName>> _bodies;

    private CollectionSnapshot(long generation, SnapshotEntry[] entries, int[] ordinals, Dictionary<string, int> issuers)
    {
        Generation = generation;
        _entries = entries;
        _ordinals = ordinals;
        _issuers = issuers;
        _byDay = new Lazy<int[]>(() => OrderByDay(entries));
        _authorities = new Lazy<AuthorityNames>(() => AuthorityNames.Of(issuers));
        _bodies = new Lazy<IReadOnlyList<IndexedName>>(() =>
        [
            .. issuers.GroupBy(issuer => Authorities.Full(issuer.Key), issuer => issuer.Value, StringComparer.Ordinal)
                .Select(name => new IndexedName(name.Key, NameKind.Body, name.Sum())),
        ]);
    }

    /// <summary>No article, before the first write.</summary>
    public static CollectionSnapshot Empty { get; } = new(0, [], [], new(StringComparer.Ordinal));

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

    /// <summary>Whether expressions match anything, for as long as this state lasts: the synonyms of the thesaurus are asked for again and again.</summary>
    public ConcurrentDictionary<string, bool> Occurrences { get; } = new(StringComparer.Ordinal);

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
        return before.With(changed, generation);
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

    // Few have changed: what lies between two of them is copied as a whole, and only what stands behind the first is numbered anew.
    private CollectionSnapshot With(Dictionary<long, SnapshotEntry?> changed, long generation)
    {
        var gone = changed.Keys.Select(OrdinalOf).Where(ordinal => ordinal >= 0).Order().ToList();
        var added = changed.Values.OfType<SnapshotEntry>().Order(SnapshotEntry.InOrder).Select(entry => (Entry: entry, Place: PlaceOf(entry))).ToList();
        var entries = Merge(gone, added);
        var ordinals = new int[Math.Max(_ordinals.Length, added.Count == 0 ? 0 : added.Max(a => a.Entry.RowId) + 1)];
        _ordinals.CopyTo(ordinals, 0);
        ordinals.AsSpan(_ordinals.Length).Fill(-1);
        gone.ForEach(ordinal => ordinals[_entries[ordinal].RowId] = -1);
        for (var ordinal = gone.Take(1).Concat(added.Take(1).Select(a => a.Place)).DefaultIfEmpty(entries.Length).Min(); ordinal < entries.Length; ordinal++)
        {
            ordinals[entries[ordinal].RowId] = ordinal;
        }

        return new CollectionSnapshot(generation, entries, ordinals, CountIssuers(gone, added.Select(a => a.Entry)));
    }

    private SnapshotEntry[] Merge(List<int> gone, List<(SnapshotEntry Entry, int Place)> added)
    {
        var merged = new SnapshotEntry[_entries.Length - gone.Count + added.Count];
        var (from, to, next) = (0, 0, 0);
        foreach (var end in gone.Append(_entries.Length))
        {
            for (; next < added.Count && added[next].Place <= end; next++)
            {
                CopyUntil(added[next].Place);
                merged[to++] = added[next].Entry;
            }

            CopyUntil(end);
            from = end + 1;
        }

        return merged;

        void CopyUntil(int end)
        {
            Array.Copy(_entries, from, merged, to, end - from);
            (from, to) = (end, to + end - from);
        }
    }

    // Where an entry stands, or would stand.
    private int PlaceOf(SnapshotEntry entry)
    {
        var place = Array.BinarySearch(_entries, entry, SnapshotEntry.InOrder);
        return place < 0 ? ~place : place;
    }

    // How often each authority is printed.
    private Dictionary<string, int> CountIssuers(List<int> gone, IEnumerable<SnapshotEntry> added)
    {
        var issuers = new Dictionary<string, int>(_issuers, StringComparer.Ordinal);
        foreach (var issuer in added.SelectMany(entry => entry.Issuers))
        {
            issuers[issuer] = issuers.GetValueOrDefault(issuer) + 1;
        }

        foreach (var issuer in gone.SelectMany(ordinal => _entries[ordinal].Issuers))
        {
            if (--issuers[issuer] == 0)
            {
                issuers.Remove(issuer);
            }
        }

        return issuers;
    }

    // Day and ordinal in one number: sorting numbers takes a sixth of the time of comparing entries.
    private static int[] OrderByDay(SnapshotEntry[] entries)
    {
        var keys = new long[entries.Length];
        for (var ordinal = 0; ordinal < keys.Length; ordinal++)
        {
            keys[ordinal] = ((long)entries[ordinal].Day << 32) | (uint)ordinal;
        }

        Array.Sort(keys);
        return Array.ConvertAll(keys, key => (int)key);
    }

    // A few authorities issue nearly everything: one list each.
    private static string[] Shared(Dictionary<string, string[]> shared, string json) =>
        shared.TryGetValue(json, out var known) ? known : shared[json] = JsonSerializer.Deserialize<string[]>(json)!;
}
