using Gazette.Documents;
using Gazette.Search.Indexing;

namespace Gazette.Search.Suggestions;

/// <summary>What may be meant by a text that is still being typed.</summary>
/// <param name="Text">As it is shown.</param>
/// <param name="Name">What it names; null for the title of an article.</param>
/// <param name="Article">The article whose title it is; null for a name.</param>
public sealed record SearchSuggestion(string Text, NameKind? Name, ArticleId? Article);
