namespace Gazette.Search.Indexing;

/// <summary>One idea of a query: as a whole phrase, and as the parts that stand for it when the phrase is nowhere.</summary>
/// <param name="Whole">The phrase.</param>
/// <param name="Parts">Its parts, at least one; a clause that cannot be divided is its own only part.</param>
public sealed record IndexClause(IndexPhrase Whole, IReadOnlyList<IndexPhrase> Parts);
