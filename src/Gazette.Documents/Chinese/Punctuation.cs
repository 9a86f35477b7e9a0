namespace Gazette.Documents.Chinese;

/// <summary>Classes of Chinese and half-width punctuation (GB/T 15834—2011).</summary>
public static class Punctuation
{
    private const string Openings = "（([［{｛〔【〖「『《〈“‘＜<";
    private const string Closings = "）)]］}｝〕】〗」』》〉”’＞>";

    /// <summary>All marks that open or close brackets or quotations.</summary>
    public const string Brackets = Openings + Closings;

    private const string SentenceEnds = "。！？!?";
    private const string Dashes = "-－–—―‐‑‒−─";

    /// <summary>Whether it opens brackets or quotation marks: （ 《 〈 〔 “ ….</summary>
    public static bool IsOpening(char c) => Openings.Contains(c, StringComparison.Ordinal);

    /// <summary>Whether it closes brackets or quotation marks: ） 》 〉 〕 ” ….</summary>
    public static bool IsClosing(char c) => Closings.Contains(c, StringComparison.Ordinal);

    /// <summary>Whether it ends a sentence: 。！？ and their half-width forms, the full stop aside (2.0 is a number).</summary>
    public static bool IsSentenceEnd(char c) => SentenceEnds.Contains(c, StringComparison.Ordinal);

    /// <summary>Whether it is a dash of any length or width.</summary>
    public static bool IsDash(char c) => Dashes.Contains(c, StringComparison.Ordinal);

    /// <summary>Whether it is a Chinese character (CJK unified ideographs; 〇 among them).</summary>
    public static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf' or '〇' or >= '\uf900' and <= '\ufaff';

    /// <summary>Whether a text ends a sentence: its last mark, closing brackets and quotation marks apart, is a sentence end.</summary>
    public static bool EndsSentence(string text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (IsSentenceEnd(text[i]))
            {
                return true;
            }

            if (!IsClosing(text[i]) && !CharacterWidth.IsBlank(text[i]))
            {
                return false;
            }
        }

        return false;
    }
}
