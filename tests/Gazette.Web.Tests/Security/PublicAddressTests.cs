using Gazette.Web.Tests.Fakes;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Gazette.Web.Tests.Security;

public sealed class PublicAddressTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    private static readonly string Notice = $"/articles/{SampleIssue.Notice.Summary.Id}";

    public static TheoryData<string> Addresses { get; } =
        ["/", Notice, Notice + "/qr.svg", "/about", "/sitemap.xml", "/robots.txt", "/feeds/documents.xml", "/lookup?text=温政办〔2020〕94号&format=csv"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_forged_host_changes_nothing_when_the_settings_say_where_the_portal_is(string address)
    {
        using var settled = Settled("https://gazette.example");
        var client = settled.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        await portal.BecomeReadyAsync(client);

        var honest = await AskAsync(client, address, "gazette.example");
        var forged = await AskAsync(client, address, "evil.example");

        Assert.Equal(honest, forged);
        Assert.DoesNotContain("evil.example", forged, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_cited_bears_the_address_of_the_settings()
    {
        using var settled = Settled("https://gazette.example");
        var client = settled.CreateClient();
        await portal.BecomeReadyAsync(client);

        var page = await client.PageAsync(Notice);

        Assert.Equal($"https://gazette.example{Notice}", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains($"https://gazette.example{Notice}", page.Text(".cite"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_setting_the_canonical_address_has_no_host_that_a_request_could_forge() => Assert.Equal(
        Notice, (await portal.PageAsync(Notice)).QuerySelector("link[rel=canonical]")!.GetAttribute("href"));

    private WebApplicationFactory<Program> Settled(string address) =>
        portal.WithWebHostBuilder(builder => builder.UseSetting("Gazette:BaseAddress", address));

    private static async Task<string> AskAsync(HttpClient client, string address, string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Host = host;
        using var answer = await client.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync();
    }
}
