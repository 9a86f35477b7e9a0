using System.Net;

namespace Gazette.Web.Tests;

/// <summary>Addresses longer than any that a browser makes, over a real connection: the limits are the server's.</summary>
public sealed class LongAddressTests(LongAddressTests.ListeningPortal portal) : IClassFixture<LongAddressTests.ListeningPortal>
{
    [Theory]
    [InlineData("/search?q=")]
    [InlineData("/api/v1/search?q=")]
    public async Task Ten_thousand_characters_are_answered_by_how_many_may_be_searched(string address)
    {
        using var client = new HttpClient { BaseAddress = portal.ClientOptions.BaseAddress };
        await portal.BecomeReadyAsync(client);

        using var answer = await client.GetAsync(address + Uri.EscapeDataString(new string('长', 10_000)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("最多 1000 个字符", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>The portal on a port of its own.</summary>
    public sealed class ListeningPortal : SamplePortal
    {
        public ListeningPortal()
        {
            UseKestrel(0);
            StartServer();
        }
    }
}
