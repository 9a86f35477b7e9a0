namespace Gazette.Storage.Reading;

/// <summary>
/// Reads what pages on the whole collection need: browsing, repeals, how complete it is. Each call goes over everything held with a
/// fixed number of queries, so its answer is worth keeping until <see cref="ICollectionRevision.Current"/> changes. Every call may throw
/// <see cref="DatabaseUnavailableException"/>, whose message is for the reader.
/// </summary>
public interface ICollectionReader
{
    /// <summary>All issues with their completeness, newest first; issues whose year or number is unknown last.</summary>
    Task<IReadOnlyList<HeldIssue>> IssuesAsync(CancellationToken cancellationToken);

    /// <summary>All articles, newest issue first, in printed order within an issue.</summary>
    Task<IReadOnlyList<HeldArticle>> ArticlesAsync(CancellationToken cancellationToken);

    /// <summary>All sentences that repeal something, newest issue first, in reading order within an article.</summary>
    Task<IReadOnlyList<RepealStatement>> RepealsAsync(CancellationToken cancellationToken);
}
