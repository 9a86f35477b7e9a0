using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Audit;

/// <summary>
/// News that nothing but a headline bears out. A headline has no mark of its own; what follows it does: news opens with the day
/// (6月5日，) and runs on for some sentences. Where both are missing, a line of another text may have been taken for a headline.
/// </summary>
internal static partial class WeakStarts
{
    // Characters: two sentences of news are longer.
    private const int ShortestNews = 60;

    /// <summary>One warning a doubtful item.</summary>
    public static IEnumerable<Diagnostic> Find(Issue issue) => issue.Articles
        .Where(article => article.Kind == ArticleKind.Brief && article.Title is not null && !article.Sources.Any(source => source is { Field: ArticleField.Start, IsCorrected: true }))
        .Where(article => article.Blocks.Sum(block => block.Text.Length) < ShortestNews && !article.Blocks.Any(block => Day().IsMatch(block.Text)))
        .Select(article => new Diagnostic
        {
            Severity = DiagnosticSeverity.Warning,
            Code = DiagnosticCodes.WeakStart,
            Lines = new SourceSpan(article.Lines[0].First, article.Lines[^1].Last),
            Seen = $"“{Excerpt.Of(article.Title)}”之后只有 {article.Blocks.Sum(block => block.Text.Length)} 个字，也没有日期",
            TakenFor = "当作一条政务简讯的标题；若不是，请用校正“不起一篇”接到前一篇",
        });

    [GeneratedRegex(@"\d\s*日|[一二三四五六七八九十]日|近日|日前|[上下本]月|今天|昨[天日]", RegexOptions.NonBacktracking)]
    private static partial Regex Day();
}
