using System.Net;
using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Pages;

/// <summary>The results with their filters, their order and their pages, and what comes of an address that makes no sense.</summary>
public sealed class SearchPageTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Fact]
    public async Task A_number_without_year_leads_nowhere_by_itself_and_is_said_to_be_the_only_one_held()
    {
        var page = await portal.PageAsync("/search?q=75");

        Assert.Contains("本库只收有这一件", page.Text(".number-hit"), StringComparison.Ordinal);
        Assert.Equal($"/articles/{SampleIssue.Notice.Summary.Id}", page.QuerySelector(".number-title a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Results_are_counted_marked_and_lead_to_the_paragraph()
    {
        var page = await portal.PageAsync("/search?q=规范管理");

        Assert.Equal("共 1 条", page.Text(".total"));
        Assert.Equal("规范管理", page.Text(".hits mark"));
        Assert.Equal($"/articles/{SampleIssue.Notice.Summary.Id}#p-5", page.QuerySelector(".passage-text a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_document_says_whether_it_holds_and_also_when_that_is_not_known()
    {
        var page = await portal.PageAsync("/search?q=规范管理");

        Assert.Equal("时效未知", page.Text(".hits .badge"));
    }

    [Fact]
    public async Task Filters_are_links_with_counts_and_the_chosen_one_can_be_dropped()
    {
        var client = await portal.CreateReadyClientAsync();

        var all = await client.PageAsync("/search?q=管理");
        Assert.Contains(all.QuerySelectorAll(".filters a"), link => link.GetAttribute("href")!.EndsWith("kind=notice", StringComparison.Ordinal));

        var some = await client.PageAsync("/search?q=管理&kind=notice&year=2020");
        Assert.Equal("true", some.QuerySelector(".filters a[href*='kind=notice']")!.GetAttribute("aria-current"));
        Assert.Equal(2, some.QuerySelectorAll(".chosen a").Length);
        Assert.DoesNotContain("year", some.QuerySelector(".chosen a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_filter_and_the_order_are_in_the_address_and_each_can_be_dropped_by_one_click()
    {
        var client = await portal.CreateReadyClientAsync();
        const string Filters = "&year=2020&issue=2020-09&section=文件发布&kind=notice&issuer=市政府&validity=in_force&annex=1&table=1&sort=oldest";

        var page = await client.PageAsync($"/search?q={SampleSearch.ManyHits}{Filters}");

        var dropped = page.QuerySelectorAll(".chosen a").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!)).ToList();
        string[] parameters = ["year=2020", "issue=2020-09", "section=文件发布", "kind=notice", "issuer=市政府", "validity=in_force", "annex=1", "table=1"];
        Assert.Equal(parameters.Length, dropped.Count);
        Assert.All(parameters, parameter => Assert.Single(dropped, address => !address.Contains(parameter, StringComparison.Ordinal)));
        Assert.All(dropped, address => Assert.Contains("sort=oldest", address, StringComparison.Ordinal));
        Assert.Equal("最早在前", page.Text(".tabs [aria-current]"));
        Assert.Contains("sort=oldest&page=2", page.QuerySelector("a[rel=next]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("&issue=x&section=y&validity=z&sort=w", 4)]
    [InlineData("&year=abc&kind=novel&page=-1", 3)]
    public async Task A_filter_that_makes_no_sense_is_left_out_and_said_to_be(string filters, int remarks)
    {
        var page = await portal.PageAsync($"/search?q={SampleSearch.ManyHits}{filters}");

        Assert.Equal(remarks, page.QuerySelectorAll(".notice").Length);
        Assert.Empty(page.QuerySelectorAll(".chosen"));
        Assert.NotEmpty(page.QuerySelectorAll(".hits li"));
    }

    [Theory]
    [InlineData("/search?foo=1", "“foo”")]
    [InlineData("/search?q=管理&colour=red", "“colour”")]
    [InlineData("/search?q=管理&annex=yes", "“yes”")]
    public async Task A_condition_that_the_page_does_not_know_is_named(string address, string named)
    {
        var page = await portal.PageAsync(address);

        Assert.Contains(named, Assert.Single(page.QuerySelectorAll(".notice")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_lead_to_the_end()
    {
        var client = await portal.CreateReadyClientAsync();

        var last = await client.PageAsync($"/search?q={SampleSearch.ManyHits}&page=5");

        Assert.Equal(5, last.QuerySelectorAll(".hits li").Length);
        Assert.Equal("41", last.QuerySelector(".hits")!.GetAttribute("start"));
        Assert.Null(last.QuerySelector("a[rel=next]"));
        Assert.EndsWith("page=4", last.QuerySelector("a[rel=prev]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_the_last_page_the_way_back_is_shown()
    {
        var page = await portal.PageAsync($"/search?q={SampleSearch.ManyHits}&page=99");

        Assert.EndsWith("page=5", page.QuerySelector(".notice a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_query_the_page_helps_to_ask()
    {
        var page = await portal.PageAsync("/search");

        Assert.NotNull(page.QuerySelector(".help"));
        Assert.Null(page.QuerySelector(".total"));
    }

    [Fact]
    public async Task When_nothing_matches_the_page_says_so_and_what_to_do_next()
    {
        var page = await portal.PageAsync("/search?q=火星移民");

        Assert.Equal("没有找到“火星移民”", page.Text(".total"));
        Assert.NotEmpty(page.QuerySelectorAll(".help .examples a"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onfocus=\"alert(1)\" autofocus=\"")]
    [InlineData("'; DROP TABLE articles; --")]
    [InlineData("* OR NEAR( \"")]
    [InlineData("\u0000\uFFFF\u202E")]
    public async Task Hostile_text_is_shown_as_text_and_nothing_else(string text)
    {
        using var answer = await portal.GetAsync($"/search?q={Uri.EscapeDataString(text)}");
        var page = await answer.DocumentAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(page.QuerySelectorAll("script:not([src]), [onfocus], [autofocus]"));
        Assert.NotNull(page.QuerySelector("input[name=q]"));
    }

    [Fact]
    public async Task A_text_beyond_the_limit_is_refused_in_words()
    {
        using var answer = await portal.GetAsync($"/search?q={new string('长', 1001)}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("太长", (await answer.DocumentAsync()).Text(".notice"), StringComparison.Ordinal);
    }
}
