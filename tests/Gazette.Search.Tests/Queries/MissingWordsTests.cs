using Gazette.Search.Tests.Support;

namespace Gazette.Search.Tests.Queries;

/// <summary>What is said to stand nowhere, and what is not.</summary>
public sealed class MissingWordsTests : IDisposable
{
    private readonly SearchBench _bench = new();

    [Fact]
    public async Task Words_that_stand_nowhere_are_told_when_they_are_most_of_what_was_asked()
    {
        await _bench.AddAsync(
            TestArticle.Of(1, "薪酬制度改革", "突破工资调控水平。"),
            TestArticle.Of(2, "应急演练", "地震、台风等灾害易发地应当组织应急演练。"),
            TestArticle.Of(3, "天气", "最低气温将降至零度。"));

        Assert.Equal(["最低工资"], (await _bench.SearchAsync("最低工资")).Missing);
        Assert.Equal(["最低工资"], (await _bench.SearchAsync("最低工资多少")).Missing);
        Assert.Empty((await _bench.SearchAsync("地震演练")).Missing); // a sentence says it in other order
        Assert.Empty((await _bench.SearchAsync("薪酬制度改革 最低工资")).Missing); // the smaller part
        Assert.Empty((await _bench.SearchAsync("应急演练")).Missing);
    }

    [Fact]
    public async Task Of_a_long_clause_the_words_that_stand_nowhere_are_told_together()
    {
        await _bench.AddAsync(TestArticle.Of(1, "露天烧烤", "禁止露天烧烤。"));

        Assert.Equal(["燃放烟花爆竹"], (await _bench.SearchAsync("禁止燃放烟花爆竹")).Missing);
        Assert.Empty((await _bench.SearchAsync("禁止露天烧烤的几个地方")).Missing);
    }

    [Theory]
    [InlineData("拖拉机能进城吗")] // 能进城 is no name
    [InlineData("公报电话")] // each in a passage of the same hit
    [InlineData("房票能转让吗")]
    [InlineData("我要落户")]
    [InlineData("买电动车有没有补贴")]
    [InlineData("人均可支配收入")] // the dictionary cuts 均可 out of it
    [InlineData("九十四号")]
    public async Task What_is_no_word_and_what_the_best_hit_shows_is_never_said_to_stand_nowhere(string typed)
    {
        await _bench.AddAsync(
            TestArticle.Of(1, "对拖拉机实施限行的通告", "拖拉机不得在下列道路行驶。\n禁止进入城区。"),
            TestArticle.Of(2, "市人民政府公报", "公报免费赠阅。\n地址：行政中心。\n电话：88960000。"),
            TestArticle.Of(3, "房票安置", "房票实行实名制。\n严禁转让、套现。"),
            TestArticle.Of(4, "人口城市意见", "进一步放开落户限制。\n电动车以旧换新。\n居民收入增长，九十年代四号线。\n补贴发放。"));

        var results = await _bench.SearchAsync(typed);

        Assert.NotEmpty(results.Hits);
        Assert.Empty(results.Missing);
    }

    [Fact]
    public async Task A_word_and_a_character_behind_it_are_a_name()
    {
        await _bench.AddAsync(TestArticle.Of(1, "产业基础再造", "乐清电气产业，杭州湾。"));

        Assert.Equal(["乐清湾"], (await _bench.SearchAsync("乐清湾")).Missing);
    }

    [Theory]
    [InlineData("拖拉机能上路吗")] // whatever 机能 is to a dictionary
    [InlineData("姚高员什么时候当市长")]
    [InlineData("评副高要什么条件")]
    public async Task Only_grammar_and_verbs_missing_is_nothing_missing(string typed)
    {
        await _bench.AddAsync(
            TestArticle.Of(1, "对拖拉机实施限行的通告", "拖拉机不得在下列道路行驶。"),
            TestArticle.Of(2, "姚高员部署防控工作", "市长姚高员要求打好持久战。"),
            TestArticle.Of(3, "人才意见", "具有副高以上职称，符合条件的。"));

        var results = await _bench.SearchAsync(typed);

        Assert.NotEmpty(results.Hits);
        Assert.Empty(results.Missing);
    }

    [Fact]
    public async Task A_title_with_every_word_apart_holds_them_all()
    {
        await _bench.AddAsync(
            TestArticle.Of(1, "关于印发养老服务高质量发展三年行动计划的通知", "健全养老服务体系。"), TestArticle.Of(2, "污染防治三年行动计划", "加强防治。"));

        var apart = await _bench.SearchAsync("养老服务三年行动计划");
        var parts = await _bench.SearchAsync("养老服务防治基金");

        Assert.Equal((0, true), (apart.WholeMatches, apart.ShowsAllWords));
        Assert.Equal((0, false), (parts.WholeMatches, parts.ShowsAllWords));
        Assert.Contains("第一条分开写到全部词语", SearchRemarks.Shortfall(apart), StringComparison.Ordinal);
        Assert.StartsWith("没有包含全部词语的条目", SearchRemarks.Shortfall(parts), StringComparison.Ordinal);
    }

    public void Dispose() => _bench.Dispose();
}
