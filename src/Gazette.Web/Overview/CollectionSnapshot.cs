using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Web.Overview;

/// <summary>What the home page and the masthead say of the collection.</summary>
/// <param name="Issues">All issues, newest first.</param>
/// <param name="Newest">The newest issue with its contents; null for an empty collection.</param>
/// <param name="LatestDocuments">Official documents by date of signature, newest first.</param>
/// <param name="Kinds">How many articles of each kind, in the order of the kinds; kinds without articles left out.</param>
/// <param name="Examples">Queries that find something, from the newest issue.</param>
public sealed record CollectionSnapshot(
    IReadOnlyList<IssueSummary> Issues,
    StoredIssue? Newest,
    IReadOnlyList<ArticleSummary> LatestDocuments,
    IReadOnlyList<KindCount> Kinds,
    IReadOnlyList<string> Examples);

/// <summary>How many articles of a kind are held.</summary>
public sealed record KindCount(ArticleKind Kind, int Count);
