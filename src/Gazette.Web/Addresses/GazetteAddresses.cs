using System.Globalization;
using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Web.Addresses;

/// <summary>
/// Every public address of the portal, relative to its root, percent-encoded and ready for a link. docs/addresses.md says
/// which of them are promised for ever.
/// </summary>
public static class GazetteAddresses
{
    /// <summary>The home page.</summary>
    public const string Home = "/";

    /// <summary>All issues by year.</summary>
    public const string Issues = "/issues";

    /// <summary>The result page, without a query.</summary>
    public const string SearchPage = "/search";

    /// <summary>The page that looks up every number of a pasted text.</summary>
    public const string Lookup = "/lookup";

    /// <summary>Size of letters, space of lines and contrast.</summary>
    public const string Reading = "/reading";

    /// <summary>Lists without words: by kind, issuing authority, year, validity and topic.</summary>
    public const string Browse = "/browse";

    /// <summary>What takes effect and ends around a day.</summary>
    public const string Calendar = "/calendar";

    /// <summary>What held texts repeal.</summary>
    public const string Repeals = "/repeals";

    /// <summary>What the collection is, and how complete.</summary>
    public const string About = "/about";

    /// <summary>Where the feeds begin.</summary>
    public const string Feeds = "/feeds";

    /// <summary>The newest documents as an Atom feed.</summary>
    public const string Feed = Feeds + "/documents.xml";

    /// <summary>The newest results of a search as an Atom feed; the parameters of the result page follow.</summary>
    public const string SearchFeed = Feeds + "/search.xml";

    /// <summary>The map of the site for search engines.</summary>
    public const string Sitemap = "/sitemap.xml";

    /// <summary>What robots are asked to leave alone.</summary>
    public const string Robots = "/robots.txt";

    /// <summary>The page for a failed request; the status code follows.</summary>
    public const string Errors = "/errors/";

    /// <summary>The page shown until the collection is loaded.</summary>
    public const string Loading = "/errors/loading";

    /// <summary>Where the HTTP API begins.</summary>
    public const string Api = "/api";

    /// <summary>What the API offers.</summary>
    public const string ApiV1 = Api + "/v1";

    /// <summary>The API as OpenAPI describes it.</summary>
    public const string ApiDescription = ApiV1 + "/openapi.json";

    /// <summary>Suggestions for a text that is being typed; the text follows as q.</summary>
    public const string Suggest = ApiV1 + "/suggest";

    /// <summary>Where the health checks begin.</summary>
    public const string Health = "/health";

    /// <summary>The contents of an issue, <c>/issues/2020-09</c>; null when its year or number is not known.</summary>
    public static string? Issue(IssueIdentity issue) => issue is { Year: { } year, Number: { } number }
        ? string.Create(CultureInfo.InvariantCulture, $"{Issues}/{year}-{number:00}")
        : null;

    /// <summary>The contents of an issue; one without year or number is addressed by the name of its file.</summary>
    public static string Issue(IssueSummary issue) => Issue(issue.Identity) ?? $"{Issues}/{Uri.EscapeDataString(issue.FileName)}";

    /// <summary>The contents of an issue for programs; null when its year or number is not known.</summary>
    public static string? IssueJson(IssueIdentity issue) => Issue(issue) is { } address ? $"{address}.json" : null;

    /// <summary>An article.</summary>
    public static string Article(ArticleId id) => $"/articles/{id}";

    /// <summary>A block of an article.</summary>
    /// <param name="id">The article.</param>
    /// <param name="blockIndex">0-based index of the block.</param>
    public static string Paragraph(ArticleId id, int blockIndex) => $"{Article(id)}#{ParagraphAnchor(blockIndex)}";

    /// <summary>The anchor of a block: <c>p-</c> and its 1-based number.</summary>
    /// <param name="blockIndex">0-based index of the block.</param>
    public static string ParagraphAnchor(int blockIndex) => string.Create(CultureInfo.InvariantCulture, $"p-{blockIndex + 1}");

    /// <summary>A 条 of an article; the first of its number.</summary>
    public static string Provision(ArticleId id, ProvisionPlace place) => $"{Article(id)}#{ProvisionAnchor(place, occurrence: 1)}";

    /// <summary>The anchor of a 条: <c>article-12</c>, for 第十二条之一 <c>article-12.1</c>.</summary>
    /// <param name="place">A place in the 条.</param>
    /// <param name="occurrence">2 for the second 条 of the same number, in an attached document: <c>article-12-2</c>; 1-based.</param>
    public static string ProvisionAnchor(ProvisionPlace place, int occurrence)
    {
        var number = place.Inserted is { } inserted
            ? string.Create(CultureInfo.InvariantCulture, $"{place.Provision}.{inserted}")
            : place.Provision.ToString(CultureInfo.InvariantCulture);
        return occurrence == 1 ? $"article-{number}" : string.Create(CultureInfo.InvariantCulture, $"article-{number}-{occurrence}");
    }

    /// <summary>The raw lines an article was read from.</summary>
    public static string Source(ArticleId id) => $"{Article(id)}/source";

    /// <summary>A raw line of the page of an article's raw lines.</summary>
    public static string SourceLine(ArticleId id, int line) => $"{Source(id)}#{SourceLineAnchor(line)}";

    /// <summary>The anchor of a raw line, 1-based.</summary>
    public static string SourceLineAnchor(int line) => string.Create(CultureInfo.InvariantCulture, $"L{line}");

    /// <summary>An article for programs.</summary>
    public static string ArticleJson(ArticleId id) => $"{Article(id)}.json";

    /// <summary>An article as plain text.</summary>
    public static string ArticleText(ArticleId id) => $"{Article(id)}.txt";

    /// <summary>The address of an article as a QR code.</summary>
    public static string ArticleQrCode(ArticleId id) => $"{Article(id)}/qr.svg";

    /// <summary>The reading preferences, from where one goes back to an address.</summary>
    public static string ReadingFrom(string address) => $"{Reading}?back={Uri.EscapeDataString(address)}";

    /// <summary>A page of the list of repeals, 1-based.</summary>
    public static string RepealsPage(int page) =>
        page == 1 ? Repeals : string.Create(CultureInfo.InvariantCulture, $"{Repeals}?{SearchAddress.PageParameter}={page}");

    /// <summary>The newest documents of one issuing authority as an Atom feed.</summary>
    public static string FeedOf(string issuer) => $"{Feed}?{SearchAddress.IssuerParameter}={Uri.EscapeDataString(issuer)}";

    /// <summary>The numbers of a text, looked up.</summary>
    public static string LookupOf(string text) => $"{Lookup}?text={Uri.EscapeDataString(text)}";

    /// <summary>The resolver of document numbers and filing codes, given one in any written form.</summary>
    public static string Document(string number) => $"/documents/{Uri.EscapeDataString(number)}";
}
