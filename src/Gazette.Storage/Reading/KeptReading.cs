namespace Gazette.Storage.Reading;

/// <summary>
/// Keeps what was read of the whole collection until an issue is loaded, replaced or removed, in this process or another. Safe for use
/// by several threads; whoever comes while it is read anew waits for that one reading.
/// </summary>
/// <typeparam name="T">What is read; immutable, for everyone gets the same.</typeparam>
/// <param name="revision">Tells one state of the collection from the next.</param>
public sealed class KeptReading<T>(ICollectionRevision revision) : IDisposable
    where T : class
{
    private readonly SemaphoreSlim _oneReads = new(1, 1);
    private volatile Kept? _kept;

    /// <summary>What was read of the collection as it is now; else reads it.</summary>
    /// <param name="read">Reads it.</param>
    /// <param name="cancellationToken">Ends the waiting and the reading.</param>
    public async Task<T> GetAsync(Func<CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        if (KeptOf(revision.Current) is { } kept)
        {
            return kept;
        }

        await _oneReads.WaitAsync(cancellationToken);
        try
        {
            // Asked for before reading: what is loaded meanwhile is read again the next time.
            var current = revision.Current;
            return KeptOf(current) ?? Keep(current, await read(cancellationToken));
        }
        finally
        {
            _oneReads.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _oneReads.Dispose();

    private T? KeptOf(string? current) => _kept is { } kept && kept.Revision == current ? kept.Value : null;

    private T Keep(string? current, T value)
    {
        _kept = current is null ? null : new Kept(current, value);
        return value;
    }

    private sealed record Kept(string Revision, T Value);
}
