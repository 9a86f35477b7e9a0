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

    /// <summary>Only articles printed in this issue.</summary>
    public IssueNumber? Issue { get; init; }

    /// <summary>Only articles of this kind.</summary>
    public ArticleKind? Kind { get; init; }

    /// <summary>Only articles of this section.</summary>
    public IssueSection? Section { get; init; }

    /// <summary>Only documents of this issuing authority, by its full name.</summary>
    public string? Issuer { get; init; }

    /// <summary>Only documents that hold so today.</summary>
    public ValidityStatus? Validity { get; init; }

    /// <summary>Only articles with annexes.</summary>
    public bool HasAnnex { get; init; }

    /// <summary>Only articles with tables.</summary>
    public bool HasTable { get; init; }

    /// <summary>In which order.</summary>
    public SortOrder Sort { get; init; }

    /// <summary>Whether any filter is set.</summary>
    public bool IsFiltered => this is not { Year: null, Issue: null, Kind: null, Section: null, Issuer: null, Validity: null, HasAnnex: false, HasTable: false };

    /// <summary>Whether the text is to be searched as typed: without synonyms, and without reading dates in it as filters.</summary>
    public bool IsLiteral { get; init; }
}
