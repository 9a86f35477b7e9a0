using System.Net;
using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Pages;

public sealed class NumberPageTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Theory]
    [InlineData("温政办〔2020〕75号")]
    [InlineData("温政办[2020]75号")]
    [InlineData("温政办（２０２０）第75号")]
    [InlineData("zjcc01 2020 0017")]
    public async Task A_whole_number_in_any_writing_leads_to_its_article_for_good(string number)
    {
        using var answer = await GetAsync(number);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal($"/articles/{SampleIssue.Notice.Summary.Id}", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_part_of_a_number_leads_there_only_for_now()
    {
        using var answer = await GetAsync("75");

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
    }

    [Fact]
    public async Task Several_that_fit_are_offered_as_a_choice()
    {
        using var answer = await GetAsync("2020年");

        Assert.Equal(HttpStatusCode.MultipleChoices, answer.StatusCode);
        Assert.Equal(2, (await answer.DocumentAsync()).QuerySelectorAll(".entries li").Length);
    }

    [Fact]
    public async Task A_number_that_is_only_listed_shows_its_title_and_where_it_is_listed()
    {
        using var answer = await GetAsync("温政办〔2020〕99号");
        var page = await answer.DocumentAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("关于未刊登的事项的通知", page.Text(".known-title"));
        Assert.Equal("列入目录", page.Text(".entries .entry-facts span"));
        Assert.EndsWith("/source#L31", page.QuerySelector(".entry-facts a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_that_are_only_listed_are_told_apart_each_with_its_number_and_title()
    {
        using var answer = await GetAsync("99");
        var page = await answer.DocumentAsync();

        Assert.Equal(["温政办〔2020〕99号", "温政发〔2020〕99号"], page.QuerySelectorAll(".known-number h2").Select(h => h.TextContent));
        Assert.Equal(["关于未刊登的事项的通知", "关于另一未刊登的事项的决定"], page.QuerySelectorAll(".known-title").Select(p => p.TextContent));
        Assert.Equal(["列入目录", "引用", "列入目录"], page.QuerySelectorAll(".entries .entry-facts span:first-child").Select(span => span.TextContent));
    }

    [Theory]
    [InlineData("温政办〔2020〕999号", "没有温政办〔2020〕999号")]
    [InlineData("养狗/要办证吗", "看不出是哪件文件")]
    [InlineData("<script>", "看不出是哪件文件")]
    public async Task What_is_not_known_or_no_number_is_said_to_be_so_with_a_next_step(string number, string heading)
    {
        using var answer = await GetAsync(number);
        var page = await answer.DocumentAsync();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(heading, page.Text("h1"));
        Assert.NotNull(page.QuerySelector("main a[href^='/search?q=']"));
    }

    [Theory]
    [InlineData("/documents")]
    [InlineData("/documents/%20")]
    public async Task No_number_at_all_leads_to_the_search_box(string address)
    {
        using var answer = await portal.GetAsync(address);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/search", answer.Headers.Location!.OriginalString);
    }

    private async Task<HttpResponseMessage> GetAsync(string number) =>
        await portal.GetAsync($"/documents/{Uri.EscapeDataString(number)}");
}
