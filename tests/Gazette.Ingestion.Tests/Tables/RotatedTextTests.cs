using Gazette.Documents;
using Gazette.Ingestion.Tests.Bodies;

namespace Gazette.Ingestion.Tests.Tables;

public class RotatedTextTests
{
    [Fact]
    public void A_page_turned_by_a_quarter_is_kept_as_one_illegible_block_and_reported()
    {
        // 2020-06, lines 1862-1881.
        var body = Excerpt.Body("附件：重点任务目标\n 附\n\n 养\n\n老\n服\n\n务\n高\n\n质\n量\n\n发\n展\n\n三\n年\n\n行\n动\n\n“\n 20\n奋\n\n进\n年");

        Assert.Equal([BlockKind.Paragraph, BlockKind.Illegible], body.Blocks.Select(block => block.Kind));
        Assert.Equal("附养老服务高质量发展三年行动“20奋进年", body.Blocks[1].Text);
        var diagnostic = Assert.Single(body.Diagnostics);
        Assert.Equal((DiagnosticSeverity.Error, DiagnosticCodes.IllegibleLines), (diagnostic.Severity, diagnostic.Code));
        Assert.Equal(new SourceSpan(2, 29), diagnostic.Lines);
    }

    [Fact]
    public void A_list_of_short_names_is_legible() => Assert.DoesNotContain(
        Excerpt.Body(string.Join('\n', Enumerable.Repeat("王军\n马卿\n李丹", 10)), ArticleKind.Masthead).Blocks,
        block => block.Kind == BlockKind.Illegible);
}
