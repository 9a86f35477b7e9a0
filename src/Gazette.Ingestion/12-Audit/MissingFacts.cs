using Gazette.Documents;

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
        if (article.Title is null)
        {
            yield return Warning(DiagnosticCodes.MissingTitle, article, "公文没有读到标题。");
        }

        if (article.DocumentNumber is null)
        {
            yield return Warning(DiagnosticCodes.MissingDocumentNumber, article, $"公文没有读到发文字号：{article.Title}");
        }

        if (article.IssuedOn is null)
        {
            yield return Warning(DiagnosticCodes.MissingIssueDate, article, $"公文没有读到成文日期：{article.Title}");
        }
    }

    private static Diagnostic Warning(string code, Article article, string message) => new()
    {
        Severity = DiagnosticSeverity.Warning,
        Code = code,
        Lines = new SourceSpan(article.Lines[0].First, article.Lines[^1].Last),
        Message = message,
    };
}
