namespace Gazette.Documents;

/// <summary>Lines of the printed page that belong to no article (页眉、页脚、页码、栏目标签).</summary>
/// <param name="Lines">Where they stand.</param>
/// <param name="Text">What they say, white space trimmed.</param>
public sealed record PageFurniture(SourceSpan Lines, string Text);
