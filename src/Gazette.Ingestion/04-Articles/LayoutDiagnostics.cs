using Gazette.Documents;
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
            yield return Warning(DiagnosticCodes.UnknownLayout, all, "未能识别版式，全文作为一篇保留。");
        }

        if (identity.Year is null || identity.Number is null)
        {
            yield return Warning(DiagnosticCodes.UnknownIssue, all, "未能确定公报的年份或期号。");
        }
    }

    private static Diagnostic Warning(string code, SourceSpan lines, string message) =>
        new() { Severity = DiagnosticSeverity.Warning, Code = code, Lines = lines, Message = message };
}
