using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Ingestion.Articles;
using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.TitleBlocks;

/// <summary>
/// The body behind an article whose title names none, as far as a line of its own says so: 市人民政府决定： over appointments,
/// 解读单位：… under an interpretation, …统计局制 beside statistics, who signs a document (关于印发…的通知).
/// </summary>
internal static partial class StatedIssuer
{
    /// <summary>The body, alone in a list, with the line that states it; nothing when none does.</summary>
    public static Fact<IReadOnlyList<string>> Of(ArticleCut cut)
    {
        if (cut.Start is { Section: IssueSection.Documents, TitleLines.Count: > 0 })
        {
            return Signatories(cut.Lines);
        }

        var pattern = cut.Start.Kind switch
        {
            ArticleKind.Appointments => Decides(),
            ArticleKind.Interpretation => Interprets(),
            ArticleKind.Statistics => Compiles(),
            _ => null,
        };
        return pattern is null ? default : cut.Lines.Select(line => (line.Number, Match: pattern.Match(line.Squeezed)))
            .Where(line => line.Match.Success)
            .Select(line => new Fact<IReadOnlyList<string>>([line.Match.Groups["body"].Value], [line.Number]))
            .FirstOrDefault();
    }

    /// <summary>The names above the first date that stands alone.</summary>
    private static Fact<IReadOnlyList<string>> Signatories(IReadOnlyList<LayoutLine> lines)
    {
        var text = lines.TakeWhile(line => !SentenceShape.IsDate(line.Squeezed)).ToList();
        var signed = text.AsEnumerable().Reverse().TakeWhile(line => IssuingBodyLines.Names(line.Text).Count > 0).Reverse().ToList();
        return signed.Count == 0 || text.Count == lines.Count ? default
            : new([.. signed.SelectMany(line => IssuingBodyLines.Names(line.Text))], [.. signed.Select(line => line.Number)]);
    }

    [GeneratedRegex(@"^(?<body>\p{IsCJKUnifiedIdeographs}{0,8}政府)(?:研究)?决定[：:]$", RegexOptions.NonBacktracking)]
    private static partial Regex Decides();

    [GeneratedRegex(@"^[（(]?(?:解读|起草)(?:单位|机关|部门)[：:](?<body>[^。（()）]{2,40})[）)]?$", RegexOptions.NonBacktracking)]
    private static partial Regex Interprets();

    [GeneratedRegex(@"^(?<body>\p{IsCJKUnifiedIdeographs}{2,10}统计局)(?:编)?制$", RegexOptions.NonBacktracking)]
    private static partial Regex Compiles();
}
