using System.Net;
using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Api;

/// <summary>A 条 behind the address of an article, as people write it.</summary>
public sealed class ArticleProvisionTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Theory]
    [InlineData("第三条")]
    [InlineData("第3条")]
    [InlineData("第 ３ 条")]
    [InlineData("三条")]
    public async Task It_leads_to_its_anchor_for_good(string provision)
    {
        using var answer = await AskAsync(SampleIssue.Notice.Summary.Id.Value, provision);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal($"/articles/{SampleIssue.Notice.Summary.Id}#article-3", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Of_an_article_with_an_old_id_it_leads_to_the_present_one()
    {
        using var answer = await AskAsync(SampleReader.OldId.Value, "第一条");

        Assert.Equal($"/articles/{SampleIssue.Notice.Summary.Id}#article-1", answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("第四十八条")] // the notice has three
    [InlineData("第三条之一")]
    [InlineData("第三章")]
    [InlineData("3")]
    [InlineData("第九九九九九九九九九条")]
    public async Task One_that_is_not_there_is_not_found(string provision)
    {
        using var answer = await AskAsync(SampleIssue.Notice.Summary.Id.Value, provision);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("没有这一页", (await answer.DocumentAsync()).Text("h1"));
    }

    [Fact]
    public async Task Of_an_article_that_was_taken_out_it_is_gone_with_it()
    {
        using var answer = await AskAsync(SampleReader.RemovedId.Value, "第一条");

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
    }

    private async Task<HttpResponseMessage> AskAsync(string id, string provision) =>
        await portal.GetAsync($"/articles/{id}/{Uri.EscapeDataString(provision)}");
}
