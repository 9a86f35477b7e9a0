using System.Text;
using System.Text.RegularExpressions;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Closings;

/// <summary>Puts the lines of a title together; a title is set in lines by sense, so its line breaks, and the spaces they left, are no text.</summary>
internal static partial class TitleLines
{
    /// <summary>The lines as one title.</summary>
    public static string Join(IEnumerable<string> lines)
    {
        var text = string.Join(' ', lines);
        var title = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!CharacterWidth.IsBlank(text[i]) || IsBetweenWords(text, i))
            {
                title.Append(text[i]);
            }
        }

        return title.ToString();
    }

    /// <summary>Whether the text ends as the title of an annex does: with a kind of document, perhaps with a remark in brackets.</summary>
    public static bool NamesDocument(string text) => KindOfDocument().IsMatch(text);

    /// <summary>A space between two Latin words or figures is printed.</summary>
    private static bool IsBetweenWords(string text, int index) =>
        index > 0 && index + 1 < text.Length && char.IsAsciiLetterOrDigit(text[index - 1]) && char.IsAsciiLetterOrDigit(text[index + 1]);

    [GeneratedRegex(@"(表|名单|目录|清单|方案|办法|细则|规定|规则|计划|规划|标准|分工|意见|要点|制度|预案|指南|须知|说明|图|书|规程|规范|条件|指标|任务|目标)([（(][^（）()，,]{1,12}[）)])?$", RegexOptions.NonBacktracking)]
    private static partial Regex KindOfDocument();
}
