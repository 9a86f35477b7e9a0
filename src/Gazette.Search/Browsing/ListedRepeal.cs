using Gazette.Storage.Reading;

namespace Gazette.Search.Browsing;

/// <summary>A repeal with the document it hits.</summary>
/// <param name="Statement">The sentence, and what it names.</param>
/// <param name="Held">The repealed document, when its text is held and meant beyond doubt; else null.</param>
/// <param name="From">First day on which it holds; null when not known.</param>
public sealed record ListedRepeal(RepealStatement Statement, ArticleSummary? Held, DateOnly? From);
