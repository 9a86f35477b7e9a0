using Gazette.Documents;
using Gazette.Search.Indexing;
using Gazette.Search.Queries;
using Gazette.Search.Tests.Support;
using Gazette.Storage.Reading;

namespace Gazette.Search.Tests.Indexing;

/// <summary>What every engine must do. A test class for an engine derives from this one and says how to open and write it.</summary>
public abstract partial class SearchIndexContract
{
    /// <summary>The engine under test, empty at first.</summary>
    internal abstract ISearchIndex Index { get; }

    /// <summary>The engine over the same data, as another process has it.</summary>
    internal abstract ISearchIndex Reopened();

    /// <summary>Writes and commits.</summary>
    internal abstract Task WriteAsync(IReadOnlyList<long> removed, params StoredArticle[] articles);

    /// <summary>Writes and rolls back.</summary>
    internal abstract Task WriteAndRollBackAsync(IReadOnlyList<long> removed, params StoredArticle[] articles);

    [Fact]
    public async Task An_empty_index_answers_with_nothing()
    {
        var answer = await AskAsync("养老");

        Assert.Equal(0, answer.Total);
        Assert.Empty(answer.Hits);
    }

    [Theory]
    [InlineData("用水", true)]
    [InlineData("节约用水管理办法", true)]
    [InlineData("水", true)]
    [InlineData("法", true)] // the last character of the text
    [InlineData("約用水管", true)] // across words, and traditional
    [InlineData("“办法》的通知，5G”", true)] // punctuation of another kind
    [InlineData("5g基站", true)]
    [InlineData("2.0", true)]
    [InlineData("通知5G", true)]
    [InlineData("用水办法", false)]
    [InlineData("知基", false)] // not neighbours in the text
    [InlineData("通知5", false)] // part of a word
    [InlineData("2", false)] // part of a number
    public async Task Every_substring_is_found_and_nothing_else(string typed, bool isFound)
    {
        await WriteAsync([], TestArticle.Of(1, body: "关于印发《节约用水管理办法》的通知，5G基站、2.0版、方法"));

        Assert.Equal(isFound ? 1 : 0, (await AskAsync(typed)).Total);
    }

    [Fact]
    public async Task Pairs_of_neighbouring_characters_are_known_from_every_field_and_folded()
    {
        await WriteAsync([], TestArticle.Of(1, title: "節水", body: "用水管理，5G基站，𠮷田"));

        Assert.Equal(["基站", "水管", "用水", "节水"], (await Index.PairsAsync(["节水", "用水", "水管", "理5", "基站", "水用", "管"], default)).Order(StringComparer.Ordinal));
        Assert.Equal(["水管"], await Index.PairsFromAsync("水", default));
        Assert.Empty(await Index.PairsFromAsync("5", default));
    }

    [Theory]
    [InlineData("入学", new[] { 2L })]
    [InlineData("子女入学", new[] { 2L })] // a word of a longer clause
    [InlineData("“入学”", new[] { 1L, 2L })] // literally
    [InlineData("深入学习", new[] { 1L, 2L })]
    [InlineData("房票", new[] { 3L })] // what no dictionary has
    public async Task A_word_of_two_characters_does_not_stand_where_two_other_words_meet(string typed, long[] rows)
    {
        await WriteAsync(
            [],
            TestArticle.Of(1, body: "会议要求深入学习贯彻重要论述。"),
            TestArticle.Of(2, body: "可以办理子女入学手续，要深入学习。"),
            TestArticle.Of(3, body: "以房票形式核发。"),
            TestArticle.Of(4, body: "其他内容"));

        foreach (var matching in new[] { Matching.All, Matching.Most })
        {
            Assert.Equal(rows, (await RowsAsync(typed, matching)).Order());
        }
    }

    [Fact]
    public async Task All_words_must_stand_in_the_article_in_any_field()
    {
        await WriteAsync(
            [],
            TestArticle.Of(1, "养老服务条例", "护理补贴"),
            TestArticle.Of(2, "养老服务条例", "其他"),
            TestArticle.Of(3, "其他", "护理补贴"));

        Assert.Equal([1L], await RowsAsync("养老 护理"));
    }

    [Fact]
    public async Task Most_takes_articles_that_lack_a_word_and_ranks_them_below()
    {
        await WriteAsync(
            [],
            TestArticle.Of(1, body: "养老，护理，补贴"),
            TestArticle.Of(2, body: "养老，护理，其他"),
            TestArticle.Of(3, body: "无关的内容"),
            TestArticle.Of(4, body: "别的内容"),
            TestArticle.Of(5, body: "另外的内容"));

        Assert.Equal([1L, 2L], await RowsAsync("养老 护理 补贴", Matching.Most));
    }

    [Fact]
    public async Task Most_wants_a_fair_share_of_what_is_rare()
    {
        await WriteAsync(
            [],
            TestArticle.Of(1, body: "城市书房 图书馆总分馆 论坛"),
            TestArticle.Of(2, body: "城市"), TestArticle.Of(3, body: "城市"), TestArticle.Of(4, body: "城市"), TestArticle.Of(5, body: "其他"));

        Assert.Equal([1L], await RowsAsync("城市 书房 图书馆 论坛", Matching.Most));
    }

