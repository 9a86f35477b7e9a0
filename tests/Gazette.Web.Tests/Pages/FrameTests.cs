using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Pages;

/// <summary>What stands around every page: masthead and footer.</summary>
public sealed class FrameTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Theory]
    [InlineData("/issues", "page")]
    [InlineData("/issues/2020-09", "true")]
    public async Task The_masthead_marks_the_part_of_the_portal_a_page_belongs_to(string address, string current)
    {
        var page = await PageAsync(address);

        var marked = Assert.Single(page.QuerySelectorAll(".masthead-nav [aria-current]"));
        Assert.Equal("/issues", marked.GetAttribute("href"));
        Assert.Equal(current, marked.GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Home_belongs_to_no_part() => Assert.Empty((await PageAsync("/")).QuerySelectorAll(".masthead-nav [aria-current]"));

    [Theory]
    [InlineData("/")]
    [InlineData("/issues")]
    [InlineData("/search")]
    [InlineData("/lookup")]
    [InlineData("/no-such-page")]
    public async Task Search_is_in_reach_once(string address) => Assert.Single((await PageAsync(address)).QuerySelectorAll("search form"));

    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=%E5%85%BB%E7%8A%AC")]
    [InlineData("/no-such-page")]
    public async Task The_footer_says_what_is_official_and_how_fresh_the_collection_is(string address)
    {
        var footer = (await PageAsync(address)).Text("footer")!;

        Assert.Contains("以印刷文本为准", footer, StringComparison.Ordinal);
        Assert.Contains("收至2020年第10期", footer, StringComparison.Ordinal);
        Assert.Contains("最近一次载入是在 2020年11月3日", footer, StringComparison.Ordinal);
    }

    // The names that government sites have in common: 国办发〔2017〕47号, annex on the design of pages.
    [Fact]
    public async Task Programs_are_told_what_a_page_is_by_the_names_that_government_sites_have_in_common()
    {
        Assert.Equal(("温州市人民政府公报", "各期"), (Meta(await PageAsync("/issues"), "SiteName"), Meta(await PageAsync("/issues"), "ColumnName")));
        Assert.Null(Meta(await PageAsync("/"), "ColumnName"));
        var repealing = await PageAsync($"/articles/{SampleIssue.Repealing.Summary.Id}");
        Assert.Equal("温州市人民政府关于废止部分文件的决定", Meta(repealing, "ArticleTitle"));
        Assert.Equal("2020-11-20 00:00", Meta(repealing, "PubDate"));
        Assert.Equal("《温州市人民政府公报》2020年第10期", Meta(repealing, "ContentSource"));
        Assert.Equal($"http://localhost/articles/{SampleIssue.Repealing.Summary.Id}", Meta(repealing, "Url"));
        Assert.Null(Meta(await PageAsync($"/articles/{SampleIssue.Notice.Summary.Id}"), "PubDate")); // Its issue doesn't say when it appeared.
    }

    private static string? Meta(AngleSharp.Html.Dom.IHtmlDocument page, string name) => page.QuerySelector($"meta[name={name}]")?.GetAttribute("content");

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string address)
    {
        using var client = await portal.CreateReadyClientAsync();
        return await client.PageAsync(address);
    }
}
