using Gazette.Documents;

namespace Gazette.Ingestion.Tests.Layout;

public class ContentsListReaderTests
{
    [Fact]
    public void Entries_with_leaders_make_a_contents_list_with_its_heading() // 2020-12, 71-109
    {
        var contents = IssueExcerpt.Of(IssueExcerpt.LinesOf("2020-12")).Contents;

        Assert.Equal(new SourceSpan(71, 109), contents?.Lines);
        Assert.Contains("温州市人民政府办公室关于推进城市医联体建设的实施意见", contents!.Titles);
        Assert.Contains("市委十二届十一次全体（扩大）会议举行等简讯6则", contents.Titles);
    }

    [Fact]
    public void Titles_of_the_columns_close_together_are_a_contents_list_without_leaders()
    {
        var layout = IssueExcerpt.Of(
            "目  录", "温州市人民政府关于养老的通知（温政发〔2020〕1号）", "6月份市政府人事任免", "6月份市政府记事 88", "6月份市政府、市政府办公室发文目录", "正文。");

        Assert.Equal(new SourceSpan(1, 5), layout.Contents?.Lines);
    }

    [Fact]
    public void The_head_of_its_page_is_no_part_of_it()
    {
        var layout = IssueExcerpt.Of(
            "正文。", "2018年第7期", "— 13 —", "目  录", "- 温州市人民政府关于养老的通知（温政发〔2018〕1号）……（5）", "- 7月份市政府人事任免……（25）", "- 7月份市政府记事……（26）");

        Assert.Equal(new SourceSpan(4, 7), layout.Contents?.Lines);
        Assert.Equal([2, 3], layout.Furniture.Select(line => line.Source.Number));
    }

    [Theory]
    [InlineData("2020-06")]
    [InlineData("2020-09")]
    public void An_issue_without_a_contents_list_has_none(string issue) =>
        Assert.Null(IssueExcerpt.Of(IssueExcerpt.LinesOf(issue)).Contents);
}
