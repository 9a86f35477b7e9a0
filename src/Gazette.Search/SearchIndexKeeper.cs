using System.Data.Common;
using Gazette.Search.Indexing;
using Gazette.Storage.Reading;
using Gazette.Storage.Writing;

namespace Gazette.Search;

/// <summary>
/// Keeps the index in step with the store: writes in the transaction that stores an issue, and makes the index anew when another
/// version of the program left it behind.
/// </summary>
public sealed class SearchIndexKeeper(ISearchIndex index, IGazetteReader store) : IIssueTransactionParticipant, IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile bool _isCurrent;

    /// <inheritdoc />
    public Task ReplaceAsync(IssueChange change, DbTransaction transaction, CancellationToken cancellationToken) =>
        index.ReplaceAsync(change.RemovedRowIds, change.Articles, transaction, cancellationToken);

    /// <summary>
    /// Rebuilds the index if it is missing or of another version; looks once, then knows. The tables of the store must be there.
    /// </summary>
    /// <returns>Whether it was rebuilt.</returns>
    public async Task<bool> EnsureCurrentAsync(CancellationToken cancellationToken)
    {
        if (_isCurrent)
        {
            return false;
        }

        await _turn.WaitAsync(cancellationToken);
        try
        {
            var rebuild = !_isCurrent && !await index.IsCurrentAsync(cancellationToken);
            if (rebuild)
            {
                await index.RebuildAsync(store, cancellationToken);
            }

            _isCurrent = true;
            return rebuild;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _turn.Dispose();
}
