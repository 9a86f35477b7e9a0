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

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string address)
    {
        using var client = await portal.CreateReadyClientAsync();
        return await client.PageAsync(address);
    }
}
