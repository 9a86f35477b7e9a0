namespace Gazette.Web.Rendering;

/// <summary>A piece of text as it stands in print.</summary>
/// <param name="Text">The text, not escaped.</param>
/// <param name="Href">Where it leads, or null.</param>
/// <param name="IsHeading">Whether it is the run-in heading of its paragraph.</param>
/// <param name="Anchor">An anchor of its own, or null.</param>
public sealed record TextPiece(string Text, string? Href = null, bool IsHeading = false, string? Anchor = null);
