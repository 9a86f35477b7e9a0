namespace Gazette.Search.Sqlite;

/// <summary>A way of matching a query: first all that match, for totals and counts, then the scores of those that are wanted.</summary>
internal interface IMatcher
{
    /// <summary>The articles that match, by ordinal, in no order.</summary>
    IReadOnlyList<int> Find(CancellationToken cancellationToken);

    /// <summary>
    /// Scores of the articles found that passed the filter, or of so many of them as are ranked at most; the others have none. It may
    /// score articles that were not asked for.
    /// </summary>
    Dictionary<int, double> Rank(IReadOnlyList<int> among, CancellationToken cancellationToken);
}
