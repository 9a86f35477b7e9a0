using Gazette.Documents;

namespace Gazette.Search;

/// <summary>What a reader asks: a text as typed, filters, and which page of results.</summary>
public sealed record SearchRequest
{
    /// <summary>As typed; anything at all.</summary>
    public required string Text { get; init; }

    /// <summary>Page of results, 1-based.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Results a page, 1 to 100.</summary>
    public int Size { get; init; } = 10;

    /// <summary>Only articles printed in issues of this year.</summary>
    public int? Year { get; init; }

    /// <summary>Only articles of this kind.</summary>
    public ArticleKind? Kind { get; init; }

    /// <summary>Only articles of this section.</summary>
    public IssueSection? Section { get; init; }

    /// <summary>Only documents of this issuing authority, by its full name.</summary>
    public string? Issuer { get; init; }

    /// <summary>Whether the text is to be searched as typed: without synonyms, and without reading dates in it as filters.</summary>
    public bool IsLiteral { get; init; }
}
