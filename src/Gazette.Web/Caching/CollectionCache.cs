using Gazette.Storage.Reading;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Gazette.Web.Caching;

/// <summary>
/// Keeps what was read from the collection until the collection changes. Only immutable things belong here: every request gets the
/// same ones. What is asked for least goes first when there are more than <see cref="CachingOptions.Readings"/>.
/// </summary>
public sealed class CollectionCache(ICollectionRevision revision, IOptions<CachingOptions> options) : IDisposable
{
    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = options.Value.Readings });

    /// <summary>What was read before under this key from the collection as it is now; else reads it.</summary>
    /// <param name="key">Says what is read, with everything it depends on beside the collection.</param>
    /// <param name="read">Reads it; may run more than once when it is asked for by several requests at the same moment.</param>
    public async Task<T> GetOrReadAsync<T>(string key, Func<Task<T>> read)
    {
        if (options.Value.Readings == 0 || revision.Current is not { } current)
        {
            return await read();
        }

        var place = (current, key);
        if (_kept.TryGetValue(place, out T? kept))
        {
            return kept!;
        }

        // Read after the revision was asked for: what is kept is of that revision or a newer one, never an older.
        var value = await read();
        if (value is null)
        {
            return value; // Made-up ids must not push out what is there.
        }

        using var entry = _kept.CreateEntry(place);
        entry.Value = value;
        entry.Size = 1;
        return value;
    }

    /// <inheritdoc />
    public void Dispose() => _kept.Dispose();
}
