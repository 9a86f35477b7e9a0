namespace Gazette.Ingestion.Chinese;

/// <summary>
/// Full width and half width: print mixes both at will (２０２０, （ and (), so text is compared folded. Every fold is one
/// character for one, so that offsets stay.
/// </summary>
public static class CharacterWidth
{
    private const int FullWidthOffset = '！' - '!';

    /// <summary>The half-width form of a full-width letter, digit, mark or space; any other character itself. 。、《》〔〕 stay.</summary>
    public static char Fold(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - FullWidthOffset),
        '\u3000' or '\u00a0' or '\u2002' or '\u2003' or '\u2009' or '\u202f' => ' ',
        _ => c,
    };

    /// <summary>The text with every character folded, of the same length.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = Fold(source[i]);
        }
    });

    /// <summary>Whether it is white space or a character without width (byte order mark, zero-width space).</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\ufeff' or '\u200b' or '\u200c' or '\u200d' or '\u2060';

    /// <summary>The text without any white space, its own characters otherwise untouched.</summary>
    public static string Squeeze(string text) => text.Any(IsBlank) ? string.Concat(text.Where(c => !IsBlank(c))) : text;
}
