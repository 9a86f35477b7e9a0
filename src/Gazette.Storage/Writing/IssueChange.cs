using Gazette.Storage.Reading;

namespace Gazette.Storage.Writing;

/// <summary>What storing an issue did to the articles.</summary>
/// <param name="RemovedRowIds">Keys of rows that are gone, or replaced and about to be written anew.</param>
/// <param name="Articles">The issue's articles as they now are.</param>
public sealed record IssueChange(IReadOnlyList<long> RemovedRowIds, IReadOnlyList<StoredArticle> Articles);
