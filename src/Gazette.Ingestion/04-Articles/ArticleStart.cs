using Gazette.Documents;
using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.Articles;

/// <summary>Where an article begins, and the title found for it, which may stand further on.</summary>
public sealed record ArticleStart
{
    /// <summary>Index of the first printed line.</summary>
    public required int Index { get; init; }

    /// <summary>The section.</summary>
    public required IssueSection Section { get; init; }

    /// <summary>The kind; that of an official document is read from its title later.</summary>
    public required ArticleKind Kind { get; init; }

    /// <summary>The lines of its title, in order; empty when none was found.</summary>
    public IReadOnlyList<LayoutLine> TitleLines { get; init; } = [];

    /// <summary>The lines of its number and filing code.</summary>
    public IReadOnlyList<LayoutLine> MarkLines { get; init; } = [];

    /// <summary>A title the gazette does not print over it but that is known (目录).</summary>
    public string? SuppliedTitle { get; init; }
}
