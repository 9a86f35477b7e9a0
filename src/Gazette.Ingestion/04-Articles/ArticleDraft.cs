using Gazette.Documents;

namespace Gazette.Ingestion.Articles;

/// <summary>An article cut out of the issue: what its title block says, and its body lines in reading order, not yet built into blocks.</summary>
public sealed record ArticleDraft
{
    /// <summary>The section it stands in.</summary>
    public required IssueSection Section { get; init; }

    /// <summary>What it is.</summary>
    public required ArticleKind Kind { get; init; }

    /// <summary>Number, filing code, issuers and title, with the lines they stand on.</summary>
    public required TitleBlock TitleBlock { get; init; }

    /// <summary>The body in parts, in reading order: the covering notice first when there is one, then the attached document.</summary>
    public required IReadOnlyList<BodyPart> Parts { get; init; }

    /// <summary>Width in half characters of the column in which the whole issue is set; 0 when it flows or is not known.</summary>
    public int ColumnWidth { get; init; }

    /// <summary>The lines the article owns, title block and body; blank lines between its own are bridged, so that a span ends only at page furniture.</summary>
    public required IReadOnlyList<SourceSpan> Lines { get; init; }
}
