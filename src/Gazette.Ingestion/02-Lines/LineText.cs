namespace Gazette.Ingestion.Lines;

/// <summary>Measures of the text of a line that do not depend on how it was spaced.</summary>
public static class LineText
{
    /// <summary>The text without any white space: letter-spaced print (政 务 简 讯) reads like any other.</summary>
    public static string Squeeze(string text) =>
        text.Any(char.IsWhiteSpace) ? string.Concat(text.Where(c => !char.IsWhiteSpace(c))) : text;

    /// <summary>Printed width in half characters: an ideograph or full-width mark counts 2, a letter or digit 1.</summary>
    public static int Width(string text) => text.Sum(c => c < '\u2000' ? 1 : 2);

    /// <summary>Whether the character is a Chinese one (basic ideographs).</summary>
    public static bool IsIdeograph(char c) => c is >= '\u4e00' and <= '\u9fff';
}
