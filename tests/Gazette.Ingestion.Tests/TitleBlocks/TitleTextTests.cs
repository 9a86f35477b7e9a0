using Gazette.Ingestion.TitleBlocks;

namespace Gazette.Ingestion.Tests.TitleBlocks;

public class TitleTextTests
{
    [Theory]
    [InlineData("政 务 简 讯", "政务简讯")]
    [InlineData("第一章  总  则", "第一章总则")]
    [InlineData("COART  Art Camp 在温", "COART Art Camp在温")]
    public void Blanks_beside_ideographs_are_no_text(string text, string expected) => Assert.Equal(expected, TitleText.Tighten(text));

    public static TheoryData<string, int, int, string> RealHeadlines => new()
    {
        { "2020-06", 3223, 3226, "市政府常务会议学习《民法典》 学懂弄通 学深悟透 提高政府依法行政能力水平" }, // kicker and headline, set tight
        { "2020-06", 3262, 3264, "我市召开交通强国建设试点暨全市综合交通攻坚推进会" }, // one headline broken
        { "2020-09", 4422, 4423, "市政府部署秋冬季疫情防控工作 抓好常态化精密智控 交出防疫高分报表" },
        { "2020-12", 2521, 2521, "市委十二届十一次全体（扩大）会议举行" }, // the blank was the end of a line
        { "2020-12", 2551, 2551, "聚焦文化和旅游IP创新发展 建设国际化休闲度假旅游城市" }, // two clauses
        { "2020-12", 2889, 2891, "资产增信 畅通融资 瓯海区创新“小微企业资产受托融资”模式" },
    };

    [Theory]
    [MemberData(nameof(RealHeadlines))]
    public void A_broken_headline_is_made_whole_and_clauses_stay_apart(string issue, int first, int last, string expected)
    {
        // The lines before give the spacing of the page.
        var layout = IssueExcerpt.From(issue, first - 12, last);
        var lines = layout.Printed.Where(line => line.Number > 12 && !line.Text.Contains("6月3日", StringComparison.Ordinal)).ToList();

        Assert.Equal(expected, TitleText.Headline(lines, []));
    }

    [Fact]
    public void The_contents_list_decides_whether_a_blank_is_text()
    {
        var lines = IssueExcerpt.Of("市政府全体 会议举行").Printed;

        Assert.Equal("市政府全体会议举行", TitleText.Headline(lines, ["市政府全体会议举行等简讯6则"]));
    }
}
