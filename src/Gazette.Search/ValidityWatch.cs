using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Search.Indexing;
using Gazette.Storage.Reading;

namespace Gazette.Search;

/// <summary>Knows whether each document holds today, which follows from the whole collection and from the day.</summary>
internal sealed class ValidityWatch(ISearchIndex index, IValidityReader reader, TimeProvider time) : IDisposable
{
    private readonly CollectionWatch<ValidityTable> _watch = new(index, time.TodayInChina, (day, cancellationToken) => ReadAsync(reader, day, cancellationToken));

    /// <summary>As of today in China, of the newest state of the collection for which it is known.</summary>
    public Task<ValidityTable> TodayAsync(CancellationToken cancellationToken) => _watch.CurrentAsync(cancellationToken);

    /// <inheritdoc />
    public void Dispose() => _watch.Dispose();

    private static async Task<ValidityTable> ReadAsync(IValidityReader reader, DateOnly day, CancellationToken cancellationToken) =>
        new((await reader.FactsAsync(null, cancellationToken)).ToDictionary(f => f.Key, f => Validity.Of(f.Value, day).Status));
}