    [Fact]
    public async Task Of_documents_that_come_back_every_year_the_newest_comes_first_even_when_it_is_a_little_longer()
    {
        await WriteAsync(
            [],
            TestArticle.Of(1, "政务公开工作要点", "养老护理，公开。", year: 2012),
            TestArticle.Of(2, "政务公开工作要点", "养老护理，公开了。", year: 2020),
            TestArticle.Of(3, "其他", "其他内容"), TestArticle.Of(4, "别的", "别的内容"), TestArticle.Of(5, "另外", "另外的内容"));

        Assert.Equal([2L, 1L], await RowsAsync("政务公开工作要点"));
    }

    [Fact]
    public async Task Excluded_and_required_phrases_hold_under_both_kinds_of_matching()
    {
        await WriteAsync([], TestArticle.Of(1, body: "养老护理"), TestArticle.Of(2, body: "养老，医保"), TestArticle.Of(3, body: "养老保险"), TestArticle.Of(4, body: "其他"));

        Assert.Equal([1L, 3L], (await RowsAsync("养老 -医保")).Order());
        Assert.Equal([1L, 3L], (await RowsAsync("养老 -医保", Matching.Most)).Order());
        Assert.Equal([1L], await RowsAsync("养老 “养老护理”", Matching.Most));
    }

    [Theory]
    [InlineData("养犬管理", 1)] // title before body
    [InlineData("徐翔", 2)] // a person appointed before one mentioned
    public async Task Where_a_word_stands_counts(string typed, long first)
    {
        const string Filler = "各县（市、区）人民政府，市政府直属各单位，养犬管理，徐翔。";
        await WriteAsync(
            [],
            TestArticle.Of(1, "养犬管理办法", Filler),
            TestArticle.Of(2, "人事任免", Filler, people: ["徐翔"]),
            TestArticle.Of(3, "其他事项", Filler), TestArticle.Of(4, "别的事项", "无"), TestArticle.Of(5, "无关", "无"));

        Assert.Equal(first, (await RowsAsync(typed))[0]);
    }

    [Fact]
    public async Task Who_issues_a_document_says_less_than_what_it_is_about()
    {
        await WriteAsync(
            [],
            TestArticle.Of(1, "关于深化综合行政执法改革的意见", "为深化改革，现提出以下意见，请认真贯彻执行。", issuers: ["温州市人民政府"]),
            TestArticle.Of(2, "温州市财政局 温州市综合行政执法局关于停车的通知", "停车收费。", issuers: ["温州市财政局", "温州市综合行政执法局"]),
            TestArticle.Of(3, body: "其他"), TestArticle.Of(4, body: "别的"), TestArticle.Of(5, body: "无关"));

        Assert.Equal([1L, 2L], await RowsAsync("综合行政执法"));
    }

    [Fact]
    public async Task Words_that_stand_near_each_other_count_more()
    {
        var far = string.Concat(Enumerable.Repeat("甲乙丙丁戊己庚辛，", 12));
        await WriteAsync(
            [],
            TestArticle.Of(1, body: $"夜市{far}摊位"),
            TestArticle.Of(2, body: $"夜市摊位{far}"),
            TestArticle.Of(3, body: "其他"), TestArticle.Of(4, body: "别的"), TestArticle.Of(5, body: "无关"));

        Assert.Equal([2L, 1L], await RowsAsync("夜市 摊位"));
    }

    [Fact]
    public async Task The_document_comes_before_what_reports_on_it()
    {
        await WriteAsync(
            [],
            TestArticle.Of(1, "加装电梯", "加装电梯", ArticleKind.Chronicle),
            TestArticle.Of(2, "加装电梯", "加装电梯"),
            TestArticle.Of(3, "加装电梯", "加装电梯", ArticleKind.Brief),
            TestArticle.Of(4, "其他", "其他"), TestArticle.Of(5, "其他", "其他"), TestArticle.Of(6, "其他", "其他"), TestArticle.Of(7, "其他", "其他"));

        Assert.Equal([2L, 3L, 1L], await RowsAsync("加装电梯"));
    }

    [Fact]
    public async Task A_document_that_no_longer_holds_comes_after_one_as_good_and_is_not_hidden()
    {
        await WriteAsync([], TestArticle.Of(1, "养老服务"), TestArticle.Of(2, "养老服务"));
        var answer = await Index.SearchAsync(
            Plan("养老服务") with { Validities = new ValidityTable([new(1, ValidityStatus.InForce), new(2, ValidityStatus.Repealed)]) }, CancellationToken.None);

        Assert.Equal([1L, 2L], answer.Hits.Select(h => h.RowId));
        answer = await Index.SearchAsync(
            Plan("养老服务") with { Validities = new ValidityTable([new(1, ValidityStatus.Expired), new(2, ValidityStatus.InForce)]) }, CancellationToken.None);
        Assert.Equal([2L, 1L], answer.Hits.Select(h => h.RowId));
    }

