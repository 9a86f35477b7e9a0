using System.Net;

namespace Gazette.Web.Tests.Pages;

public sealed class IssuePageTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Fact]
    public async Task All_issues_stand_by_year_newest_first()
    {
        var page = await portal.PageAsync("/issues");

        Assert.Equal(["2020年", "年份不详"], page.QuerySelectorAll(".year h2").Select(year => year.TextContent));
        Assert.Equal(["/issues/2020-10", "/issues/2020-09", "/issues/unknown.txt"], page.QuerySelectorAll(".issue-list a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_contents_of_an_issue_stand_by_section_in_printed_order()
    {
        var page = await portal.PageAsync("/issues/2020-09");

        Assert.Equal("2020年第9期", page.Text("h1"));
        Assert.Equal(
            ["文件发布", "机构人事", "政务简讯", "政府记事", "发文目录", "统计资料", "图片新闻"],
            page.QuerySelectorAll(".contents h2").Select(section => section.TextContent));
        Assert.Equal("温政办〔2020〕75号", page.Text(".contents .number"));
    }

    [Fact]
    public async Task An_article_without_title_is_named_by_what_it_is()
    {
        var page = await portal.PageAsync("/issues/2020-09");

        Assert.Equal("2020年第9期图片新闻", page.QuerySelectorAll(".contents a")[^1].TextContent);
    }

    [Fact]
    public async Task The_neighbours_of_an_issue_are_linked()
    {
        var page = await portal.PageAsync("/issues/2020-09");

        Assert.Null(page.QuerySelector("a[rel=prev]"));
        Assert.Equal("/issues/2020-10", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/issues/2020-9")]
    [InlineData("/issues/2020-09.txt")] // The name of its file.
    public async Task Another_writing_leads_to_the_one_address_for_good(string address)
    {
        using var answer = await portal.GetAsync(address);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/issues/2020-09", answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/issues/2020-00")]
    [InlineData("/issues/2020")]
    [InlineData("/issues/99999999999-1")]
    public async Task An_issue_that_is_not_there_is_said_not_to_be(string address)
    {
        using var answer = await portal.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("没有这一页", (await answer.DocumentAsync()).Text("h1"));
    }
}
