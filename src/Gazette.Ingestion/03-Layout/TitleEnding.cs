using System.Text.RegularExpressions;

namespace Gazette.Ingestion.Layout;

/// <summary>
/// How titles of documents end: with the word for the kind of document (文种), a bracket such as （试行） allowed behind it
/// (Regulations on official documents, article 8; regulations, plans and programmes end the same way).
/// </summary>
public static partial class TitleEnding
{
    /// <summary>Whether the text ends like the title of an official document: …的通知, …的意见, …的公告.</summary>
    public static bool IsOfficial(string squeezed) => Official().IsMatch(squeezed);

    /// <summary>Whether the text ends like the title of any document, attached ones included: …办法, …方案, …规划（2020—2022年）.</summary>
    public static bool IsDocument(string squeezed) => IsOfficial(squeezed) || Attached().IsMatch(squeezed);

    /// <summary>Whether every bracket, quotation and 《 opened in the text is closed in it.</summary>
    public static bool IsBalanced(string squeezed)
    {
        var depth = 0;
        foreach (var c in squeezed)
        {
            depth += "（(《〈“〔[".Contains(c, StringComparison.Ordinal) ? 1 : 0;
            depth -= "）)》〉”〕]".Contains(c, StringComparison.Ordinal) ? 1 : 0;
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0;
    }

    [GeneratedRegex(@"(?:通知|意见|决定|通告|公告|批复|通报|函|命令|令|决议|纪要|报告|请示|议案|公报)(?:[（(][^（()），。]{1,20}[）)])?$", RegexOptions.NonBacktracking)]
    private static partial Regex Official();

    [GeneratedRegex(@"(?:办法|规定|细则|方案|规划|计划|措施|政策|纲要|要点|预案|说明|答复|制度|规则|标准|目录|名单|清单|指引|指南|规程|条例|章程|举措|若干条|任务|分工|建议|准则|规范|导则|体系|机制)(?:[（(][^（()），。]{1,20}[）)])*$", RegexOptions.NonBacktracking)]
    private static partial Regex Attached();
}