    [Fact]
    public async Task Titles_and_names_are_found_by_what_is_typed_of_them()
    {
        await WriteAsync(
            [],
            TestArticle.Of(1, "养老服务办法", number: "温政办〔2020〕94号", issuers: ["温州市民政局"]),
            TestArticle.Of(2, "养老服务规划", issuers: ["温州市民政局"], people: ["陈建国"]),
            TestArticle.Of(3, "其他", "养老服务", people: ["陈建国", "陈晓"], filingCode: "ZJCC01-2020-0021"));

        async Task<IEnumerable<(string, NameKind, int)>> NamesAsync(string typed) =>
            (await Index.NamesAsync(typed, 5, CancellationToken.None)).Select(n => (n.Name, n.Kind, n.Count));
        Assert.Equal([("陈建国", NameKind.Person, 2), ("陈晓", NameKind.Person, 1)], await NamesAsync("陈"));
        Assert.Equal([("温政办〔2020〕94号", NameKind.Number, 1)], await NamesAsync("溫政办[2020]9"));
        Assert.Equal([("ZJCC01-2020-0021", NameKind.Number, 1)], await NamesAsync("zjcc01"));
        Assert.Equal([("温州市民政局", NameKind.Body, 2)], await NamesAsync("民政"));
        Assert.Equal("温州", (await Index.AuthoritiesAsync(CancellationToken.None)).City);
        Assert.Empty(await NamesAsync("建国"));
        Assert.Empty(await NamesAsync("〔《\0%"));

        var clauses = SearchBench.Analyzer.Tokenize("养老服");
        Assert.Equal([2L, 1L], await Index.TitledAsync([IndexPhrase.Of(clauses)], 10, CancellationToken.None));
        Assert.Equal([2L], await Index.TitledAsync([IndexPhrase.Of(clauses)], 1, CancellationToken.None));
        await WriteAsync([2, 3]);
        Assert.Equal([1L], await Index.TitledAsync([IndexPhrase.Of(clauses)], 10, CancellationToken.None));
        Assert.Empty(await NamesAsync("陈"));
    }

    [Fact]
    public async Task What_is_known_after_many_writes_is_what_is_known_of_an_index_that_was_always_so()
    {
        StoredArticle In(int row, int year, int issue, string issuer, string body = "养老") => TestArticle.Of(row, "甲", body, year: year, issue: issue, issuers: [issuer]);
        async Task<IndexAnswer> AllAsync(ISearchIndex index) => await index.SearchAsync(Plan("养老") with { Sort = SortOrder.Oldest, Limit = 100 }, CancellationToken.None);

        // In the middle, at both ends, in place, with rows gone from the begin, the middle and the end.
        StoredArticle[][] written =
        [
            [In(1, 2020, 2, "甲局"), In(2, 2020, 2, "甲局")],
            [In(7, 2021, 1, "乙局"), In(8, 2021, 1, "乙局")],
            [In(3, 2020, 5, "丙局"), In(4, 2020, 5, "甲局")],
            [In(5, 2019, 1, "丁局"), In(9, 2022, 1, "甲局")],
            [In(2, 2020, 2, "戊局"), In(3, 2020, 5, "丙局", "换了"), In(6, 2020, 5, "甲局")],
            [],
        ];
        long[][] removed = [[], [], [], [], [1, 4], [5, 9, 77]];
        foreach (var (articles, rows) in written.Zip(removed))
        {
            await WriteAsync(rows, articles);
            await AllAsync(Index);
        }

        var (grown, fresh) = (await AllAsync(Index), await AllAsync(Reopened()));

        Assert.Equal([2L, 6, 7, 8], grown.Hits.Select(hit => hit.RowId).Order());
        Assert.Equal(fresh.Hits.Select(hit => hit.RowId), grown.Hits.Select(hit => hit.RowId));
        Assert.Equal([new("乙局", 2), new("戊局", 1), new("甲局", 1)], grown.Facets.Issuers.OrderByDescending(issuer => issuer.Count).ThenBy(issuer => issuer.Value, StringComparer.Ordinal));
        Assert.Equal(
            (await Reopened().NamesAsync("局", 10, CancellationToken.None)).OrderBy(name => name.Name, StringComparer.Ordinal),
            (await Index.NamesAsync("局", 10, CancellationToken.None)).OrderBy(name => name.Name, StringComparer.Ordinal));
    }

    private static IndexQuery Plan(string typed)
    {
        using var bench = new SearchBench();
        return QueryPlanner.Plan(bench.Reader.Read(typed));
    }

    private Task<IndexAnswer> AskAsync(string typed, Matching matching = Matching.All, IndexFilter? filter = null, int offset = 0) =>
        Index.SearchAsync(Plan(typed) with { Matching = matching, Filter = filter ?? new(), Offset = offset }, CancellationToken.None);

    private async Task<IReadOnlyList<long>> RowsAsync(string typed, Matching matching = Matching.All) =>
        [.. (await AskAsync(typed, matching)).Hits.Select(h => h.RowId)];
}
