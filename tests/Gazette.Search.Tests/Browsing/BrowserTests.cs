using Gazette.Documents;
using Gazette.Search.Browsing;
using static Gazette.Search.Tests.Browsing.TestHoldings;

namespace Gazette.Search.Tests.Browsing;

public sealed class BrowserTests
{
    private static readonly DateOnly Day = new(2021, 1, 1);
    private static readonly ValidityFacts Lapsed = new() { EffectiveOn = On("2020-01-01"), ExpiresOn = On("2020-12-31") };
    private static readonly ValidityFacts Holding = new() { EffectiveOn = On("2020-01-01"), ExpiresOn = On("2025-12-31") };

    private static readonly Holdings All = Of(
        (Document(1, issuers: ["市公安局", "市财政局"]), Lapsed, ["交通"]),
        (Document(2, issuers: ["市财政局"]), Holding, ["住房", "交通"]),
        (Document(3, year: 2022, kind: ArticleKind.Opinion, issuers: ["市财政局"]), Holding, []),
        (Document(4, kind: ArticleKind.Brief), null, ["住房"]));

    [Fact]
    public void Without_a_filter_everything_is_listed_and_counted()
    {
        var results = Browser.Browse(All, new BrowseRequest { Day = Day });

        Assert.Equal(4, results.Total);
        Assert.Equal([1L, 2, 3, 4], results.Entries.Select(e => e.Article.RowId).Order());
        Assert.Equal([(ArticleKind.Notice, 2), (ArticleKind.Opinion, 1), (ArticleKind.Brief, 1)], results.Kinds.Select(k => (k.Value, k.Count)));
        Assert.Equal([(2022, 1), (2020, 3)], results.Years.Select(y => (y.Value, y.Count)));
    }

    [Fact]
    public void An_issue_begins_with_its_documents_whatever_print_opens_with()
    {
        var photo = Document(1, kind: ArticleKind.Photo) with { Section = IssueSection.PhotoNews };
        var brief = Document(2, kind: ArticleKind.Brief) with { Section = IssueSection.NewsBriefs };
        var notice = Document(3) with { Section = IssueSection.Documents };
        var older = Document(4, year: 2019) with { Section = IssueSection.Documents };

        var results = Browser.Browse(Of((photo, null, []), (brief, null, []), (notice, null, []), (older, null, [])), new BrowseRequest { Day = Day });

        Assert.Equal([3L, 2, 1, 4], results.Entries.Select(e => e.Article.RowId));
    }

    [Fact]
    public void A_joint_document_counts_under_each_of_its_issuers()
    {
        var results = Browser.Browse(All, new BrowseRequest { Day = Day });

        Assert.Equal([("市财政局", 3), ("市公安局", 1)], results.Issuers.Select(i => (i.Value, i.Count)));
        Assert.Equal([1L], Browser.Browse(All, new BrowseRequest { Day = Day, Issuer = "市公安局" }).Entries.Select(e => e.Article.RowId));
    }

    [Fact]
    public void Validity_is_that_of_the_day_and_only_of_what_can_hold()
    {
        var results = Browser.Browse(All, new BrowseRequest { Day = Day, Validity = ValidityStatus.Expired });

        Assert.Equal([1L], results.Entries.Select(e => e.Article.RowId));
        Assert.Equal([(ValidityStatus.InForce, 2), (ValidityStatus.Expired, 1)], results.Validities.Select(v => (v.Value, v.Count)));
        Assert.Empty(Browser.Browse(All, new BrowseRequest { Day = new(2020, 12, 31), Validity = ValidityStatus.Expired }).Entries);
    }

    [Fact]
    public void A_count_tells_what_the_filter_would_give()
    {
        var asked = new BrowseRequest { Day = Day, Topic = "交通", Kind = ArticleKind.Notice };
        var results = Browser.Browse(All, asked);

        Assert.Equal([1L, 2], results.Entries.Select(e => e.Article.RowId));
        Assert.Equal([("住房", 1), ("交通", 2)], results.Topics.Select(t => (t.Value, t.Count)));
        Assert.All(results.Topics, t => Assert.Equal(t.Count, Browser.Browse(All, asked with { Topic = t.Value }).Total));
        Assert.All(results.Issuers, i => Assert.Equal(i.Count, Browser.Browse(All, asked with { Issuer = i.Value }).Total));
        Assert.All(results.Years, y => Assert.Equal(y.Count, Browser.Browse(All, asked with { Year = y.Value }).Total));
        Assert.All(results.Validities, v => Assert.Equal(v.Count, Browser.Browse(All, asked with { Validity = v.Value }).Total));
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 1)]
    [InlineData(3, 0)]
    [InlineData(int.MaxValue, 0)]
    public void A_list_comes_in_pages(int page, int entries) =>
        Assert.Equal(entries, Browser.Browse(All, new BrowseRequest { Day = Day, Page = page, Size = 3 }).Entries.Count);

    [Fact]
    public void An_empty_collection_has_nothing_to_offer()
    {
        var results = Browser.Browse(Holdings.Empty, new BrowseRequest { Day = Day });

        Assert.Equal(0, results.Total);
        Assert.Empty(results.Kinds);
        Assert.Empty(results.Topics);
    }
}
