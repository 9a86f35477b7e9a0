using Gazette.Documents;

namespace Gazette.Storage.Reading;

/// <summary>An issue as stored, without the bodies of its articles.</summary>
/// <param name="Summary">What lists show.</param>
/// <param name="Articles">Its articles in printed order.</param>
/// <param name="Diagnostics">What the parser reported.</param>
public sealed record StoredIssue(IssueSummary Summary, IReadOnlyList<ArticleSummary> Articles, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Where year, number, serial number and date of the issue were read.</summary>
    public IReadOnlyList<IdentitySource> IdentitySources { get; init; } = [];

    /// <summary>Lines that belong to no article, in line order.</summary>
    public IReadOnlyList<PageFurniture> Furniture { get; init; } = [];
}
