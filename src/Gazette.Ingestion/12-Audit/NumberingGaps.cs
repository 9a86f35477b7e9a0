using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Audit;

/// <summary>
/// 条 that are not numbered one after the other. A gap of one or two says that a 条 was not seen as one, or is lost; a wider one that
/// the text only quotes 条 (a decision that amends others), which is no fault.
/// </summary>
internal static class NumberingGaps
{
    private const int WidestGap = 2;

    /// <summary>One warning a gap.</summary>
    public static IEnumerable<Diagnostic> Find(Issue issue) => issue.Articles.SelectMany(Find);

    private static IEnumerable<Diagnostic> Find(Article article)
    {
        Block? before = null;
        foreach (var block in article.Blocks.Where(block => block.Kind is BlockKind.Provision or BlockKind.Title or BlockKind.AnnexTitle))
        {
            if (before?.ProvisionNumber is { } last && block.ProvisionNumber is { } next && next - last is > 1 and <= WidestGap + 1)
            {
                yield return Report(last, next, before, block);
            }

            before = block;
        }
    }

    private static Diagnostic Report(int last, int next, Block before, Block block) => new()
    {
        Severity = DiagnosticSeverity.Warning,
        Code = DiagnosticCodes.NumberingGap,
        Lines = new SourceSpan(Math.Min(before.Lines[0].First, block.Lines[0].First), Math.Max(before.Lines[0].First, block.Lines[0].First)),
        Seen = $"第{last}条之后是第{next}条“{Excerpt.Of(block.Text)}”，没有读到{(next - last == 2 ? $"第{last + 1}条" : $"第{last + 1}条至第{next - 1}条")}",
        TakenFor = "按读到的各条收录；请核对，连在上一条里的可用校正“另起一段”分开",
    };
}
