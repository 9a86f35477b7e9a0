using Gazette.Documents;
using Gazette.Storage.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace Gazette.Browser.Tests;

/// <summary>A kind of page that a reader can meet, with one of its kind among the real issues.</summary>
/// <param name="Name">What its pictures are called.</param>
/// <param name="Page">The Razor page that answers, as it is called below <c>Pages</c>.</param>
/// <param name="Address">Where to see one; may redirect.</param>
/// <param name="Status">The status it answers with.</param>
public sealed record PageKind(string Name, string Page, Func<PortalFixture, Task<string>> Address, int Status = 200)
{
    public PageKind(string name, string page, string address, int status = 200)
        : this(name, page, _ => Task.FromResult(address), status)
    {
    }
}

/// <summary>
/// Every kind of page. All that is promised of every page is tested on these; a Razor page that is in neither list fails a test.
/// </summary>
public static class PageKinds
{
    private const string Voucher = "/documents/温政发〔2020〕24号";

    public static IReadOnlyList<PageKind> All { get; } =
    [
        new("home", "/Index", "/"),
        new("issues", "/Issues/Index", "/issues"),
        new("issue", "/Issues/Issue", "/issues/2020-09"),
        new("article", "/Articles/Article", Voucher), // Long, with headings and a contents column.
        new("article-provisions", "/Articles/Article", "/documents/温科发〔2020〕53号"), // 章 and 条.
        new("article-appointments", "/Articles/Article", portal => portal.ArticleAsync(ArticleKind.Appointments)),
        new("article-chronicle", "/Articles/Article", portal => portal.ArticleAsync(ArticleKind.Chronicle)),
        new("article-statistics", "/Articles/Article", portal => portal.ArticleAsync(ArticleKind.Statistics)),
        new("article-catalogue", "/Articles/Article", portal => portal.ArticleAsync(ArticleKind.Catalogue)),
        new("article-news", "/Articles/Article", portal => portal.ArticleAsync(ArticleKind.Brief)),
        new("source", "/Articles/Source", async portal => await portal.LocationAsync(Voucher) + "/source"),
        new("number-listed", "/Documents/Number", "/documents/温政办〔2015〕66号"),
        new("number-unknown", "/Documents/Number", "/documents/温政办〔2020〕999号", 404),
        new("number-malformed", "/Documents/Number", "/documents/不是文号", 404),
        new("search", "/Search/Index", "/search"),
        new("search-results", "/Search/Index", "/search?q=房票安置"),
        new("search-many", "/Search/Index", "/search?q=温州&page=2"),
        new("search-nothing", "/Search/Index", "/search?q=没有任何公报会写的一句话"),
        new("lookup", "/Lookup/Index", "/lookup"),
        new("lookup-found", "/Lookup/Index", "/lookup?text=温政办2020 74%0A2020年24号%0A国发〔2010〕1号%0A温政办〔2020〕999号%0A没有文号的一行"),
        new("people", "/People/Index", "/people"),
        new("people-family", "/People/Index", "/people?surname=陈"),
        new("person", "/People/Person", "/people/徐志宏"),
        new("person-chronicle", "/People/Person", "/people/姚高员"),
        new("posts", "/Posts/Index", "/posts"),
        new("posts-on-a-day", "/Posts/Index", "/posts?on=2020-10-01"),
        new("post-holders", "/Posts/Organisation", "/posts/温州市公安局?on=2020-07-01"),
        new("statistics", "/Statistics/Index", "/statistics"),
        new("indicator", "/Statistics/Indicator", "/statistics/规模以上工业增加值"),
        new("indicator-remarks", "/Statistics/Indicator", "/statistics/一般公共预算收入"),
        new("chronicle", "/Chronicle/Index", "/chronicle"),
        new("chronicle-month", "/Chronicle/Month", "/chronicle/2020-06"),
        new("chronicle-day", "/Chronicle/Day", "/chronicle/day/06-01"),
        new("catalogue", "/Catalogue/Index", "/catalogue"),
        new("catalogue-run", "/Catalogue/Run", "/catalogue/温政办/2020"),
        new("browse", "/Browse/Index", "/browse"),
        new("browse-year", "/Browse/Index", "/browse?year=2020"),
        new("calendar", "/Calendar/Index", "/calendar"),
        new("repeals", "/Repeals/Index", "/repeals"),
        new("about", "/About", "/about"),
        new("reading", "/Reading/Index", "/reading"),
        new("browse-topic", "/Browse/Index", "/browse?topic=灾害与应急"),
        new("browse-nothing", "/Browse/Index", "/browse?year=1999&kind=reply"),
        new("calendar-events", "/Calendar/Index", "/calendar?day=2020-10-01&days=90"),
        new("missing", "/Errors/Status", "/no-such-page", 404),
    ];

    /// <summary>Pages that can't be seen on a portal that has loaded its issues, with the reason.</summary>
    public static IReadOnlyDictionary<string, string> Unseen { get; } = new Dictionary<string, string>
    {
        ["/Errors/Loading"] = "Answers only while issues are loaded; its HTML is kept by the fixture before that.",
    };

    /// <summary>The names of all kinds, as data of a theory.</summary>
    public static TheoryData<string> Names { get; } = [.. All.Select(kind => kind.Name)];

    public static PageKind Named(string name) => All.Single(kind => kind.Name == name);

    private static async Task<string> ArticleAsync(this PortalFixture portal, ArticleKind kind)
    {
        var issue = await portal.Services.GetRequiredService<IGazetteReader>().IssueAsync(2020, 9, CancellationToken.None);
        return $"/articles/{issue!.Articles.First(article => article.Kind == kind).Id}";
    }
}
