using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Search.Indexing;
using Gazette.Storage.Reading;

namespace Gazette.Search;

/// <summary>
/// Knows whether each document holds today. That follows from the whole collection and from the day, so that it is worked out anew
/// when either changes; a large collection takes a second or two, during which searches go on with what was known before.
/// </summary>
internal sealed class ValidityWatch(ISearchIndex index, IValidityReader reader, TimeProvider time) : IDisposable
{
    /// <summary>How long a search waits for what is being worked out: a small collection is done by then.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(25);

    private readonly Lock _turn = new();
    private readonly CancellationTokenSource _closing = new();
    private Known? _known;
    private Task<Known>? _refresh;

    /// <summary>As of today in China, of the newest state of the collection for which it is known.</summary>
    public async Task<ValidityTable> TodayAsync(CancellationToken cancellationToken)
    {
        var (generation, day) = (await index.GenerationAsync(cancellationToken), time.TodayInChina());
        var known = Volatile.Read(ref _known);
        if (known is not null && known.Generation == generation && known.Day == day)
        {
            return known.Table;
        }

        var refresh = Refresh();
        if (known is null)
        {
            return (await refresh.WaitAsync(cancellationToken)).Table;
        }

        await Task.WhenAny(refresh, Task.Delay(Patience, cancellationToken));
        return refresh.IsCompletedSuccessfully ? refresh.Result.Table : known.Table;
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
        var (generation, day) = (await index.GenerationAsync(_closing.Token), time.TodayInChina());
        var facts = await reader.FactsAsync(null, _closing.Token);
        var statuses = facts.ToDictionary(f => f.Key, f => Validity.Of(f.Value, day).Status);
        var known = new Known(generation, day, new ValidityTable(statuses));
        Volatile.Write(ref _known, known);
        return known;
    }

    private sealed record Known(long Generation, DateOnly Day, ValidityTable Table);
}
