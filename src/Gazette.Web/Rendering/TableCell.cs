namespace Gazette.Web.Rendering;

/// <summary>A cell as the page sets it.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Column">0-based column it begins in.</param>
/// <param name="ColumnSpan">How many columns it covers, 1 or more.</param>
/// <param name="RowSpan">How many rows it covers, 1 or more.</param>
public sealed record TableCell(string Text, int Column, int ColumnSpan, int RowSpan)
{
    /// <summary>Its text with the references linked; empty until it is laid out for a page.</summary>
    public IReadOnlyList<TextPiece> Pieces { get; init; } = [];
}
