using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Gazette.Documents;
using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Feeds;

public sealed class FeedTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task The_feed_has_the_documents_newest_first_with_absolute_addresses()
    {
        var feed = await XmlAsync("/feeds/documents.xml", "application/atom+xml");

        var documents = SampleIssue.All.Select(stored => stored.Summary).Where(summary => summary.Kind.IsOfficialDocument()).ToList();
        Assert.Equal(
            documents.Select(document => document.Title).Order(), feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value).Order());
        var first = feed.Element(Atom + "entry")!;
        Assert.Equal($"http://localhost/articles/{SampleIssue.Repealing.Summary.Id}", first.Element(Atom + "link")!.Attribute("href")!.Value);
        Assert.Equal("2020-10-09T00:00:00+08:00", first.Element(Atom + "published")!.Value);
    }

    [Fact]
    public async Task The_feed_has_what_RFC_4287_demands()
    {
        var feed = await XmlAsync("/feeds/documents.xml", "application/atom+xml");

        Assert.All(feed.Elements(Atom + "entry").Prepend(feed), element =>
        {
            Assert.True(Uri.IsWellFormedUriString(element.Element(Atom + "id")!.Value, UriKind.Absolute));
            Assert.NotEmpty(element.Element(Atom + "title")!.Value);
            Assert.True(DateTimeOffset.TryParse(element.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture, out _));
        });
        Assert.NotEmpty(feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Contains(feed.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "self");
    }

    [Fact]
    public async Task Ids_stay_when_the_portal_is_reached_under_another_name()
    {
        var here = await XmlAsync("/feeds/documents.xml", "application/atom+xml");
        var elsewhere = await XmlAsync("/feeds/documents.xml", "application/atom+xml", host: "gazette.example:8080");

        Assert.Equal(here.Descendants(Atom + "id").Select(id => id.Value), elsewhere.Descendants(Atom + "id").Select(id => id.Value));
        Assert.Contains($"tag:wenzhou.gov.cn,2020:/articles/{SampleIssue.Repealing.Summary.Id}", here.Descendants(Atom + "id").Select(id => id.Value));
    }

    [Fact]
    public async Task A_feed_can_be_that_of_one_authority()
    {
        var feed = await XmlAsync("/feeds/documents.xml?issuer=温州市人民政府办公室", "application/atom+xml");

        Assert.Equal(SampleIssue.Notice.Summary.Title, Assert.Single(feed.Elements(Atom + "entry")).Element(Atom + "title")!.Value);
    }

    [Theory]
    [InlineData("/feeds/documents.xml?issuer=<没有>", HttpStatusCode.NotFound, "<没有>")]
    [InlineData("/feeds/documents.xml?isuer=温州市人民政府办公室", HttpStatusCode.BadRequest, "isuer")]
    [InlineData("/feeds/search.xml?q=管理&sort=oldest", HttpStatusCode.BadRequest, "sort")]
    [InlineData("/feeds/search.xml", HttpStatusCode.BadRequest, "q")]
    public async Task Who_would_wait_in_vain_is_told_at_once(string address, HttpStatusCode status, string named)
    {
        using var answer = await portal.GetAsync(address);

        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Contains(named, JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_can_be_that_of_a_search_and_its_page_leads_to_it()
    {
        var page = await portal.PageAsync("/search?q=管理&kind=notice&sort=oldest&page=2");
        var address = page.QuerySelector("link[rel=alternate][type='application/atom+xml']")!.GetAttribute("href")!;
        Assert.Equal("/feeds/search.xml?q=%E7%AE%A1%E7%90%86&kind=notice", address);
        Assert.Equal(address, page.QuerySelector("main a[type='application/atom+xml']")!.GetAttribute("href"));

        var feed = await XmlAsync(address, "application/atom+xml");
        Assert.Contains(SampleIssue.Notice.Summary.Title, feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value));
        Assert.Contains("管理", feed.Element(Atom + "title")!.Value, StringComparison.Ordinal);
        Assert.Equal($"http://localhost{address}", feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
    }

    [Fact]
    public async Task The_feed_of_a_search_waits_for_all_words_not_for_what_else_may_be_meant()
    {
        Assert.Empty((await XmlAsync($"/feeds/search.xml?q={SampleSearch.MisspeltAltogether}", "application/atom+xml")).Elements(Atom + "entry"));
        Assert.Empty((await XmlAsync($"/feeds/search.xml?q={SampleSearch.Missing}", "application/atom+xml")).Elements(Atom + "entry"));
    }

    [Fact]
    public async Task The_map_names_issues_and_articles_and_no_people()
    {
        var map = await XmlAsync("/sitemap.xml", "application/xml");
        var addresses = map.Elements(Map + "url").Select(url => url.Element(Map + "loc")!.Value).ToList();

        Assert.Contains("http://localhost/issues/2020-09", addresses);
        Assert.Contains("http://localhost/issues/unknown.txt", addresses);
        Assert.All(SampleIssue.All, stored => Assert.Contains($"http://localhost/articles/{stored.Summary.Id}", addresses));
        Assert.DoesNotContain(addresses, address => address.Contains("/people", StringComparison.Ordinal));
        Assert.Equal(addresses.Count, addresses.Distinct().Count());
    }

    [Fact]
    public async Task Robots_are_told_where_the_map_is_and_kept_off_people_and_searches()
    {
        var lines = (await (await portal.CreateReadyClientAsync()).GetStringAsync("/robots.txt")).Split('\n');

        Assert.Contains("Disallow: /people", lines);
        Assert.Contains("Disallow: /search", lines);
        Assert.Contains("Sitemap: http://localhost/sitemap.xml", lines);
    }

    private async Task<XElement> XmlAsync(string address, string type, string? host = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Host = host;
        using var answer = await (await portal.CreateReadyClientAsync()).SendAsync(request);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        return XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
    }
}
