namespace Gazette.Ingestion.Bodies;

/// <summary>How much room a line takes in print.</summary>
public static class DisplayWidth
{
    /// <summary>Width of a first-line indent: two full-width characters, the rule of Chinese typesetting.</summary>
    public const int Indent = 4;

    /// <summary>Width in half-width columns: an ASCII character is 1, any other 2 (Chinese fonts set “”, — and △ full width too).</summary>
    public static int Of(string text) => text.Sum(c => c < 0x80 ? 1 : 2);
}
