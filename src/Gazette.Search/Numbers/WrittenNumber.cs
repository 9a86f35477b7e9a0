namespace Gazette.Search.Numbers;

/// <summary>A number where it stands in a text.</summary>
/// <param name="Start">Offset of its first character in UTF-16 units, 0-based.</param>
/// <param name="Length">Its length, stray white space included.</param>
/// <param name="Query">The number; null for a line of a list that is none.</param>
/// <param name="IsDoubtful">Whether it is a number only if one is known by it: a short line of running text that merely looks like one.</param>
public readonly record struct WrittenNumber(int Start, int Length, NumberQuery? Query, bool IsDoubtful = false)
{
    /// <summary>Offset behind its last character.</summary>
    public int End => Start + Length;
}
