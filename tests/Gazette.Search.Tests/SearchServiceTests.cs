using FsCheck;
using FsCheck.Fluent;
using Gazette.Search.Queries;
using Gazette.Search.Tests.Support;

namespace Gazette.Search.Tests;

public sealed class SearchServiceTests : IDisposable
{
    private readonly SearchBench _bench = new();

    [Fact]
    public async Task What_stands_only_where_two_words_meet_is_found_when_nothing_else_is_and_literally()
    {
        await _bench.AddAsync(TestArticle.Of(1, body: "深入学习贯彻。"), TestArticle.Of(2, body: "建设城市，长期坚持。"));

        Assert.Equal([1L], (await _bench.SearchAsync("入学")).Hits.Select(hit => hit.Article.RowId));

        await _bench.AddAsync(TestArticle.Of(3, body: "办理入学手续。"));
        Assert.Equal([3L], (await _bench.SearchAsync("入学")).Hits.Select(hit => hit.Article.RowId));
        Assert.Equal(2, (await _bench.Service.SearchAsync(new SearchRequest { Text = "入学", IsLiteral = true }, CancellationToken.None)).Total);
    }

    [Fact]
    public async Task A_quoted_sentence_that_stands_nowhere_is_told_and_its_words_are_searched()
    {
        await _bench.AddAsync(TestArticle.Of(1, body: "房票安置办法。"), TestArticle.Of(2, body: "养老服务，不含医保。"));

        var nowhere = await _bench.SearchAsync("“房票养老”");
        var elsewhere = await _bench.SearchAsync("“养老服务” -医保");
        var held = await _bench.SearchAsync("“养老服务”");

        Assert.Equal((true, "房票养老"), (nowhere.IsPhraseGivenUp, string.Concat(nowhere.UnmetPhrases)));
        Assert.Contains("房票", nowhere.Hits.Single(hit => hit.Article.RowId == 1).Passages[0].Fragments.Where(fragment => fragment.IsMatch).Select(fragment => fragment.Text));
        Assert.Empty(elsewhere.UnmetPhrases); // it does stand somewhere
        Assert.Equal((false, 0), (held.IsPhraseGivenUp, held.UnmetPhrases.Count));
    }

    [Fact]
    public async Task What_is_only_to_be_left_out_leaves_nothing_to_look_for()
    {
        await _bench.AddAsync(TestArticle.Of(1, body: "房票安置办法。"), TestArticle.Of(2, body: "养老服务。"));

        var only = await _bench.SearchAsync("-房票");

        Assert.Equal((0, true, "房票"), (only.Total, only.IsExclusionOnly, string.Concat(only.Excluded)));
        Assert.False((await _bench.SearchAsync("养老 -房票")).IsExclusionOnly);
        Assert.False((await _bench.SearchAsync("养老")).IsExclusionOnly);
    }

    [Fact]
    public async Task A_text_of_which_only_the_begin_is_read_is_said_to_be_cut()
    {
        await _bench.AddAsync(TestArticle.Of(1, body: "养老服务。"));
        var whole = "养老" + new string(' ', QueryReader.MaxLength - 2);

        Assert.False((await _bench.SearchAsync(whole)).IsCut);
        Assert.True((await _bench.SearchAsync(whole + "服")).IsCut);
    }

    [Fact]
    public async Task A_word_for_what_every_document_is_puts_no_other_subject_first()
    {
        await _bench.AddAsync(
            TestArticle.Of(1, "关于人口的意见", "放开落户限制，落户随迁"),
            TestArticle.Of(2, "《关于体育场所的意见》政策解读", "试点正式落户温州，政策解读如下"),
            TestArticle.Of(3, "养犬通告", "养犬"),
            TestArticle.Of(4, "水库办法", "水库"));

        Assert.Equal(1, (await _bench.SearchAsync("落户政策")).Hits[0].Article.RowId);
    }

