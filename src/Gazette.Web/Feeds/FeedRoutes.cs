using System.Globalization;
using System.Text;
using System.Xml;
using Gazette.Documents;
using Gazette.Search.Browsing;
using Gazette.Web.Addresses;
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
        app.MapMethods(GazetteAddresses.Sitemap, Reading, SitemapAsync);
        app.MapMethods(GazetteAddresses.Robots, Reading, (HttpRequest request) => TypedResults.Text(RobotsText(request)));
    }

    private static async Task<IResult> FeedAsync(
        HttpRequest request, string? issuer, HoldingsReader reader, IOptions<PortalOptions> portal, CancellationToken cancellationToken)
    {
        issuer = string.IsNullOrWhiteSpace(issuer) ? null : issuer.Trim();
        var holdings = await reader.ReadAsync(cancellationToken);
        var documents = holdings.Articles.Where(article => article.Kind.IsOfficialDocument());
        if (issuer is not null)
        {
            var names = holdings.Authorities.Printed(issuer);
            documents = documents.Where(article => article.Issuers.Any(names.Contains));
        }

        var address = issuer is null ? GazetteAddresses.Feed : GazetteAddresses.FeedOf(issuer);
        return Xml(AtomType, xml => AtomFeed.Write(xml, new AtomFeed
        {
            Title = issuer is null ? $"{portal.Value.Name} 新近文件" : $"{issuer} · {portal.Value.Name}",
            Id = Tag(portal.Value, address),
            Self = request.Absolute(address),
            Page = request.Absolute(new BrowseAddress { Issuer = issuer }.ToString()),
            Author = portal.Value.Name,
            Documents = [.. documents.OrderByDescending(article => article.IssuedOn).Take(AtomFeed.Most)],
            Loaded = holdings.Issues.ToLookup(held => held.Summary.Identity, held => held.Summary.LoadedAt),
            Updated = holdings.LastLoaded,
            IdOf = id => Tag(portal.Value, GazetteAddresses.Article(id)),
            Address = id => request.Absolute(GazetteAddresses.Article(id)),
        }));
    }

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
