namespace Gazette.Documents.Chinese;

/// <summary>
/// A text made fit for comparing, in half width and without white space, that knows where each of its characters stood in the
/// original: patterns are matched here and cited there.
/// </summary>
public sealed class FoldedText
{
    // Where each character stood; null when none was left out, so that each stands where it did.
    private readonly int[]? _origins;

    private FoldedText(string original, string text, int[]? origins) => (Original, Text, _origins) = (original, text, origins);

    /// <summary>The text as given.</summary>
    public string Original { get; }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string original)
    {
        var text = CharacterWidth.Fold(CharacterWidth.Squeeze(original));
        return new FoldedText(original, text, text.Length == original.Length ? null : OriginsOf(original, text.Length));
    }

    private static int[] OriginsOf(string original, int count)
    {
        var origins = new int[count];
        var next = 0;
        for (var i = 0; next < count; i++)
        {
            if (!CharacterWidth.IsBlank(original[i]))
            {
                origins[next++] = i;
            }
        }

        return origins;
    }

    /// <summary>Offset in the original of the folded character at <paramref name="index"/>; the original's length for the end.</summary>
    public int OriginOf(int index) => index >= Text.Length ? Original.Length : _origins is null ? index : _origins[index];

    /// <summary>Where a stretch of the folded text stands in the original: offset and length, without blanks around it.</summary>
    public (int Start, int Length) OriginOf(int start, int length) => length == 0
        ? (OriginOf(start), 0)
        : (OriginOf(start), OriginOf(start + length - 1) + 1 - OriginOf(start));

    /// <summary>The original's characters, white space included, behind a stretch of the folded text.</summary>
    public string OriginalOf(int start, int length)
    {
        var (first, count) = OriginOf(start, length);
        return Original.Substring(first, count);
    }

    /// <summary>Whether two neighbours of the folded text, the one at <paramref name="index"/> and the next, touch in the original.</summary>
    public bool Touches(int index) => index + 1 < Text.Length && OriginOf(index) + 1 == OriginOf(index + 1);
}
