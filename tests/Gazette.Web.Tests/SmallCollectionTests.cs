using System.Net;
using Gazette.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Gazette.Web.Tests;

/// <summary>The portal as it ships, over no issue at all and over a single one.</summary>
public sealed class SmallCollectionTests
{
    [Fact]
    public async Task An_empty_collection_says_so_on_every_page()
    {
        await using var portal = new Portal();
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
        await using var portal = new Portal(RepositoryFiles.Issues[0]);
        var client = await portal.CreateReadyClientAsync();
        var issue = $"/issues/{Path.GetFileNameWithoutExtension(RepositoryFiles.Issues[0])}";

        Assert.Equal(issue, (await client.PageAsync("/")).QuerySelector(".issue-line a")!.GetAttribute("href"));
        Assert.Empty((await client.PageAsync("/issues")).QuerySelectorAll(".open-place"));
        var page = await client.PageAsync(issue);
        Assert.Empty(page.QuerySelectorAll("a[rel=prev], a[rel=next]"));
        Assert.Contains("行行都有归属", page.Text(".completeness")!, StringComparison.Ordinal);
    }

    private sealed class Portal : WebApplicationFactory<Program>
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("gazette-small-").FullName;

        public Portal(params string[] issues)
        {
            Directory.CreateDirectory(IssuesFolder);
            foreach (var issue in issues)
            {
                File.Copy(issue, Path.Combine(IssuesFolder, Path.GetFileName(issue)));
            }
        }

        private string IssuesFolder => Path.Combine(_folder, "issues");

        public async Task<HttpClient> CreateReadyClientAsync()
        {
            var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
            while (!(await client.GetAsync("/health/ready")).IsSuccessStatusCode)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }

            return client;
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseSetting("Gazette:Database", Path.Combine(_folder, "gazette.db"));
            builder.UseSetting("Gazette:IssuesDirectory", IssuesFolder);
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (Directory.Exists(_folder))
            {
                Directory.Delete(_folder, recursive: true);
            }
        }
    }
}
