using System.Net;

namespace Gazette.Web.Tests.Startup;

public sealed class ReadinessTests
{
    [Fact]
    public async Task Before_all_is_loaded_the_portal_lives_and_is_not_ready()
    {
        await using var portal = new SamplePortal();
        using var client = portal.CreateEarlyClient();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
        using var ready = await client.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("text/plain", ready.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=管理")]
    [InlineData("/articles/00000000.json")]
    public async Task Before_all_is_loaded_a_page_says_so_and_asks_again_by_itself(string address)
    {
        await using var portal = new SamplePortal();
        using var client = portal.CreateEarlyClient();

        using var answer = await client.GetAsync(address);
        var page = await answer.DocumentAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Equal("正在载入公报", page.Text("h1"));
        Assert.NotNull(page.QuerySelector("meta[http-equiv=refresh]"));
    }

    [Fact]
    public async Task Before_all_is_loaded_the_api_answers_with_problem_details()
    {
        await using var portal = new SamplePortal();
        using var client = portal.CreateEarlyClient();

        using var answer = await client.GetAsync("/api/v1/search?q=a");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    [Fact]
    public async Task When_all_is_loaded_pages_are_served_and_the_waiting_page_leads_home()
    {
        await using var portal = new SamplePortal();
        using var client = await portal.CreateReadyClientAsync();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/")).StatusCode);
        Assert.Equal("/", (await client.GetAsync("/errors/loading")).Headers.Location!.OriginalString);
    }
}
