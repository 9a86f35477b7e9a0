using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.Articles;

/// <summary>What the layout leaves unsure and a clerk should look at.</summary>
public static class LayoutDiagnostics
{
    /// <summary>The diagnostics of one issue, in line order; none for an empty text.</summary>
    public static IEnumerable<Diagnostic> Of(PageLayout layout, IReadOnlyList<ArticleStart> starts, IssueIdentity identity)
    {
        if (layout.Printed.Count == 0)
        {
            yield break;
        }

        var all = new SourceSpan(layout.Printed[0].Number, layout.Printed[^1].Number);
        if (starts.Count == 0)
        {
            yield return Warning(
                DiagnosticCodes.UnknownLayout,
                all,
                $"全文 {layout.Printed.Count} 行没有一处像文章的开头，首行为“{Excerpt.Of(layout.Printed[0].Text)}”",
                "全文作为一篇保留；请核对是不是公报文本，或用校正“起一篇”指明各篇从哪里开始");
        }

        if (identity.Year is null || identity.Number is null)
        {
            yield return Warning(
                DiagnosticCodes.UnknownIssue,
                all,
                $"页眉、刊物信息和各栏标题中没有读到{(identity is { Year: null, Number: null } ? "年份和期号" : identity.Year is null ? "年份" : "期号")}",
                "按期号不详收录，以文件名区分；请核对文本是否缺页眉或刊物信息");
        }
    }

    private static Diagnostic Warning(string code, SourceSpan lines, string seen, string takenFor) =>
        new() { Severity = DiagnosticSeverity.Warning, Code = code, Lines = lines, Seen = seen, TakenFor = takenFor };
}
