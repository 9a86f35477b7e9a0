using Gazette.Documents;
using Gazette.Search.Browsing;
using Gazette.Storage.Reading;

namespace Gazette.Web.Overview;

/// <summary>What the home page says of the collection.</summary>
/// <param name="Holdings">All that is held.</param>
/// <param name="Newest">The newest issue with its contents; null for an empty collection.</param>
/// <param name="LatestDocuments">Official documents by date of signature, newest first.</param>
/// <param name="EarlierDocuments">Official documents of the issues before, by date of signature, newest first.</param>
/// <param name="Kinds">How many articles of each kind, in the order of the kinds; kinds without articles left out.</param>
/// <param name="Figures">The first rows of the newest table of indicators; null when none is held.</param>
/// <param name="Examples">Queries to begin with, each with a good answer.</param>
public sealed record CollectionSummary(
    Holdings Holdings,
    StoredIssue? Newest,
    IReadOnlyList<ArticleSummary> LatestDocuments,
    IReadOnlyList<ArticleSummary> EarlierDocuments,
    IReadOnlyList<KindCount> Kinds,
    MonthlyFigures? Figures,
    IReadOnlyList<string> Examples)
{
    /// <summary>All issues, newest first.</summary>
    public IReadOnlyList<IssueSummary> Issues { get; } = [.. Holdings.Issues.Select(issue => issue.Summary)];
}

/// <summary>How many articles of a kind are held.</summary>
public sealed record KindCount(ArticleKind Kind, int Count);

/// <summary>Headline figures of a month.</summary>
/// <param name="Table">The table they stand in.</param>
/// <param name="Rows">Its first rows that have a figure, in printed order.</param>
public sealed record MonthlyFigures(ArticleSummary Table, IReadOnlyList<StatisticsRow> Rows);
