using Gazette.Documents;

namespace Gazette.Storage.Reading;

/// <summary>A whole article as stored.</summary>
/// <param name="Summary">Id, issue and what lists show.</param>
/// <param name="Article">The article as parsed.</param>
public sealed record StoredArticle(ArticleSummary Summary, Article Article);
