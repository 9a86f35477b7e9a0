using System.Net;

namespace Gazette.Web.Tests.Security;

public sealed class OpenToScriptsTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Theory]
    [InlineData("/api/v1/search?q=管理")]
    [InlineData("/api/v1/search")]
    [InlineData("/issues/2020-09.json")]
    [InlineData("/feeds/documents.xml")]
    public async Task Scripts_of_any_site_may_read_what_is_made_for_programs(string address)
    {
        // The first answer, kept for others, was asked for by no script.
        using var unasked = await portal.GetAsync(address);
        using var answer = await AskAsync(HttpMethod.Get, address);

        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=管理")]
    [InlineData("/lookup")]
    public async Task Pages_stay_closed_to_them(string address)
    {
        using var answer = await AskAsync(HttpMethod.Get, address);

        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_script_may_ask_whether_what_it_keeps_still_holds_and_change_nothing()
    {
        using var asked = await AskAsync(HttpMethod.Options, "/api/v1/search");

        Assert.Equal(HttpStatusCode.NoContent, asked.StatusCode);
        Assert.Equal("GET,HEAD", string.Join(',', asked.Headers.GetValues("Access-Control-Allow-Methods")));
        Assert.Equal("If-None-Match", string.Join(',', asked.Headers.GetValues("Access-Control-Allow-Headers")));
    }

    private async Task<HttpResponseMessage> AskAsync(HttpMethod method, string address)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Headers.Add("Origin", "https://elsewhere.example");
        if (method == HttpMethod.Options)
        {
            request.Headers.Add("Access-Control-Request-Method", "GET");
            request.Headers.Add("Access-Control-Request-Headers", "if-none-match");
        }

        return await (await portal.CreateReadyClientAsync()).SendAsync(request);
    }
}
