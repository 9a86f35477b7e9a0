using Gazette.Documents;

namespace Gazette.Search.Browsing;

/// <summary>A list without words: filters, and which page of it.</summary>
public sealed record BrowseRequest
{
    /// <summary>The day of which validity is said, in China.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Page, 1-based.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Articles a page, 1 or more.</summary>
    public int Size { get; init; } = 20;

    /// <summary>Only articles of this kind.</summary>
    public ArticleKind? Kind { get; init; }

    /// <summary>Only documents of this issuing authority, alone or with others, by its full name.</summary>
    public string? Issuer { get; init; }

    /// <summary>Only articles printed in issues of this year.</summary>
    public int? Year { get; init; }

    /// <summary>Only official documents that are in this state on <see cref="Day"/>.</summary>
    public ValidityStatus? Validity { get; init; }

    /// <summary>Only articles about this field of life.</summary>
    public string? Topic { get; init; }
}
