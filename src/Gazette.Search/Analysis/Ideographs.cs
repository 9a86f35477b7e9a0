using System.Text;

namespace Gazette.Search.Analysis;

/// <summary>Which characters are written without spaces between words and so are indexed in pairs.</summary>
internal static class Ideographs
{
    /// <summary>Han characters of all planes with 々 and 〇, kana, hangul; by Unicode's blocks.</summary>
    public static bool Contains(Rune rune) => rune.Value is
        (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or 0x3005 or 0x3007
        or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF)
        or (>= 0x3041 and <= 0x30FF) or (>= 0xAC00 and <= 0xD7A3);
}
