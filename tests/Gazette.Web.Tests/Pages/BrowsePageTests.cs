using System.Net;
using Gazette.Documents;
using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Pages;

/// <summary>The sample portal's search is no real one, its thesaurus is the one that ships.</summary>
public sealed class BrowsePageTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Fact]
    public async Task Every_filter_offers_what_there_is_with_its_count()
    {
        var page = await portal.PageAsync("/browse");

        Assert.Equal($"{SampleIssue.All.Count}", page.Text(".total strong"));
        Assert.Contains(page.QuerySelectorAll(".filters li"), item => item.TextContent.Trim() == $"通知 {SampleIssue.All.Count(stored => stored.Summary.Kind == ArticleKind.Notice)}");
        Assert.Contains(page.QuerySelectorAll(".filters li"), item => item.TextContent.Trim() == $"温州市人民政府 {SampleIssue.All.Count(stored => stored.Summary.Issuers.Contains("温州市人民政府"))}");
        Assert.Contains(page.QuerySelectorAll(".filters li"), item => item.TextContent.Trim() == "灾害与应急 1");
    }

    [Fact]
    public async Task Every_filter_leads_to_as_many_as_its_count_says()
    {
        var client = await portal.CreateReadyClientAsync();
        var page = await client.PageAsync("/browse");

        foreach (var item in page.QuerySelectorAll(".filters li"))
        {
            var list = await client.PageAsync(item.QuerySelector("a")!.GetAttribute("href")!);
            Assert.Equal(item.Text(".count"), list.Text(".total strong"));
            Assert.Equal(item.Text("a"), list.QuerySelector(".chosen a")!.FirstChild!.TextContent);
        }
    }

    [Fact]
    public async Task A_topic_says_what_it_rests_on_and_that_it_is_automatic()
    {
        var page = await portal.PageAsync("/browse?topic=灾害与应急");

        Assert.Contains("自动判断", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("因标题中有“突发事件”", page.Text(".entries li")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_that_hold_no_longer_can_be_listed()
    {
        var page = await portal.PageAsync("/browse?validity=repealed");

        Assert.Equal("温州市人民政府办公室关于印发温州市突发事件应急预案管理办法的通知", page.Text(".entry-title"));
        Assert.Equal("已废止", page.Text(".badge"));
    }

    [Fact]
    public async Task What_fits_nothing_leads_back()
    {
        var page = await portal.PageAsync("/browse?year=1999&kind=notice");

        Assert.StartsWith("没有同时符合这些条件的", page.Text(".total"), StringComparison.Ordinal);
        Assert.Equal(["/browse?year=1999", "/browse?kind=notice"], page.QuerySelectorAll(".chosen a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("kind=poem")]
    [InlineData("topic=<b>")]
    [InlineData("validity=maybe")]
    [InlineData("year=20")]
    [InlineData("page=-1")]
    public async Task What_makes_no_sense_is_left_out_and_said_to_be(string query)
    {
        using var answer = await portal.GetAsync($"/browse?{query}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await answer.DocumentAsync();
        Assert.Contains("没有采用", page.Text("p.notice")!, StringComparison.Ordinal);
        Assert.Equal($"{SampleIssue.All.Count}", page.Text(".total strong"));
    }
}
