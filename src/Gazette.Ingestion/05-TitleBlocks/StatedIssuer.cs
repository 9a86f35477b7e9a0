using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Ingestion.Articles;

namespace Gazette.Ingestion.TitleBlocks;

/// <summary>
/// The body behind an article that has no title block, as far as a line of its own says so: 市人民政府决定： over appointments,
/// 解读单位：… under an interpretation, …统计局制 beside statistics.
/// </summary>
internal static partial class StatedIssuer
{
    /// <summary>The body, alone in a list; empty when no line states one.</summary>
    public static IReadOnlyList<string> Of(ArticleCut cut)
    {
        var pattern = cut.Start.Kind switch
        {
            ArticleKind.Appointments => Decides(),
            ArticleKind.Interpretation => Interprets(),
            ArticleKind.Statistics => Compiles(),
            _ => null,
        };
        var match = pattern is null ? null : cut.Lines.Select(line => pattern.Match(line.Squeezed)).FirstOrDefault(m => m.Success);
        return match is null ? [] : [match.Groups["body"].Value];
    }

    [GeneratedRegex(@"^(?<body>\p{IsCJKUnifiedIdeographs}{0,8}政府)(?:研究)?决定[：:]$", RegexOptions.NonBacktracking)]
    private static partial Regex Decides();

    [GeneratedRegex(@"^[（(]?(?:解读|起草)(?:单位|机关|部门)[：:](?<body>[^。（()）]{2,40})[）)]?$", RegexOptions.NonBacktracking)]
    private static partial Regex Interprets();

    [GeneratedRegex(@"^(?<body>\p{IsCJKUnifiedIdeographs}{2,10}统计局)(?:编)?制$", RegexOptions.NonBacktracking)]
    private static partial Regex Compiles();
}
