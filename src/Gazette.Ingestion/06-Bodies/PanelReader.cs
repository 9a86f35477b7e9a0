using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Closings;

namespace Gazette.Ingestion.Bodies;

/// <summary>Reads the blocks of a panel: its title, then what stands in the box.</summary>
internal static class PanelReader
{
    /// <summary>The blocks, the title first, each with the panel's place.</summary>
    /// <param name="lines">The lines of the panel, title first.</param>
    /// <param name="panel">The panel.</param>
    /// <param name="place">Its place among the panels of the article.</param>
    /// <param name="kind">What the article is.</param>
    public static (IReadOnlyList<Block> Blocks, IReadOnlyList<Diagnostic> Diagnostics) Read(
        BodyLine[] lines, Panel panel, int place, ArticleKind kind)
    {
        var title = lines[..panel.TitleLines];
        var content = new PartReader(lines[panel.TitleLines..], kind, new AnnexList(), panel);
        content.Read();
        var caption = new Block
        {
            Kind = BlockKind.Caption,
            Text = string.Join(title[0].Text == title[0].Opening.Number ? " " : string.Empty, title.Select(line => line.Text)),
            Lines = SourceSpan.Cover(title.Select(line => line.Number)),
        };
        return (
            [.. content.Blocks.Prepend(caption).Select(block => block with { Panel = place })],
            panel.IsCertain ? content.Diagnostics : [.. content.Diagnostics, Unbounded(title[0])]);
    }

    private static Diagnostic Unbounded(BodyLine title) => new()
    {
        Severity = DiagnosticSeverity.Info,
        Code = DiagnosticCodes.UnboundedPanel,
        Lines = SourceSpan.Of(title.Number),
        Seen = $"专栏“{Excerpt.Of(title.Text)}”没有读到在何处结束",
        TakenFor = "其内容按原文顺序保留在正文中；若夹在别的句子中间，请核对",
    };
}
