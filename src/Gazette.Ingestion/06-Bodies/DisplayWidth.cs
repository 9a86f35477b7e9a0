using System.Buffers;

namespace Gazette.Ingestion.Bodies;

/// <summary>How much room a line takes in print.</summary>
public static class DisplayWidth
{
    /// <summary>Width of a first-line indent: two full-width characters, the rule of Chinese typesetting.</summary>
    public const int Indent = 4;

    private static readonly SearchValues<char> OpeningMarks = SearchValues.Create("（(《〈“‘〔[【");
    private static readonly SearchValues<char> WordCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-+/%");

    /// <summary>Width in half-width columns: an ASCII character is 1, any other 2 (Chinese fonts set “”, — and △ full width too).</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 2 * text.Length;
        foreach (var c in text)
        {
            width -= char.IsAscii(c) ? 1 : 0;
        }

        return width;
    }

    /// <summary>
    /// Width of what can't be parted at the start of a line: opening marks with the figure or Latin word after them; 0 when the
    /// text starts with anything else. A line before it may end that much earlier.
    /// </summary>
    public static int OfUnbreakable(string text)
    {
        var marks = text.AsSpan().IndexOfAnyExcept(OpeningMarks);
        if (marks < 0)
        {
            return 0;
        }

        var word = text.AsSpan(marks).IndexOfAnyExcept(WordCharacters);
        var end = word < 0 ? text.Length : marks + word;
        return end == marks ? 0 : Of(text.AsSpan(0, end));
    }
}
