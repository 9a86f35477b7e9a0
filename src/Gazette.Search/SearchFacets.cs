using Gazette.Documents;

namespace Gazette.Search;

/// <summary>How many results each value of each filter would give: each count ignores its own filter and obeys the others.</summary>
public sealed record SearchFacets
{
    /// <summary>By year of the issue, newest first.</summary>
    public IReadOnlyList<FacetCount<int>> Years { get; init; } = [];

    /// <summary>By issue, newest first; counted when a year or an issue is chosen, else empty.</summary>
    public IReadOnlyList<FacetCount<IssueNumber>> Issues { get; init; } = [];

    /// <summary>By kind, most first.</summary>
    public IReadOnlyList<FacetCount<ArticleKind>> Kinds { get; init; } = [];

    /// <summary>By section, most first.</summary>
    public IReadOnlyList<FacetCount<IssueSection>> Sections { get; init; } = [];

    /// <summary>By issuing authority, most first.</summary>
    public IReadOnlyList<FacetCount<string>> Issuers { get; init; } = [];

    /// <summary>By validity as of today, in force first; of official documents only.</summary>
    public IReadOnlyList<FacetCount<ValidityStatus>> Validities { get; init; } = [];

    /// <summary>Articles with annexes.</summary>
    public int WithAnnex { get; init; }

    /// <summary>Articles with tables.</summary>
    public int WithTable { get; init; }
}

/// <summary>How many results a filter value would give.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">Articles, 1 or more.</param>
public sealed record FacetCount<T>(T Value, int Count);
