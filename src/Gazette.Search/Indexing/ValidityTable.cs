using Gazette.Documents;

namespace Gazette.Search.Indexing;

/// <summary>Whether each document of the collection holds, on one day.</summary>
public sealed class ValidityTable
{
    private readonly byte[] _statuses;

    /// <param name="statuses">By row key; rows that are no official documents are left out.</param>
    public ValidityTable(IReadOnlyCollection<KeyValuePair<long, ValidityStatus>> statuses)
    {
        _statuses = new byte[statuses.Count == 0 ? 0 : statuses.Max(s => s.Key) + 1];
        foreach (var (rowId, status) in statuses)
        {
            _statuses[rowId] = (byte)((int)status + 1);
        }
    }

    /// <summary>Nothing known of any row.</summary>
    public static ValidityTable Empty { get; } = new([]);

    /// <summary>The status of a row; null for one that is no official document.</summary>
    public ValidityStatus? Of(long rowId) =>
        (ulong)rowId < (ulong)_statuses.Length && _statuses[rowId] is > 0 and var status ? (ValidityStatus)(status - 1) : null;
}
