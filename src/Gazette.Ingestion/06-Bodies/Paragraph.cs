namespace Gazette.Ingestion.Bodies;

/// <summary>A paragraph made whole.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Lines">The lines it was put together from, in reading order.</param>
public sealed record Paragraph(string Text, IReadOnlyList<BodyLine> Lines)
{
    /// <summary>What it opens with.</summary>
    public Opening Opening => Lines[0].Opening;
}
