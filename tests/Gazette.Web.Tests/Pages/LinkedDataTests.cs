using System.Text.Json;
using AngleSharp.Html.Dom;
using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Pages;

public sealed class LinkedDataTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Fact]
    public async Task A_messenger_is_told_what_an_article_is_and_whose()
    {
        var page = await portal.PageAsync($"/articles/{SampleIssue.Notice.Summary.Id}");

        Assert.Equal(SampleIssue.Notice.Summary.Title, Property(page, "og:title"));
        Assert.Equal("article", Property(page, "og:type"));
        Assert.Equal("温州市人民政府公报", Property(page, "og:site_name"));
        Assert.Equal($"http://localhost/articles/{SampleIssue.Notice.Summary.Id}", Property(page, "og:url"));
        Assert.StartsWith("温政办〔2020〕75号", Property(page, "og:description"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_on_which_its_issue_came_out_is_told_where_it_is_known()
    {
        var later = SampleIssue.All.First(stored => stored.Summary.Issue == SampleIssue.October).Summary;

        Assert.Equal("2020-11-20", Property(await portal.PageAsync($"/articles/{later.Id}"), "article:published_time"));
        Assert.Null(Property(await portal.PageAsync($"/articles/{SampleIssue.Notice.Summary.Id}"), "article:published_time"));
    }

    [Fact]
    public async Task A_document_is_legislation_with_its_number_in_an_issue_of_the_gazette()
    {
        var data = Data(await portal.PageAsync($"/articles/{SampleIssue.Notice.Summary.Id}"));

        Assert.Equal("Legislation", data.GetProperty("@type").GetString());
        Assert.Equal("温政办〔2020〕75号", data.GetProperty("legislationIdentifier").GetString());
        Assert.Equal("2020-09-16", data.GetProperty("legislationDate").GetString());
        var issue = data.GetProperty("isPartOf");
        Assert.Equal(("PublicationIssue", 9), (issue.GetProperty("@type").GetString(), issue.GetProperty("issueNumber").GetInt32()));
        Assert.Equal("温州市人民政府公报", issue.GetProperty("isPartOf").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Anything_else_is_an_article_and_what_its_title_holds_ends_no_element()
    {
        var brief = SampleIssue.All.Single(stored => stored.Summary.Title?.Contains("<创建>", StringComparison.Ordinal) == true).Summary;
        var page = await portal.PageAsync($"/articles/{brief.Id}");

        Assert.Equal(("Article", brief.Title), (Data(page).GetProperty("@type").GetString(), Data(page).GetProperty("headline").GetString()));
        Assert.DoesNotContain("<创建>", page.QuerySelector("script[type='application/ld+json']")!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_issue_is_part_of_the_gazette_and_names_its_data()
    {
        var page = await portal.PageAsync("/issues/2020-09");

        Assert.Equal("PublicationIssue", Data(page).GetProperty("@type").GetString());
        Assert.Equal("http://localhost/issues/2020-09", Data(page).GetProperty("url").GetString());
        Assert.Equal("/issues/2020-09.json", page.QuerySelector("link[rel=alternate][type='application/json']")!.GetAttribute("href"));
    }

    private static string? Property(IHtmlDocument page, string name) => page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");

    private static JsonElement Data(IHtmlDocument page) =>
        JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
}
