using Gazette.Documents;
using Gazette.Search.Indexing;
using Gazette.Search.Tests.Support;
using Gazette.Storage.Reading;

namespace Gazette.Search.Tests.Indexing;

/// <content>Filters, counts, order by day, and pages.</content>
public abstract partial class SearchIndexContract
{
    [Fact]
    public async Task Filters_narrow_and_each_count_ignores_its_own_filter()
    {
        await WriteAsync(
            [],
            TestArticle.Of(1, "养老", kind: ArticleKind.Notice, year: 2020, issuers: ["市政府办", "市民政局"]),
            TestArticle.Of(2, "养老", kind: ArticleKind.Brief, section: IssueSection.NewsBriefs, year: 2020),
            TestArticle.Of(3, "养老", kind: ArticleKind.Notice, year: 2022, issuers: ["市政府办"]));

        var all = await AskAsync("养老");
        Assert.Equal(3, all.Total);
        Assert.Equal([new(2022, 1), new(2020, 2)], all.Facets.Years);
        Assert.Equal([new(ArticleKind.Notice, 2), new(ArticleKind.Brief, 1)], all.Facets.Kinds);
        Assert.Equal([new("市政府办", 2), new("市民政局", 1)], all.Facets.Issuers);

        var of2020 = await AskAsync("养老", filter: new IndexFilter(Year: 2020));
        Assert.Equal((3, 2), (of2020.Matched, of2020.Total));
        Assert.Equal([new(2022, 1), new(2020, 2)], of2020.Facets.Years);
        Assert.Equal([new(ArticleKind.Notice, 1), new(ArticleKind.Brief, 1)], of2020.Facets.Kinds);

        Assert.Equal(1, (await AskAsync("养老", filter: new IndexFilter(Kind: ArticleKind.Brief))).Total);
        Assert.Equal(2, (await AskAsync("养老", filter: new IndexFilter(Section: IssueSection.Documents))).Total);
        Assert.Equal(1, (await AskAsync("养老", filter: new IndexFilter(Issuer: "市民政局"))).Total);
        Assert.Equal(0, (await AskAsync("养老", filter: new IndexFilter(Year: 1999))).Total);
    }

    [Fact]
    public async Task Fewer_matches_than_are_worth_ranking_are_given_all_and_without_scores()
    {
        await WriteAsync([], TestArticle.Of(1, "养老"), TestArticle.Of(2, "养老"), TestArticle.Of(3, "养老", year: 2022), TestArticle.Of(4, "停车"));

        async Task<IndexAnswer> FoundAsync(int rankedFrom) => await Index.SearchAsync(
            Plan("养老") with { RankedFrom = rankedFrom, Filter = new IndexFilter(Year: 2020), Offset = 1, Limit = 1 }, CancellationToken.None);
        var few = await FoundAsync(rankedFrom: 4);

        Assert.Equal([(1L, 0.0), (2L, 0.0)], few.Hits.OrderBy(hit => hit.RowId).Select(hit => (hit.RowId, hit.Score)));
        Assert.Equal((3, 2), (few.Matched, few.Total));
        Assert.True(Assert.Single((await FoundAsync(rankedFrom: 3)).Hits).Score > 0);
    }

    [Fact]
    public async Task Whether_a_phrase_occurs_is_true_of_the_index_after_every_write()
    {
        IndexPhrase phrase = Plan("养老").Clauses[0].Whole;

        await WriteAsync([], TestArticle.Of(1, "停车"));
        Assert.Empty(await Index.OccurringAsync([phrase], CancellationToken.None));
        await WriteAsync([], TestArticle.Of(2, "养老"));
        Assert.Equal([phrase], await Index.OccurringAsync([phrase], CancellationToken.None));
        await WriteAsync([2]);
        Assert.Empty(await Index.OccurringAsync([phrase], CancellationToken.None));
    }

