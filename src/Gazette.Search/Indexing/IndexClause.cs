namespace Gazette.Search.Indexing;

/// <summary>One idea of a query: as a whole phrase, and as the parts that stand for it when the phrase is nowhere.</summary>
/// <param name="Whole">The phrase.</param>
/// <param name="Parts">Its parts, at least one; a clause that cannot be divided is its own only part.</param>
public sealed record IndexClause(IndexPhrase Whole, IReadOnlyList<IndexPhrase> Parts)
{
    /// <summary>
    /// The clause cut where other words may stand for a stretch of it; empty when no such words are known. An article that has, for
    /// every stretch, it or one of its synonyms holds the clause, whatever stands between.
    /// </summary>
    public IReadOnlyList<IndexStretch> Stretches { get; init; } = [];

    /// <summary>Its words of two characters and more, in order.</summary>
    public IReadOnlyList<IndexPhrase> Words { get; init; } = [];
}

/// <summary>A stretch of a clause.</summary>
/// <param name="Phrase">As typed.</param>
/// <param name="Parts">Its parts, at least one, all of them parts of the clause.</param>
/// <param name="Synonyms">What may stand for it; none for what lies between.</param>
public sealed record IndexStretch(IndexPhrase Phrase, IReadOnlyList<IndexPhrase> Parts, IReadOnlyList<IndexPhrase> Synonyms);
