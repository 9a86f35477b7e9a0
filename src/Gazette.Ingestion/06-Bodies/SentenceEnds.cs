using System.Buffers;
using System.Text.RegularExpressions;

namespace Gazette.Ingestion.Bodies;

/// <summary>Reads the marks of running text. Full-width and half-width marks count alike, as print mixes them.</summary>
public static partial class SentenceEnds
{
    private const string Closers = "”’》〉」』】\"";
    private static readonly SearchValues<char> Pauses = SearchValues.Create("，。；、,;");
    private const int LongestNoteLabel = 12;
    private const int LongestLabel = 6;
    private const string Openers = "（(《〈“‘〔[【「『";

    /// <summary>How the text ends.</summary>
    public static SentenceEnd Of(ReadOnlySpan<char> text)
    {
        var end = text.Length - 1;
        while (end >= 0 && Closers.Contains(text[end], StringComparison.Ordinal))
        {
            end--;
        }

        // What a sentence quotes may end with a stop of its own; a bare closing mark ends nothing.
        return end < 0 ? SentenceEnd.Open : text[end] switch
        {
            '。' or '！' or '？' or '!' or '?' or '…' => SentenceEnd.Stop,
            '；' or ';' => SentenceEnd.Semicolon,
            '：' or ':' => SentenceEnd.Colon,
            '，' or ',' or '、' => SentenceEnd.Comma,
            '）' or ')' => end == text.Length - 1 && ClosesNote(text) ? SentenceEnd.Stop : SentenceEnd.Open,
            var c when end == text.Length - 1 && Openers.Contains(c, StringComparison.Ordinal) => SentenceEnd.Comma,
            _ => SentenceEnd.Open,
        };
    }

    /// <summary>
    /// Whether the text opens with a note in brackets that says who does something: （责任单位：市教育局）, （市税务局、市教育局等按职责
    /// 分工负责）. Bodies are listed in it; a remark under a title (试行) is one word, a number is followed by text.
    /// </summary>
    public static bool OpensNote(string text) =>
        text.Length > 0 && text[0] is ('（' or '(')
        && (text.AsSpan(0, Math.Min(text.Length, LongestNoteLabel)).IndexOfAny('：', ':') > 0
            || (text[^1] is not ('）' or ')') ? text.AsSpan().IndexOfAny('）', ')') < 0 : Duty().IsMatch(text)));

    /// <summary>Whether the text opens with a label of a few characters: 电话：, 成员：.</summary>
    public static bool OpensWithLabel(string text)
    {
        var opening = text.AsSpan(0, Math.Min(text.Length, LongestLabel + 1));
        return opening.IndexOfAny('：', ':') is > 0 and var colon && !opening[..colon].ContainsAny(Pauses);
    }

    /// <summary>Whether the text has a comma or stop in it, as sentences have and names have not.</summary>
    public static bool HasPause(string text) => text.AsSpan().ContainsAny(Pauses);

    /// <summary>
    /// Whether the bracket that ends the text is a note of its own: it follows a full stop or says who does something
    /// (责任单位：…), as official documents put after a paragraph; or the page behind the leader of a contents list (……（49）).
    /// </summary>
    private static bool ClosesNote(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] is '）' or ')')
            {
                depth++;
            }
            else if (text[i] is '（' or '(' && --depth == 0)
            {
                return (i > 0 && text[i - 1] is ('。' or '；' or '…')) || text[i..].IndexOfAny('：', ':') >= 0;
            }
        }

        return false;
    }

    [GeneratedRegex(@"(?:负责|牵头|配合|落实|实施)[）)]$", RegexOptions.NonBacktracking)]
    private static partial Regex Duty();
}
