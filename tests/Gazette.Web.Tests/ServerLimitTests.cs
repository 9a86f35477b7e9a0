using System.Net;

namespace Gazette.Web.Tests;

/// <summary>What is larger than any browser sends, over a real connection: the limits are the server's.</summary>
public sealed class ServerLimitTests(ServerLimitTests.ListeningPortal portal) : IClassFixture<ServerLimitTests.ListeningPortal>
{
    [Theory]
    [InlineData("/search?q=")]
    [InlineData("/api/v1/search?q=")]
    public async Task Ten_thousand_characters_are_answered_by_how_many_may_be_searched(string address)
    {
        using var client = await portal.ConnectAsync();

        using var answer = await client.GetAsync(address + Uri.EscapeDataString(new string('长', 10_000)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("最多 1000 个字符", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1_000, true)]
    [InlineData(100_000, false)]
    public async Task A_form_is_read_unless_it_is_larger_than_any_of_the_portal(int padding, bool isRead)
    {
        using var client = await portal.ConnectAsync();
        using var form = new FormUrlEncodedContent([new("size", "larger"), new("padding", new string('a', padding))]);

        using var answer = await client.PostAsync(new Uri("/reading", UriKind.Relative), form);

        Assert.Equal(isRead, answer.Headers.GetValues("Set-Cookie").Any(cookie => cookie.StartsWith("reading=size-larger", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_text_of_an_issue_can_be_pasted_to_look_up_its_numbers()
    {
        using var client = await portal.ConnectAsync();
        using var form = new FormUrlEncodedContent([new("text", new string('期', 100_000))]);

        using var answer = await client.PostAsync(new Uri("/lookup", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    /// <summary>The portal on a port of its own.</summary>
    public sealed class ListeningPortal : SamplePortal
    {
        public ListeningPortal()
        {
            UseKestrel(0);
            StartServer();
        }

        /// <summary>A client of the portal when all is loaded; it follows no redirect.</summary>
        public async Task<HttpClient> ConnectAsync()
        {
            var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = ClientOptions.BaseAddress };
            await BecomeReadyAsync(client);
            return client;
        }
    }
}
