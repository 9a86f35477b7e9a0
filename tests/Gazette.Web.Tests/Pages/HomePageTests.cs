using System.Net;
using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Pages;

public sealed class HomePageTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Fact]
    public async Task The_home_page_bears_the_name_and_number_of_the_gazette_and_a_search_box()
    {
        var page = await portal.PageAsync("/");

        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("温州市人民政府公报", page.Text("h1"));
        Assert.Equal("总第218期", page.Text(".dateline .serial"));
        Assert.NotNull(page.QuerySelector("form[action='/search'] input[name=q][type=search]"));
    }

    [Fact]
    public async Task The_newest_document_comes_first_and_the_newest_issue_is_linked()
    {
        var page = await portal.PageAsync("/");

        Assert.Equal("温州市人民政府关于废止部分文件的决定", page.Text(".entries .entry-title"));
        Assert.Equal("/issues/2020-10", page.QuerySelector(".issue-line a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Every_example_finds_something_or_leads_straight_to_a_document()
    {
        var client = await portal.CreateReadyClientAsync();
        var examples = (await client.PageAsync("/")).QuerySelectorAll(".examples a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            using var answer = await client.GetAsync(example);
            Assert.True(
                answer.StatusCode == HttpStatusCode.Found || (await answer.DocumentAsync()).QuerySelectorAll(".hits li").Length > 0,
                $"{example} finds nothing.");
        }
    }

    [Fact]
    public async Task An_everyday_word_is_an_example_when_it_leads_to_a_document_about_it()
    {
        // In the title of the notice; in a text only; in the title of what is no document; nowhere.
        string[] words = ["应急预案", "遵照执行", "记事", "养狗"];
        using var asked = portal.WithWebHostBuilder(builder =>
        {
            foreach (var (index, word) in words.Index())
            {
                builder.UseSetting($"Gazette:Examples:{index}", word);
            }
        });
        var client = asked.CreateClient();
        await portal.BecomeReadyAsync(client);

        var examples = (await client.PageAsync("/")).QuerySelectorAll(".examples a").Select(link => link.TextContent).ToList();

        Assert.Contains("应急预案", examples);
        Assert.DoesNotContain("遵照执行", examples);
        Assert.DoesNotContain("记事", examples);
        Assert.DoesNotContain("养狗", examples);
        Assert.EndsWith("号", examples[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_issue_of_unknown_number_is_named_and_addressed_by_its_file()
    {
        var page = await portal.PageAsync("/");

        var unknown = page.QuerySelectorAll(".years > div")[^1];
        Assert.Equal("年份不详", unknown.Text("dt"));
        Assert.Equal("unknown.txt", unknown.Text("dd"));
        Assert.Equal("/issues/unknown.txt", unknown.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Every_internal_link_that_can_be_reached_from_the_home_page_leads_somewhere()
    {
        var client = await portal.CreateReadyClientAsync();

        var visited = await Crawler.CrawlAsync(client, "/");

        Assert.Contains($"/articles/{SampleIssue.Notice.Summary.Id}", visited.Keys);
        // A number that is cited and not held is said to be so on a page of its own.
        Assert.All(visited, visit => Assert.True(visit.Value == HttpStatusCode.OK, $"{visit.Key}: {visit.Value}"));
    }
}
