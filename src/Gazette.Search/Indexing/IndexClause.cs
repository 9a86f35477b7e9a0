namespace Gazette.Search.Indexing;

/// <summary>One idea of a query: as a whole phrase, and as the parts that stand for it when the phrase is nowhere.</summary>
/// <param name="Whole">The phrase.</param>
/// <param name="Parts">Its parts with their weights, at least one; a clause that cannot be divided is its own only part.</param>
public sealed record IndexClause(IndexPhrase Whole, IReadOnlyList<IndexPart> Parts);

/// <summary>A part of a clause.</summary>
/// <param name="Phrase">What to find.</param>
/// <param name="Weight">How much it counts, above 0 up to 1; 1 for a part that surely is a word.</param>
public sealed record IndexPart(IndexPhrase Phrase, double Weight);
