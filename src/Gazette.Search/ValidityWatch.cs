using Gazette.Documents.Chinese;
using Gazette.Search.Indexing;
using Gazette.Storage.Reading;

namespace Gazette.Search;

/// <summary>Knows whether each document holds today, which follows from the whole collection and from the day.</summary>
internal sealed class ValidityWatch(ISearchIndex index, IValidityReader reader, TimeProvider time) : IDisposable
{
    private readonly CollectionWatch<ValidityTable> _watch = new(index, time.TodayInChina, async (day, cancellationToken) => new(await reader.StatusesAsync(day, cancellationToken)));

    /// <summary>As of today in China, of the newest state of the collection for which it is known.</summary>
    public Task<ValidityTable> TodayAsync(CancellationToken cancellationToken) => _watch.CurrentAsync(cancellationToken);

    /// <inheritdoc />
    public void Dispose() => _watch.Dispose();
}
