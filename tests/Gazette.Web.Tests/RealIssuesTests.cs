using System.Net;
using Gazette.Testing;

namespace Gazette.Web.Tests;

/// <summary>The portal as it ships, over the real issues and a database of its own.</summary>
[Collection(Portal.Name)]
public sealed class RealIssuesTests(RealIssuesTests.Portal portal)
{
    [Fact]
    public async Task Every_link_that_can_be_reached_from_the_home_page_leads_somewhere_and_to_its_anchor()
    {
        var client = await portal.CreateReadyClientAsync();

        var visited = await Crawler.CrawlAsync(client, "/");

        foreach (var issue in RepositoryFiles.Issues)
        {
            Assert.Contains($"/issues/{Path.GetFileNameWithoutExtension(issue)}", visited.Keys);
        }

        // That goes for every number linked in a text too: one that is cited is known by the place that cites it.
        Assert.All(visited, visit => Assert.True(visit.Value == HttpStatusCode.OK, $"{Uri.UnescapeDataString(visit.Key)}: {visit.Value}"));
    }

    [Fact]
    public async Task Every_filter_gives_as_many_results_as_it_says()
    {
        var client = await portal.CreateReadyClientAsync();
        var page = await client.PageAsync("/search?q=管理&year=2020");

        var values = page.QuerySelectorAll(".filters li").Select(item => (
            Address: item.QuerySelector("a")!.GetAttribute("href")!, Count: item.Text(".count"))).ToList();
        Assert.True(values.Count > 10, "Kinds, sections, issuers, validity, issues and more are expected.");
        foreach (var (address, count) in values)
        {
            Assert.Equal($"共 {count} 条", (await client.PageAsync(address)).Text(".total"));
        }
    }

    /// <summary>The portal over the issues of the repository.</summary>
    public sealed class Portal() : ShippedPortal(RepositoryFiles.PathOf("data", "issues"))
    {
        public const string Name = "Real issues";
    }

    /// <summary>Loads the issues once for all who ask about them.</summary>
    [CollectionDefinition(Portal.Name)]
    public sealed class OfAll : ICollectionFixture<Portal>;
}
