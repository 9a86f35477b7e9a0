namespace Gazette.Documents.Chinese;

/// <summary>A complete date in a text.</summary>
/// <param name="Date">The day.</param>
/// <param name="Start">Offset of its first character, 0-based.</param>
/// <param name="Length">Number of characters, stray spaces included.</param>
public readonly record struct DateMention(DateOnly Date, int Start, int Length)
{
    /// <summary>Offset of the first character after it.</summary>
    public int End => Start + Length;
}
