namespace Gazette.Search.Indexing;

/// <summary>What an index answers.</summary>
public sealed record IndexAnswer
{
    /// <summary>How many articles match before the filter; exact.</summary>
    public required int Matched { get; init; }

    /// <summary>How many articles match and pass the filter; exact.</summary>
    public required int Total { get; init; }

    /// <summary>The wanted rows, best first.</summary>
    public required IReadOnlyList<IndexHit> Hits { get; init; }

    /// <summary>How many articles each filter would give.</summary>
    public SearchFacets Facets { get; init; } = new();

    /// <summary>Whether so many articles match that only the newest of them were ranked; the others follow, newest first.</summary>
    public bool IsRankingBounded { get; init; }

    /// <summary>What there is of <see cref="IndexQuery.Period"/>, in all results and not only the wanted rows; says nothing without one.</summary>
    public DateStanding Period { get; init; }

    /// <summary>The answer when nothing matches.</summary>
    public static IndexAnswer Empty { get; } = new() { Matched = 0, Total = 0, Hits = [] };
}

/// <summary>A row that matches.</summary>
/// <param name="RowId">Key of the article's row.</param>
/// <param name="Score">Higher is better; comparable within one answer only.</param>
public readonly record struct IndexHit(long RowId, double Score);
