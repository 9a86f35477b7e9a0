using System.Buffers;
using System.Text;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Bodies;

/// <summary>
/// Closes up the blanks that a text layer puts into a sentence where the font changes (第 36 个教师节, COART 艺术营) and beside marks:
/// Chinese sentences are written without. A blank between Chinese characters may part a name from what is said of it, and stays.
/// </summary>
public static class SentenceSpacing
{
    private const string Pauses = "，。；：、！？";

    private static readonly SearchValues<char> InNumber = SearchValues.Create("0123456789.");

    /// <summary>The text without them; what does not end as a sentence does may be the row of a table, and stays as it is.</summary>
    /// <param name="text">A paragraph, runs of white space in it closed to one blank.</param>
    public static string Close(string text)
    {
        if (!text.Contains(' ', StringComparison.Ordinal) || SentenceEnds.Of(text) < SentenceEnd.Semicolon)
        {
            return text;
        }

        // （一） 加强…, 1.1 在…: the blank behind the number it opens with is printed.
        var number = text.AsSpan(0, text.IndexOf(' ', StringComparison.Ordinal));
        var start = 1 + (Opening.Of(text) is { Exists: true } opening ? opening.Number.Length
            : number.Contains('.') && !number.ContainsAnyExcept(InNumber) ? number.Length
            : 0);
        var closed = new StringBuilder(text, 0, Math.Min(start, text.Length), text.Length);
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] != ' ' || !IsStray(text[i - 1], text[i + 1]))
            {
                closed.Append(text[i]);
            }
        }

        return closed.ToString();
    }

    private static bool IsStray(char before, char after) =>
        IsPause(before) || IsPause(after) || Punctuation.IsClosing(after) || (Punctuation.IsClosing(before) && Punctuation.IsHan(after))
        || (Punctuation.IsHan(before) && char.IsAsciiLetterOrDigit(after))
        || (Punctuation.IsHan(after) && (char.IsAsciiLetterOrDigit(before) || before is '%' or '％' or ',' or ';' or ':'));

    private static bool IsPause(char c) => Pauses.Contains(c, StringComparison.Ordinal);
}