    [Fact]
    public async Task With_too_few_matches_those_with_most_words_are_shown_and_it_is_said()
    {
        await AddDocumentsAsync();

        var results = await _bench.SearchAsync("养老 护理 无人机");

        Assert.True(results.IsPartialMatch);
        Assert.Equal(3L, results.Hits[0].Article.RowId);
    }

    [Fact]
    public async Task Those_with_every_word_are_preferred_to_those_with_most_on_every_page_and_it_is_said_how_many_they_are()
    {
        await _bench.AddAsync(
            TestArticle.Of(1, "养老护理补贴", "养老护理补贴标准。"),
            TestArticle.Of(2, "其他", "养老事项若干。" + new string('无', 400) + "护理。" + new string('无', 400) + "无人机。"),
            TestArticle.Of(3, "护理", "养老护理。"),
            TestArticle.Of(4, "停车", "停车收费。"),
            TestArticle.Of(5, "供水", "供水。"),
            TestArticle.Of(6, "绿化", "绿化。"));

        var results = await _bench.SearchAsync("养老 护理 无人机");
        var second = await _bench.Service.SearchAsync(results.Request with { Page = 2, Size = 2 }, CancellationToken.None);

        Assert.True(results.IsPartialMatch);
        Assert.Equal(1, results.WholeMatches);
        Assert.Equal(2L, results.Hits[0].Article.RowId);
        Assert.Equal(3, results.Total);
        Assert.Equal(results.Hits[2].Article.RowId, Assert.Single(second.Hits).Article.RowId);
    }

    [Fact]
    public async Task A_phrase_that_stands_nowhere_is_loosened_to_its_words()
    {
        await AddDocumentsAsync();

        var results = await _bench.SearchAsync("“护理养老”");

        Assert.True(results.IsPartialMatch);
        Assert.Equal(3L, results.Hits[0].Article.RowId);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("？？？")]
    [InlineData("朱某某无此人")]
    public async Task Nothing_to_find_gives_an_empty_page(string typed)
    {
        await AddDocumentsAsync();

        var results = await _bench.SearchAsync(typed);

        Assert.Equal(0, results.Total);
        Assert.Empty(results.Hits);
        Assert.Empty(results.Facets.Years);
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 0)]
    [InlineData(1, 101)]
    public async Task Pages_and_sizes_out_of_range_are_refused(int page, int size) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() =>
            _bench.Service.SearchAsync(new SearchRequest { Text = "养老", Page = page, Size = size }, CancellationToken.None));

    [Fact]
    public async Task A_page_beyond_the_end_is_empty_and_keeps_the_total()
    {
        await AddDocumentsAsync();

        var results = await _bench.Service.SearchAsync(new SearchRequest { Text = "护理", Page = int.MaxValue, Size = 100 }, CancellationToken.None);

        Assert.Empty(results.Hits);
        Assert.Equal(1, results.Total);
    }

    [Fact]
    public void Nothing_that_is_typed_is_an_error() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(HostileText.Texts, text =>
        {
            var hits = _hostile.Value.SearchAsync(text).GetAwaiter().GetResult();
            return hits.Total >= hits.Hits.Count;
        }));

    public void Dispose()
    {
        _bench.Dispose();
        if (_hostile.IsValueCreated)
        {
            _hostile.Value.Dispose();
        }
    }

    private readonly Lazy<SearchBench> _hostile = new(() =>
    {
        var bench = new SearchBench();
        bench.AddAsync(
            TestArticle.Of(1, "养老服务 AND 5G", "税收 <script>alert(1)</script> 温政办〔2020〕94号 长长长长", number: "温政办〔2020〕94号"),
            TestArticle.Of(2, "2020年 OR 2.0", "search_text 1,000 é")).GetAwaiter().GetResult();
        return bench;
    });

    private Task AddDocumentsAsync() => _bench.AddAsync(TestArticle.Documents());
}
