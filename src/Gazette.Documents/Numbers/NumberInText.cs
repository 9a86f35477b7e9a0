namespace Gazette.Documents;

/// <summary>A document number in running text.</summary>
/// <param name="Number">The number in its normal form.</param>
/// <param name="Start">Offset of its first character, 0-based; of an enumeration's later members (94、95号) that of their digits.</param>
/// <param name="Length">Number of characters, stray white space included.</param>
public readonly record struct NumberInText(DocumentNumber Number, int Start, int Length)
{
    /// <summary>Offset of the first character after it.</summary>
    public int End => Start + Length;
}
