using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Articles;

/// <summary>A part of an article's body with the lines in the order in which they are to be read.</summary>
public sealed record BodyPart
{
    /// <summary>What the part is.</summary>
    public required BodyPartKind Kind { get; init; }

    /// <summary>The title lines of an attached document or of rules printed anew, in order; empty for any other part. They are not among <see cref="Lines"/>.</summary>
    public IReadOnlyList<SourceLine> TitleLines { get; init; } = [];

    /// <summary>
    /// The body lines in reading order, with page furniture, section labels and title-block lines taken out.
    /// </summary>
    public required IReadOnlyList<SourceLine> Lines { get; init; }
}
