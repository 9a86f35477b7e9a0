using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Decoding;

/// <summary>Whether decoded characters look like the Chinese text of a gazette, or bytes like anything but text.</summary>
internal static class TextPlausibility
{
    // Bytes read in a wrong encoding scatter over all scripts; a gazette has Han, their punctuation and ASCII. Of a right
    // reading less than one character in fifty is anything else (①, Ⅲ, ±).
    private const double LeastShare = 0.95;

    // A form feed or a stray control character happens in the text layer of a PDF, one in a hundred does not.
    private const double MostControls = 0.01;

    /// <summary>Whether nearly all characters belong to Chinese text.</summary>
    public static bool IsChinese(string text) =>
        text.Length > 0 && text.Count(IsExpected) >= text.Length * LeastShare;

    /// <summary>Whether a text holds NUL or too many control characters.</summary>
    public static bool LooksBinary(string text) =>
        text.Contains('\0', StringComparison.Ordinal) || text.Count(IsControl) > text.Length * MostControls;

    /// <summary>Whether bytes hold too many control characters for any text.</summary>
    public static bool LooksBinary(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var b in bytes)
        {
            controls += IsControl((char)b) && b < 0x80 ? 1 : 0;
        }

        return controls > bytes.Length * MostControls;
    }

    private static bool IsExpected(char c) =>
        Punctuation.IsHan(c) || c is >= ' ' and <= '~' or '\t' or '\n' or '\r' or '\f' or '\ufeff'
        || c is >= '\u3000' and <= '\u303f' or >= '！' and <= '￥' or >= '\u2010' and <= '\u2027' or '\u00b7' or '△' or '±';

    private static bool IsControl(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085');
}
