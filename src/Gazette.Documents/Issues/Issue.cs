namespace Gazette.Documents;

/// <summary>One printed issue of the gazette (一期公报), parsed.</summary>
public sealed record Issue
{
    /// <summary>Year, number and date, as far as the text tells them.</summary>
    public required IssueIdentity Identity { get; init; }

    /// <summary>Where each fact of <see cref="Identity"/> was read, one a fact that is known.</summary>
    public IReadOnlyList<IdentitySource> IdentitySources { get; init; } = [];

    /// <summary>The articles, in the order of the raw text.</summary>
    public IReadOnlyList<Article> Articles { get; init; } = [];

    /// <summary>Lines that belong to the printed page and to no article: running heads, feet, page numbers, section labels.</summary>
    public IReadOnlyList<PageFurniture> Furniture { get; init; } = [];

    /// <summary>What the parser saw that a clerk may want to look at, in line order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
