using System.Net;
using System.Text.Json;
using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Pages;

/// <summary>What an id answers that is old, written otherwise, gone or none.</summary>
public sealed class ArticleIdTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Theory]
    [InlineData("")]
    [InlineData("/source")]
    [InlineData(".json")]
    [InlineData(".txt")]
    public async Task An_old_id_leads_to_the_present_one_for_good(string form)
    {
        using var answer = await portal.GetAsync($"/articles/{SampleReader.OldId}{form}");

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal($"/articles/{SampleIssue.Notice.Summary.Id}{form}", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task An_id_in_capitals_leads_to_the_one_address()
    {
        var id = SampleIssue.Notice.Summary.Id.Value;
        using var answer = await portal.GetAsync($"/articles/{id.ToUpperInvariant()}");

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal($"/articles/{id}", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task An_id_whose_article_is_gone_leads_to_its_issue()
    {
        using var answer = await portal.GetAsync($"/articles/{SampleReader.VanishedId}");

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.NotNull((await answer.DocumentAsync()).QuerySelector("main a[href='/issues/2020-09']"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/source")]
    [InlineData("/qr.svg")]
    public async Task An_id_whose_issue_was_taken_out_is_gone_and_says_what_stood_there_and_where_to_go_on(string form)
    {
        using var answer = await portal.GetAsync($"/articles/{SampleReader.RemovedId}{form}");
        var page = await answer.DocumentAsync();

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Equal("这一条已经撤下", page.Text("h1"));
        Assert.Contains("“关于养犬的通知”。它所在的2020年第11期已于2020年11月3日从本库整期撤下", page.Text("main"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main a[href='/issues/2020-11']")); // its contents are gone as well
        Assert.NotNull(page.QuerySelector("main a[href='/issues']"));
        var byNumber = page.QuerySelector("main a[href^='/documents/']")!;
        Assert.Equal(("查文号温政发〔2020〕9号", "/documents/温政发〔2020〕9号"), (byNumber.TextContent, Uri.UnescapeDataString(byNumber.GetAttribute("href")!)));
    }

    [Fact]
    public async Task A_program_that_asks_for_an_article_that_was_taken_out_gets_problem_details()
    {
        using var answer = await portal.GetAsync($"/articles/{SampleReader.RemovedId}.json");
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("这一条已经撤下", problem.GetProperty("title").GetString());
        Assert.Contains("“关于养犬的通知”。它所在的2020年第11期已于2020年11月3日从本库整期撤下", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_for_the_text_of_an_article_that_was_taken_out_is_told_so_in_plain_text()
    {
        using var answer = await portal.GetAsync($"/articles/{SampleReader.RemovedId}.txt");

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            "这个网址曾指向“关于养犬的通知”。它所在的2020年第11期已于2020年11月3日从本库整期撤下；该期再次收入时，同一条目仍在这个网址。\n查文号温政发〔2020〕9号：http://localhost/documents/温政发〔2020〕9号\n",
            Uri.UnescapeDataString(await answer.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("/articles/00000000")]
    [InlineData("/articles/nonsense-id")]
    [InlineData("/articles/00000000/source")]
    [InlineData("/articles/%3Cscript%3E")]
    public async Task An_article_that_is_not_there_is_said_not_to_be(string address)
    {
        using var answer = await portal.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("没有这一页", (await answer.DocumentAsync()).Text("h1"));
    }
}
