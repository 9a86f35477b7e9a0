using Gazette.Documents;
using Gazette.Web.Rendering;

namespace Gazette.Web.Tests.Rendering;

public sealed class AnnexPlacesTests
{
    // 2020-09, lines 638-662.
    [Fact]
    public void Annexes_that_print_leaves_to_a_QR_code_are_said_not_to_be_printed()
    {
        var places = AnnexPlaces.Of(Notice(["继续有效的市政府行政规范性文件目录", "废止的市政府行政规范性文件目录"], (BlockKind.Paragraph, "（扫以上二维码，阅读附件内容）")));

        Assert.True(places.NotPrinted);
        Assert.Equal(2, places.Notice);
        Assert.All(places.All, annex => Assert.Null(annex.BlockIndex));
    }

    [Fact]
    public void Annexes_of_which_nothing_follows_the_signature_are_not_printed()
    {
        var places = AnnexPlaces.Of(Notice(["重点项目表"]));

        Assert.True(places.NotPrinted);
        Assert.Null(places.Notice);
    }

    // What follows may be the annex under a title that was not read: nothing is claimed of it.
    [Theory]
    [InlineData(BlockKind.Table)]
    [InlineData(BlockKind.Illegible)]
    [InlineData(BlockKind.Title)]
    [InlineData(BlockKind.AnnexTitle)]
    public void Annexes_are_not_said_to_be_left_out_where_something_follows_that_may_be_one(BlockKind kind) =>
        Assert.False(AnnexPlaces.Of(Notice(["重点项目表", "分工表"], (kind, "另一标题"))).NotPrinted);

    [Fact]
    public void An_article_without_annexes_leaves_none_out() => Assert.False(AnnexPlaces.Of(Notice([])).NotPrinted);

    // 2022-05: the page of annex 1 is turned on its side.
    [Fact]
    public void A_page_on_its_side_before_the_second_annex_is_the_first()
    {
        var notice = Notice(
            ["扩面提质推进表", "扩面提质任务分解表"],
            (BlockKind.Title, "扩面提质实施方案"), (BlockKind.Paragraph, "一、总体要求"), (BlockKind.Illegible, "府5组建"),
            (BlockKind.AnnexTitle, "附件2"), (BlockKind.AnnexTitle, "扩面提质任务分解表"), (BlockKind.Table, "辖区"));

        var places = AnnexPlaces.Of(notice);

        Assert.Equal([("附件1", 4), ("附件2", 6)], places.All.Select(annex => (annex.Mark, annex.BlockIndex)));
        Assert.Equal(
            [("p-3", "扩面提质实施方案"), ("p-5", "附件1 扩面提质推进表"), ("p-6", "附件2 扩面提质任务分解表")],
            Outline.Of(notice.Blocks, places).Entries.Select(entry => (entry.Anchor, entry.Text)));
    }

    // 2020-06: the only annex closes the text.
    [Fact]
    public void A_page_on_its_side_at_the_end_is_the_only_annex()
    {
        var places = AnnexPlaces.Of(Notice(["重点任务目标"], (BlockKind.Title, "三年行动计划"), (BlockKind.Illegible, "附养老")));

        Assert.Equal(("附件", 3), (places.All[0].Mark, places.All[0].BlockIndex));
    }

    [Fact]
    public void Of_two_annexes_without_a_title_none_is_taken_for_the_one_that_could_not_be_read()
    {
        var places = AnnexPlaces.Of(Notice(["甲表", "乙表"], (BlockKind.Illegible, "旋转")));

        Assert.All(places.All, annex => Assert.Null(annex.BlockIndex));
    }

    private static Article Notice(IReadOnlyList<string> annexes, params IEnumerable<(BlockKind Kind, string Text)> after) => new()
    {
        Sequence = 1,
        Section = IssueSection.Documents,
        Kind = ArticleKind.Notice,
        Annexes = annexes,
        Blocks = [.. new[] { (BlockKind.Paragraph, "附件："), (BlockKind.Signature, "温州市人民政府") }.Concat(after).Select(block => new Block { Kind = block.Item1, Text = block.Item2, Lines = [SourceSpan.Of(1)] })],
        Lines = [SourceSpan.Of(1)],
    };
}
