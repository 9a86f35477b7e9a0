using System.Diagnostics;
using Gazette.Search.Indexing;

namespace Gazette.Search;

/// <summary>
/// Keeps what is worked out of the whole collection, and works it out anew when the collection or the day changes; a large collection
/// takes a second or two, during which searches go on with what was known before.
/// </summary>
/// <typeparam name="T">What is worked out; immutable.</typeparam>
internal sealed class CollectionWatch<T>(ISearchIndex index, Func<DateOnly> today, Func<DateOnly, CancellationToken, Task<T>> read) : IDisposable
    where T : class
{
    /// <summary>How long a search waits for what is being worked out, when it took no longer the last time.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(25);

    private readonly Lock _turn = new();
    private readonly CancellationTokenSource _closing = new();
    private Known? _known;
    private Task<Known>? _refresh;

    /// <summary>Of the newest state of the collection for which it is known; only the very first call waits.</summary>
    public async Task<T> CurrentAsync(CancellationToken cancellationToken)
    {
        var (generation, day) = (await index.GenerationAsync(cancellationToken), today());
        var known = Volatile.Read(ref _known);
        if (known is not null && known.Generation == generation && known.Day == day)
        {
            return known.Value;
        }

        var refresh = Refresh();
        if (known is null)
        {
            return (await refresh.WaitAsync(cancellationToken)).Value;
        }

        if (known.Took < Patience)
        {
            await Task.WhenAny(refresh, Task.Delay(Patience, cancellationToken));
        }

        return refresh.IsCompletedSuccessfully ? refresh.Result.Value : known.Value;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _closing.Cancel();
        _closing.Dispose();
    }

    private Task<Known> Refresh()
    {
        lock (_turn)
        {
            return _refresh = _refresh is { IsCompleted: false } ? _refresh : Task.Run(ReadAsync);
        }
    }

    private async Task<Known> ReadAsync()
    {
        // The generation first: what is written while the facts are read makes them be read once more, not be missed.
        var start = Stopwatch.GetTimestamp();
        var (generation, day) = (await index.GenerationAsync(_closing.Token), today());
        var value = await read(day, _closing.Token);
        var known = new Known(generation, day, value, Stopwatch.GetElapsedTime(start));
        Volatile.Write(ref _known, known);
        return known;
    }

    private sealed record Known(long Generation, DateOnly Day, T Value, TimeSpan Took);
}
