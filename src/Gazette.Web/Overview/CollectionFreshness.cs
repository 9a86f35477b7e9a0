using Gazette.Documents.Chinese;
using Gazette.Storage;
using Gazette.Storage.Reading;
using Gazette.Web.Caching;

namespace Gazette.Web.Overview;

/// <summary>Says up to which issue the collection goes and when it was last added to; every page ends with it.</summary>
public sealed class CollectionFreshness(IGazetteReader reader, CollectionCache cache)
{
    /// <summary>Reads it. While the database is out of reach nothing is known: the page that says so has a footer all the same.</summary>
    public async Task<Freshness> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await cache.GetOrReadAsync(nameof(CollectionFreshness), () => BuildAsync(cancellationToken));
        }
        catch (DatabaseUnavailableException)
        {
            return Freshness.Unknown;
        }
    }

    private async Task<Freshness> BuildAsync(CancellationToken cancellationToken)
    {
        var issues = await reader.IssuesAsync(cancellationToken);
        return issues.Count == 0
            ? Freshness.Unknown
            : new Freshness(issues[0], issues.Count, ChinaTime.DayOf(issues.Max(issue => issue.LoadedAt)));
    }
}

/// <summary>How far the collection goes.</summary>
/// <param name="Newest">The newest issue; null for an empty collection.</param>
/// <param name="IssueCount">How many issues are held.</param>
/// <param name="LoadedOn">The day in China on which an issue was loaded last.</param>
public sealed record Freshness(IssueSummary? Newest, int IssueCount, DateOnly LoadedOn)
{
    /// <summary>Nothing is held, or nothing can be known.</summary>
    public static Freshness Unknown { get; } = new(null, 0, default);
}
