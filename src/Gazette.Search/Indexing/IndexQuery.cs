namespace Gazette.Search.Indexing;

/// <summary>A query in the words of the index; no engine's syntax.</summary>
public sealed record IndexQuery
{
    /// <summary>Share of a query's weight that must be found under <see cref="Matching.Most"/>; a part weighs more the rarer it is.</summary>
    public const double MinimumShare = 0.25;

    /// <summary>What a synonym is worth beside the word that was typed.</summary>
    public const double SynonymWeight = 0.7;

    /// <summary>What holding every word is worth.</summary>
    public const double PreferredWeight = 1.5;

    /// <summary>The ideas of the query; how many must match is up to <see cref="Matching"/>.</summary>
    public IReadOnlyList<IndexClause> Clauses { get; init; } = [];

    /// <summary>Phrases that need not stand in the article and count when they do: a date, which is often told by where it is printed.</summary>
    public IReadOnlyList<IndexPhrase> Optional { get; init; } = [];

    /// <summary>Articles of this time come before others that are as good; null when the query names none.</summary>
    public IndexPeriod? Period { get; init; }

    /// <summary>Phrases that must stand in the article whatever <see cref="Matching"/> says.</summary>
    public IReadOnlyList<IndexPhrase> Required { get; init; } = [];

    /// <summary>Phrases that must not stand in the article.</summary>
    public IReadOnlyList<IndexPhrase> Excluded { get; init; } = [];

    /// <summary>Which clauses must match.</summary>
    public Matching Matching { get; init; }

    /// <summary>
    /// Rows that answer whatever their text says, before all others and in this order, as far as the filter lets them through.
    /// </summary>
    public IReadOnlyList<long> Pinned { get; init; } = [];

    /// <summary>Rows that count <see cref="PreferredWeight"/> times: those that hold every word, among those that hold most.</summary>
    public IReadOnlyList<long> Preferred { get; init; } = [];

    /// <summary>Which articles are wanted at all.</summary>
    public IndexFilter Filter { get; init; } = new();

    /// <summary>Whether the documents hold, of rows that are known to be documents.</summary>
    public ValidityTable Validities { get; init; } = ValidityTable.Empty;

    /// <summary>In which order; pinned rows come first by relevance only.</summary>
    public SortOrder Sort { get; init; }

    /// <summary>How many of the best rows to leave out, 0 or more.</summary>
    public int Offset { get; init; }

    /// <summary>How many rows to give, 0 or more.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>
    /// When fewer articles match, all that pass the filter are given whatever <see cref="Offset"/> and <see cref="Limit"/> say, in no order
    /// and without scores: for who then asks for more. 0 to have any rank.
    /// </summary>
    public int RankedFrom { get; init; }
}

/// <summary>Which clauses of a query must match.</summary>
public enum Matching
{
    /// <summary>Every clause, as a whole phrase or, where synonyms are known, stretch by stretch.</summary>
    All,

    /// <summary>Parts that together carry at least <see cref="IndexQuery.MinimumShare"/> of the query's weight.</summary>
    Most,
}