    [Fact]
    public async Task Issue_validity_annexes_and_tables_are_filters_too()
    {
        var plain = TestArticle.Of(1, "养老", number: "温政办〔2020〕1号");
        var rich = TestArticle.Of(2, "养老");
        var table = TestArticle.Paragraph("合计") with { Kind = BlockKind.Table, Rows = [["合计"]] };
        await WriteAsync(
            [],
            plain,
            rich with { Article = rich.Article with { Annexes = ["附件1"], Blocks = [table] }, Summary = rich.Summary with { Issue = new IssueIdentity { Year = 2020, Number = 9 } } },
            TestArticle.Of(3, "养老", kind: ArticleKind.Brief, year: 2022));
        var holds = new ValidityTable([new(1, ValidityStatus.Repealed), new(2, ValidityStatus.InForce)]);

        async Task<IEnumerable<long>> FoundAsync(IndexFilter filter) =>
            (await Index.SearchAsync(Plan("养老") with { Filter = filter, Validities = holds }, CancellationToken.None)).Hits.Select(h => h.RowId);
        Assert.Equal([2L], await FoundAsync(new IndexFilter(Issue: new IssueNumber(2020, 9))));
        Assert.Equal([1L], await FoundAsync(new IndexFilter(Validity: ValidityStatus.Repealed)));
        Assert.Empty(await FoundAsync(new IndexFilter(Validity: ValidityStatus.Unknown)));
        Assert.Equal([2L], await FoundAsync(new IndexFilter(HasAnnex: true)));
        Assert.Equal([2L], await FoundAsync(new IndexFilter(HasTable: true, Year: 2020)));
        Assert.Empty(await FoundAsync(new IndexFilter(HasTable: true, Year: 2022)));

        var facets = (await Index.SearchAsync(
            Plan("养老") with { Filter = new IndexFilter(Year: 2020, Validity: ValidityStatus.InForce), Validities = holds }, CancellationToken.None)).Facets;
        Assert.Equal([new(ValidityStatus.InForce, 1), new(ValidityStatus.Repealed, 1)], facets.Validities);
        Assert.Equal([new(new IssueNumber(2020, 9), 1)], facets.Issues);
        Assert.Equal([new(2020, 1)], facets.Years);
        Assert.Equal((1, 1), (facets.WithAnnex, facets.WithTable));
    }

    [Fact]
    public async Task Results_come_by_day_in_both_directions_to_the_last_page()
    {
        StoredArticle On(long row, DateOnly? issuedOn, int year, int number)
        {
            var article = TestArticle.Of(row, "养老", year: year);
            return article with { Summary = article.Summary with { IssuedOn = issuedOn, Issue = new IssueIdentity { Year = year, Number = number } } };
        }

        await WriteAsync(
            [],
            On(1, new DateOnly(2020, 9, 1), 2020, 10),
            On(2, new DateOnly(2019, 12, 31), 2020, 1),
            On(3, null, 2020, 5), // Without a date of its own it is of the month it was printed in.
            On(4, new DateOnly(2022, 5, 4), 2022, 5),
            TestArticle.Of(5, "其他"));

        async Task<IEnumerable<long>> FoundAsync(SortOrder sort, int offset, int limit) =>
            (await Index.SearchAsync(Plan("养老") with { Sort = sort, Offset = offset, Limit = limit }, CancellationToken.None)).Hits.Select(h => h.RowId);
        Assert.Equal([4L, 1L, 3L, 2L], await FoundAsync(SortOrder.Newest, 0, 10));
        Assert.Equal([2L, 3L, 1L, 4L], await FoundAsync(SortOrder.Oldest, 0, 10));
        Assert.Equal([2L], await FoundAsync(SortOrder.Newest, 3, 10));
        Assert.Empty(await FoundAsync(SortOrder.Newest, 4, 10));
    }

    [Fact]
    public async Task Pages_go_to_the_end_without_gap_or_repetition()
    {
        await WriteAsync([], [.. Enumerable.Range(1, 25).Select(i => TestArticle.Of(i, "养老", new string('甲', i)))]);

        var rows = new List<long>();
        for (var offset = 0; offset < 30; offset += 10)
        {
            var answer = await AskAsync("养老", offset: offset);
            Assert.Equal(25, answer.Total);
            rows.AddRange(answer.Hits.Select(h => h.RowId));
        }

        Assert.Equal(Enumerable.Range(1, 25).Select(i => (long)i), rows.Order());
    }

    [Fact]
    public async Task Pinned_rows_come_first_in_their_order_once_and_obey_the_filter()
    {
        await WriteAsync([], TestArticle.Of(1, "养老"), TestArticle.Of(2, "其他"), TestArticle.Of(3, "无关", year: 2022), TestArticle.Of(4, "养老养老"));

        var answer = await Index.SearchAsync(Plan("养老") with { Pinned = [3, 1, 99] }, CancellationToken.None);
        Assert.Equal([3L, 1L, 4L], answer.Hits.Select(h => h.RowId));
        Assert.Equal(3, answer.Total);

        var filtered = await Index.SearchAsync(
            Plan("养老") with { Pinned = [3, 1], Filter = new IndexFilter(Year: 2020) }, CancellationToken.None);
        Assert.Equal([1L, 4L], filtered.Hits.Select(h => h.RowId));
    }
}
