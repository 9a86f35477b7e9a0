using Gazette.Search.Synonyms;

namespace Gazette.Search.Queries;

/// <summary>A stretch of a clause that other words may stand for.</summary>
/// <param name="First">Its first token, 0-based.</param>
/// <param name="Count">How many tokens it has, at least one.</param>
/// <param name="Synonyms">The other words.</param>
public sealed record QueryExpansion(int First, int Count, IReadOnlyList<Synonym> Synonyms);
