using System.Buffers;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Lines;

/// <summary>Measures of the text of a line that do not depend on how it was spaced.</summary>
public static class LineText
{
    /// <summary>The text without any white space: letter-spaced print (政 务 简 讯) reads like any other.</summary>
    public static string Squeeze(string text) => BlankCharacters.Remove(text, BlankCharacters.WhiteSpace);

    /// <summary>Printed width in half characters: an ideograph or full-width mark counts 2, a letter or digit 1.</summary>
    public static int Width(string text)
    {
        var width = 2 * text.Length;
        foreach (var c in text)
        {
            width -= c < '\u2000' ? 1 : 0;
        }

        return width;
    }

    /// <summary>Whether a digit of either width stands in the text.</summary>
    public static bool HasDigit(string text) => text.AsSpan().ContainsAny(Digits);

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９");

    /// <summary>Whether the character is a Chinese one (basic ideographs).</summary>
    public static bool IsIdeograph(char c) => c is >= '\u4e00' and <= '\u9fff';
}
