using System.Net;
using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Pages;

/// <summary>What the page gives before any result: the document of a number, an issue, a figure, who held an office, a better page.</summary>
public sealed class SearchAnswersTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Fact]
    public async Task A_figure_asked_for_stands_on_top_with_its_month()
    {
        var page = await portal.PageAsync($"/search?q={SampleSearch.WithDate}");

        Assert.Equal("居民消费价格总指数", page.Text(".figures .indicator"));
        Assert.Equal(["101.2", "—", "103.4", "—"], page.QuerySelectorAll(".figures td.figure").Select(cell => cell.TextContent));
        Assert.Equal($"/articles/{SampleIssue.Notice.Summary.Id}", page.QuerySelector(".figures td a")!.GetAttribute("href"));
        Assert.Contains("2020年9月的内容排在前面", page.Text(".also"), StringComparison.Ordinal);
        Assert.EndsWith("exact=1", page.QuerySelector(".also a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_on_record_in_an_office_stands_in_a_table_with_what_it_rests_on()
    {
        var page = await portal.PageAsync($"/search?q={SampleSearch.Office}");

        Assert.Equal("“市长”在公报里的记载", page.Text(".office h2"));
        Assert.Equal(["姓名", "职务", "记载", "出处"], page.QuerySelectorAll(".office thead th").Select(cell => cell.TextContent));
        Assert.Equal(["甲某", "乙某"], page.QuerySelectorAll(".office tbody th a").Select(link => link.TextContent));
        Assert.Equal("/people/" + Uri.EscapeDataString("甲某"), page.QuerySelector(".office tbody th a")!.GetAttribute("href"));
        Assert.Equal(
            ["2020年9月16日任，未见免职的记载", "记事里这样称呼 7 次，2020年9月1日至2020年9月28日"],
            page.QuerySelectorAll(".office tbody td:nth-of-type(2)").Select(cell => cell.TextContent));
        Assert.All(page.QuerySelectorAll(".office tbody td:last-child a"), link => Assert.StartsWith("/articles/", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains("今天是否在任，公报没有写明", page.Text(".office p"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_for_an_office_that_nobody_is_on_record_in_is_told_so()
    {
        var page = await portal.PageAsync($"/search?q={SampleSearch.UnknownOffice}");

        Assert.Contains("任免和政府记事里没有“县长”的记载", page.Text(".notice"), StringComparison.Ordinal); // news may name one
        Assert.DoesNotContain("没有印出", page.Text(".notice"), StringComparison.Ordinal);
        Assert.Equal("/posts", page.QuerySelector(".notice a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData(SampleSearch.Person, "/people/%E7%94%B2%E6%9F%90")]
    [InlineData(SampleSearch.IssueOfMonth, "/issues/2020-09")]
    [InlineData(SampleSearch.Expiring, "/calendar?day=2021-06-15&days=30")]
    [InlineData(SampleSearch.Repealed, "/repeals")]
    [InlineData(SampleSearch.Series, "/catalogue/%E6%B8%A9%E6%94%BF%E5%8A%9E/2020")]
    public async Task What_another_page_answers_better_is_linked_to(string text, string address)
    {
        var page = await portal.PageAsync($"/search?q={Uri.EscapeDataString(text)}");

        Assert.Equal(address, Assert.Single(page.QuerySelectorAll(".next-step a")).GetAttribute("href"));
    }

    [Fact]
    public async Task An_issue_named_in_full_leads_straight_to_its_contents_but_with_a_filter_to_results()
    {
        var client = await portal.CreateReadyClientAsync();
        using var answer = await client.GetAsync($"/search?q={SampleSearch.NamedIssue}");
        using var filtered = await client.GetAsync($"/search?q={SampleSearch.NamedIssue}&year=2020");

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/issues/2020-09", answer.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, filtered.StatusCode);
    }

    [Fact]
    public async Task Who_asks_for_an_issue_without_its_year_chooses_among_those_held_and_may_search_the_words()
    {
        var page = await portal.PageAsync($"/search?q={SampleSearch.IssueOfAnyYear}");

        Assert.Equal("/issues/2020-09", Assert.Single(page.QuerySelectorAll(".next-step a")).GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll(".hits"));
        Assert.Contains("exact=1", page.QuerySelector("p.muted a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_leads_to_the_chronicle_of_that_day()
    {
        var page = await portal.PageAsync($"/search?q={SampleSearch.WithDay}");

        Assert.Equal("/chronicle/day/09-15", page.QuerySelector(".next-step a")!.GetAttribute("href"));
        Assert.Equal("9月15日的政府记事", page.Text(".next-step"));
    }

    [Fact]
    public async Task Beside_a_number_that_nobody_knows_stands_what_comes_near_it()
    {
        var page = await portal.PageAsync($"/search?q={SampleSearch.UnknownNumber}");

        Assert.Contains("本库没有这一件", page.Text(".number-hit"), StringComparison.Ordinal);
        Assert.Equal($"/articles/{SampleIssue.Notice.Summary.Id}", page.QuerySelector(".number-hit .entries a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_number_leads_straight_to_its_document()
    {
        using var answer = await portal.GetAsync("/search?q=温政办(2020)75号");

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal($"/articles/{SampleIssue.Notice.Summary.Id}", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_number_with_a_filter_shows_its_document_on_top_of_the_results()
    {
        var page = await portal.PageAsync("/search?q=温政办(2020)75号&year=2020");

        Assert.Equal($"/articles/{SampleIssue.Notice.Summary.Id}", page.QuerySelector(".number-hit a")!.GetAttribute("href"));
    }
}
