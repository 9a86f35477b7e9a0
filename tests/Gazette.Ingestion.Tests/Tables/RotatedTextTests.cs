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
    public void What_reads_downwards_to_words_is_said_and_what_is_lost_between_columns_is_not()
    {
        // 2020-06, lines 1865-1955 in part: a blank before a line where the text layer has lost what stood before.
        var message = Assert.Single(Excerpt.Body(
            " 附\n 养\n\n老\n服\n\n务\n高\n质\n量\n 工\n 全\n市\n\n建\n成\n 市\n民\n政\n局\n、\n市\n卫\n健\n委").Diagnostics).Seen;

        Assert.EndsWith("其中可读：“养老服务高质量”“全市建成”“市民政局、市卫健委”，单位：市民政局、市卫健委", message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_of_an_annex_is_read_though_its_table_is_not()
    {
        var body = Excerpt.Body("附件2\n\n重点任务分解表\n\n" + string.Join('\n', "序号任务责任单位牵头单位完成时限".ToCharArray()));

        Assert.Equal([BlockKind.AnnexTitle, BlockKind.AnnexTitle, BlockKind.Illegible], body.Blocks.Select(block => block.Kind));
        Assert.Equal(["重点任务分解表"], body.Annexes);
    }

    [Fact]
    public void The_first_characters_of_a_rotated_page_are_no_title_of_an_annex()
    {
        var body = Excerpt.Body("附件2\n" + string.Join('\n', "序号任务责任单位牵头单位完成时限".ToCharArray()));

        Assert.Equal([BlockKind.AnnexTitle, BlockKind.Illegible], body.Blocks.Select(block => block.Kind));
    }

    [Fact]
    public void A_figure_that_stands_upright_on_the_turned_page_does_not_part_it()
    {
        var block = Assert.Single(Excerpt.Body(string.Join('\n', "序号任务责任单位牵头单位完成时限".ToCharArray()) + "\n2022\n" + string.Join('\n', "年底前完成全市目录编制工作".ToCharArray())).Blocks);

        Assert.Equal((BlockKind.Illegible, "序号任务责任单位牵头单位完成时限2022年底前完成全市目录编制工作"), (block.Kind, block.Text));
    }

    [Fact]
    public void A_list_of_short_names_is_legible() => Assert.DoesNotContain(
        Excerpt.Body(string.Join('\n', Enumerable.Repeat("王军\n马卿\n李丹", 10)), ArticleKind.Masthead).Blocks,
        block => block.Kind == BlockKind.Illegible);
}
