using System.Text;

namespace Gazette.Documents;

/// <summary>Text of a number made uniform before a pattern reads it; never throws, whatever the characters.</summary>
public static class WrittenForm
{
    /// <summary>
    /// Half width, brackets of any shape as [ ], dashes of any length as -, 號 as 号, runs of white space as one blank, none at
    /// the ends.
    /// </summary>
    public static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var plain = Plain(c);
            if (plain != ' ' || (tidy.Length > 0 && tidy[^1] != ' '))
            {
                tidy.Append(plain);
            }
        }

        return tidy.ToString().TrimEnd();
    }

    private static char Plain(char c) => c switch
    {
        _ when char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' => ' ',
        >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' => (char)(c - ('！' - '!')),
        '〔' or '［' or '（' or '(' or '【' or '〖' or '｛' or '{' or '「' or '『' or '〈' or '《' or '＜' or '<' or '﹝' => '[',
        '〕' or '］' or '）' or ')' or '】' or '〗' or '｝' or '}' or '」' or '』' or '〉' or '》' or '＞' or '>' or '﹞' => ']',
        '-' or '－' or '–' or '—' or '―' or '‐' or '‑' or '‒' or '−' or '─' or '﹣' or '_' or '＿'
            or '~' or '～' or '〜' or '∼' => '-',
        '號' => '号',
        _ => c,
    };
}
