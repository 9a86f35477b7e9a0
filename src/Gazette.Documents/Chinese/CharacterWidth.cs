using System.Buffers;

namespace Gazette.Documents.Chinese;

/// <summary>
/// Full width and half width: print mixes both at will (２０２０, （ and (), so text is compared folded. Every fold is one
/// character for one, so that offsets stay.
/// </summary>
public static class CharacterWidth
{
    private const int FullWidthOffset = '！' - '!';

    private static readonly SearchValues<char> Folding =
        SearchValues.Create([.. Enumerable.Range('！', '～' - '！' + 1).Select(c => (char)c), .. "\u3000\u00a0\u2002\u2003\u2009\u202f"]);

    /// <summary>The half-width form of a full-width letter, digit, mark or space; any other character itself. 。、《》〔〕 stay.</summary>
    public static char Fold(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - FullWidthOffset),
        '\u3000' or '\u00a0' or '\u2002' or '\u2003' or '\u2009' or '\u202f' => ' ',
        _ => c,
    };

    /// <summary>The text with every character folded, of the same length; the same string when there is nothing to fold.</summary>
    public static string Fold(string text) => !text.AsSpan().ContainsAny(Folding) ? text : string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = Fold(source[i]);
        }
    });

    /// <summary>Whether it is white space or a character without width (byte order mark, zero-width space).</summary>
    public static bool IsBlank(char c) => BlankCharacters.All.Contains(c);

    /// <summary>The text without any white space, its own characters otherwise untouched.</summary>
    public static string Squeeze(string text) => BlankCharacters.Remove(text, BlankCharacters.All);
}
