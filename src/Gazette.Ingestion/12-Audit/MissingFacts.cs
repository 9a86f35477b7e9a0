using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Audit;

/// <summary>Official documents without what GB/T 9704—2012 wants every one to have: 发文字号 (7.2.5), 标题 (7.3.1), 成文日期 (7.3.5).</summary>
internal static class MissingFacts
{
    /// <summary>One warning a document and missing fact.</summary>
    public static IEnumerable<Diagnostic> Find(Issue issue) => issue.Articles
        .Where(article => article.Kind.IsOfficialDocument() && article.Lines.Count > 0)
        .SelectMany(Find);

    private static IEnumerable<Diagnostic> Find(Article article)
    {
        var name = article.Title is { } title ? $"“{Excerpt.Of(title)}”" : $"第 {article.Lines[0].First} 行起的公文";
        if (article.Title is null)
        {
            yield return Warning(
                DiagnosticCodes.MissingTitle,
                article,
                $"第 {article.Lines[0].First} 行“{Excerpt.Of(article.Blocks.Select(block => block.Text).FirstOrDefault())}”起的公文没有读到标题",
                "按无标题的公文收录，可能是前一篇的后半；请核对，用校正“标题”补上，或用“不起一篇”接到前一篇");
        }

        if (article.DocumentNumber is null)
        {
            yield return Warning(
                DiagnosticCodes.MissingDocumentNumber,
                article,
                $"{name}没有读到发文字号",
                $"当作{article.Kind.Label()}，按无文号收录；请核对印本，有文号的用校正“发文字号”补上，不是公文的用“类别”改正");
        }

        if (article.IssuedOn is null)
        {
            yield return Warning(
                DiagnosticCodes.MissingIssueDate,
                article,
                $"{name}没有读到成文日期",
                "按日期不详收录；请核对落款，用校正“成文日期”补上");
        }
    }

    private static Diagnostic Warning(string code, Article article, string seen, string takenFor) => new()
    {
        Severity = DiagnosticSeverity.Warning,
        Code = code,
        Lines = new SourceSpan(article.Lines[0].First, article.Lines[^1].Last),
        Seen = seen,
        TakenFor = takenFor,
    };
}
