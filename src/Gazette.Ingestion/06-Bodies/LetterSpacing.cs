using System.Text;
using System.Text.RegularExpressions;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Bodies;

/// <summary>
/// Closes up white space that is layout, not text. Printers widen a line by spacing its characters out
/// (<c>（ 四 ） 地 方</c>), and centre a short word by spreading it (<c>第一章  总  则</c>, <c>通  知</c>).
/// </summary>
public static partial class LetterSpacing
{
    /// <summary>From so many pieces on, a line of single characters is letter-spaced and no list of short words.</summary>
    private const int FewestPieces = 5;

    /// <summary>The line without letter spacing; other runs of white space become one space.</summary>
    /// <param name="text">One line, trimmed or not.</param>
    public static string Close(string text)
    {
        text = text.Trim();
        if (!text.AsSpan().ContainsAny(BlankCharacters.WhiteSpace))
        {
            return text;
        }

        text = CloseNumber(text);
        return IsSpacedOut(text) ? BlankCharacters.Remove(text, BlankCharacters.WhiteSpace) : CloseHeadingName(text) ?? Collapse(text);
    }

    /// <summary>通 知, 附 则: nothing but single Chinese characters; or many pieces, nearly all of a single character.</summary>
    private static bool IsSpacedOut(string text)
    {
        var (pieces, singles, ideographs) = (0, 0, 0);
        foreach (var range in text.AsSpan().SplitAny(BlankCharacters.WhiteSpace))
        {
            var piece = text.AsSpan(range);
            pieces += piece.IsEmpty ? 0 : 1;
            singles += piece.Length == 1 ? 1 : 0;
            ideographs += piece.Length == 1 && IsIdeograph(piece[0]) ? 1 : 0;
        }

        return ideographs == pieces || (pieces >= FewestPieces && singles * 10 >= pieces * 8);
    }

    /// <summary>第一章 总 则 → 第一章 总则; null for anything else.</summary>
    private static string? CloseHeadingName(string text) =>
        text.StartsWith('第') && text.AsSpan().IndexOfAny(BlankCharacters.WhiteSpace) is > 0 and var end && DivisionNumber().IsMatch(text.AsSpan(0, end))
            && Pieces(text) is [var number, .. { Length: > 1 } name]
            && name.All(piece => piece.Length == 1 && IsIdeograph(piece[0]))
            ? $"{number} {string.Concat(name)}"
            : null;

    /// <summary>第 三 条 为了 → 第三条 为了: the number is one word however its line is spaced.</summary>
    private static string CloseNumber(string text) =>
        text.StartsWith('第') && SpacedNumber().LengthAtStart(text) is > 0 and var length && text.AsSpan(0, length).ContainsAny(BlankCharacters.WhiteSpace)
            ? string.Concat(Pieces(text[..length])) + text[length..]
            : text;

    /// <summary>One space for every run; a single full-width space, which aligns two-character names, stays.</summary>
    private static string Collapse(string text)
    {
        if (IsCollapsed(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                result.Append(text[i]);
                continue;
            }

            if (!char.IsWhiteSpace(text[i + 1]))
            {
                var alone = !char.IsWhiteSpace(text[i - 1]);
                result.Append(alone && text[i] == '\u3000' ? '\u3000' : ' ');
            }
        }

        return result.ToString();
    }

    private static bool IsCollapsed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] is not (' ' or '\u3000') || char.IsWhiteSpace(text[i + 1])))
            {
                return false;
            }
        }

        return true;
    }

    private static string[] Pieces(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsIdeograph(char c) => c is >= '\u4e00' and <= '\u9fff';

    [GeneratedRegex(@"^第[一二三四五六七八九十百\d]+[编章节]$", RegexOptions.NonBacktracking)]
    private static partial Regex DivisionNumber();

    [GeneratedRegex(@"^第(\s?[一二三四五六七八九十百]){1,5}\s?[编章节条](\s?之\s?[一二三四五六七八九十](\s|$))?", RegexOptions.NonBacktracking)]
    private static partial Regex SpacedNumber();
}
