using System.Globalization;
using System.Text;
using System.Xml;
using Gazette.Documents;
using Gazette.Search;
using Gazette.Search.Browsing;
using Gazette.Storage.Reading;
using Gazette.Web.Addresses;
using Gazette.Web.Api;
using Gazette.Web.Pages;
using Gazette.Web.Pages.Search;
using Gazette.Web.Startup;
using Microsoft.Extensions.Options;

namespace Gazette.Web.Feeds;

/// <summary>What readers' programs and search engines fetch: the feed of documents, the map of the site, what robots may read.</summary>
internal static class FeedRoutes
{
    /// <summary>Most addresses of a site map (https://www.sitemaps.org/protocol.html).</summary>
    private const int MostAddresses = 50_000;

    private const string AtomType = "application/atom+xml; charset=utf-8";
    private const string XmlType = "application/xml; charset=utf-8";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps the addresses.</summary>
    public static void MapFeeds(this IEndpointRouteBuilder app)
    {
        app.MapMethods(GazetteAddresses.Feed, Reading, FeedAsync);
        app.MapMethods(GazetteAddresses.SearchFeed, Reading, SearchFeedAsync);
        app.MapMethods(GazetteAddresses.Sitemap, Reading, SitemapAsync);
        app.MapMethods(GazetteAddresses.Robots, Reading, (HttpRequest request) => TypedResults.Text(RobotsText(request)));
    }

    private static async Task<IResult> FeedAsync(
        HttpRequest request, HoldingsReader reader, IOptions<PortalOptions> portal, CancellationToken cancellationToken)
    {
        var parameters = new ParameterReader(request.Query, SearchAddress.IssuerParameter);
        var issuer = PageParameters.Text(parameters.OptionalText(SearchAddress.IssuerParameter));
        if (parameters.Faults.Count > 0)
        {
            return parameters.Refusal();
        }

        var holdings = await reader.ReadAsync(cancellationToken);
        var names = issuer is null ? [] : holdings.Authorities.Printed(issuer);
        var articles = issuer is null ? holdings.Articles : [.. holdings.Articles.Where(article => article.Issuers.Any(names.Contains))];
        if (issuer is not null && articles.Count == 0)
        {
            return TypedResults.Problem(
                statusCode: StatusCodes.Status404NotFound, title: "没有这个发文机关", detail: $"各期公报没有“{issuer}”印发的文件。请写全称；有哪些机关，见 {GazetteAddresses.Browse}。");
        }

        var address = issuer is null ? GazetteAddresses.Feed : GazetteAddresses.FeedOf(issuer);
        return Feed(request, portal.Value, holdings, issuer, address, new BrowseAddress { Issuer = issuer }.ToString(), articles.Where(article => article.Kind.IsOfficialDocument()).OrderByDescending(article => article.IssuedOn));
    }

    private static async Task<IResult> SearchFeedAsync(
        HttpRequest request, ISearchService search, HoldingsReader reader, IOptions<PortalOptions> portal, CancellationToken cancellationToken)
    {
        var parameters = new ParameterReader(request.Query, [.. SearchAddress.FeedParameters]);
        var asked = SearchParameters.Read(parameters) with { Sort = SortOrder.Newest, Size = AtomFeed.Most };
        if (parameters.Faults.Count > 0)
        {
            return parameters.Refusal();
        }

        var address = SearchForm.Read(request.Query, new PageParameters());
        var found = await FoundAsync(search, asked, cancellationToken);
        return Feed(
            request, portal.Value, await reader.ReadAsync(cancellationToken), $"检索“{asked.Text}”", address.Feed, (address with { Sort = SortOrder.Newest }).ToString(), found);
    }

    // Who subscribes waits for what holds every word: neither for parts of them nor for what else may have been meant.
    private static async Task<IEnumerable<ArticleSummary>> FoundAsync(ISearchService search, SearchRequest asked, CancellationToken cancellationToken)
    {
        var results = await search.SearchAsync(asked, cancellationToken);
        if (results.IsSuggestionSearched || results.IsPhraseGivenUp)
        {
            return [];
        }

        if (!results.IsPartialMatch)
        {
            return results.Hits.Select(hit => hit.Article);
        }

        var best = await search.SearchAsync(asked with { Sort = SortOrder.Relevance }, cancellationToken); // Those come first there.
        return best.Hits.Take(best.WholeMatches).Select(hit => hit.Article).OrderByDescending(article => article.IssuedOn);
    }

    private static IResult Feed(
        HttpRequest request, PortalOptions portal, Holdings holdings, string? of, string address, string page, IEnumerable<ArticleSummary> articles) =>
        Xml(AtomType, xml => AtomFeed.Write(xml, new AtomFeed
        {
            Title = of is null ? $"{portal.Name} 新近文件" : $"{of} · {portal.Name}",
            Id = Tag(portal, address),
            Self = request.Absolute(address),
            Page = request.Absolute(page),
            Author = portal.Name,
            Documents = [.. articles.Take(AtomFeed.Most)],
            Loaded = holdings.Issues.ToLookup(held => held.Summary.Identity, held => held.Summary.LoadedAt),
            Updated = holdings.LastLoaded,
            IdOf = id => Tag(portal, GazetteAddresses.Article(id)),
            Address = id => request.Absolute(GazetteAddresses.Article(id)),
        }));

    /// <summary>An id that stays when the portal moves to another host: a tag URI (RFC 4151).</summary>
    private static string Tag(PortalOptions portal, string address) => $"tag:{portal.TagAuthority}:{address}";

    private static async Task<IResult> SitemapAsync(HttpRequest request, HoldingsReader reader, CancellationToken cancellationToken)
    {
        var holdings = await reader.ReadAsync(cancellationToken);
        var loaded = holdings.Issues.ToLookup(held => held.Summary.Identity, held => held.Summary.LoadedAt);
        var pages = new[] { GazetteAddresses.Home, GazetteAddresses.Issues, GazetteAddresses.Browse, GazetteAddresses.Calendar, GazetteAddresses.Repeals, RecordAddresses.Statistics, RecordAddresses.Chronicle, RecordAddresses.Catalogue, GazetteAddresses.About }
            .Select(address => (Address: address, Changed: holdings.LastLoaded));
        var issues = holdings.Issues.Select(held => (Address: GazetteAddresses.Issue(held.Summary), Changed: (DateTimeOffset?)held.Summary.LoadedAt));
        var articles = holdings.Articles.Select(article => (Address: GazetteAddresses.Article(article.Id), Changed: Latest(loaded[article.Issue])));
        return Xml(XmlType, xml =>
        {
            xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
            foreach (var (address, changed) in pages.Concat(issues).Concat(articles).Take(MostAddresses))
            {
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", request.Absolute(address));
                if (changed is { } day)
                {
                    xml.WriteElementString("lastmod", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });
    }

    private static DateTimeOffset? Latest(IEnumerable<DateTimeOffset> moments) => moments.Select(moment => (DateTimeOffset?)moment).Max();

    // Lists with filters are without number and say nothing that an article doesn't; people are not to be looked up by machines.
    private static string RobotsText(HttpRequest request) => $"""
        User-agent: *
        Disallow: /search
        Disallow: /lookup
        Disallow: /people
        Disallow: /posts
        Disallow: /reading
        Disallow: /browse?
        Disallow: /calendar?
        Disallow: /api/
        Disallow: /errors/

        Sitemap: {request.Absolute(GazetteAddresses.Sitemap)}

        """;

    private static IResult Xml(string type, Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
        {
            write(xml);
        }

        return Results.Bytes(bytes.ToArray(), type);
    }
}
