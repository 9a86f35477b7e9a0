using System.Net;
using Gazette.Testing;

namespace Gazette.Web.Tests;

/// <summary>The portal as it ships, over no issue at all and over a single one.</summary>
public sealed class SmallCollectionTests
{
    [Fact]
    public async Task An_empty_collection_says_so_on_every_page()
    {
        await using var portal = new ShippedPortal(issues: null);
        var client = await portal.CreateReadyClientAsync();

        foreach (var address in new[] { "/", "/issues", "/browse", "/calendar", "/repeals", "/about" })
        {
            using var answer = await client.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Matches("库中还没有公报|本库还没有|没有写明废止", (await answer.DocumentAsync()).QuerySelector("main")!.TextContent);
        }

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/feeds/documents.xml")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/sitemap.xml")).StatusCode);
    }

    [Fact]
    public async Task A_single_issue_has_no_neighbours_and_no_gaps()
    {
        await using var portal = new ShippedPortal(issues: null);
        portal.Add(RepositoryFiles.Issues[0]);
        var client = await portal.CreateReadyClientAsync();
        var issue = $"/issues/{Path.GetFileNameWithoutExtension(RepositoryFiles.Issues[0])}";

        Assert.Equal(issue, (await client.PageAsync("/")).QuerySelector(".issue-line a")!.GetAttribute("href"));
        Assert.Empty((await client.PageAsync("/issues")).QuerySelectorAll(".open-place"));
        var page = await client.PageAsync(issue);
        Assert.Empty(page.QuerySelectorAll("a[rel=prev], a[rel=next]"));
        Assert.Contains("行行都有归属", page.Text(".completeness")!, StringComparison.Ordinal);
    }
}
