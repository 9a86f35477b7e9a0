using Gazette.Search.Tests.Support;

namespace Gazette.Search.Tests.Spelling;

/// <summary>What may have been meant is offered, never put in the place of what was typed in silence.</summary>
public sealed class SuggestionTests : IAsyncLifetime, IDisposable
{
    private readonly SearchBench _bench = new(null, "养狗 => 养犬", "找工作 => 就业, 求职");

    public Task InitializeAsync() => _bench.AddAsync(
        TestArticle.Of(1, "突发辐射事故应急预案", "辐射事故。"),
        TestArticle.Of(2, "婴幼儿照护服务", "婴幼儿。"),
        TestArticle.Of(3, "6月份人事任免", "任命徐翔为局长。", people: ["徐翔"]),
        TestArticle.Of(4, "其他", "事故报告，养犬，预案管理，照护，年内大修，公共设施。"),
        TestArticle.Of(5, "就业补助", "促进就业，招工单位办理。工作人员身份证件、各类证书办理，职工基金会。"));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData("幅射事故", "辐射事故")] // same sound, at the begin
    [InlineData("徐祥", "徐翔")] // a name
    [InlineData("婴优儿照护", "婴幼儿照护")] // same sound in the middle
    [InlineData("婴纺儿照护", "婴幼儿照护")] // another sound, between the same neighbours
    [InlineData("婴幼大儿照护服务", "婴幼儿照护服务")] // one too many
    [InlineData("找功作", "找工作")] // no pair of it stands anywhere, but the thesaurus knows what is searched for it
    [InlineData("找工做", "找工作")]
    [InlineData("我想找功作", "我想找工作")]
    public async Task The_nearest_word_of_the_collection_is_offered(string typed, string meant) =>
        Assert.Equal(meant, (await _bench.SearchAsync(typed)).Suggestion);

    [Theory]
    [InlineData("辐射事故")] // found
    [InlineData("养狗")] // a synonym is found
    [InlineData("飞碟")] // nothing near it
    [InlineData("年纪大了由谁照护报告")] // a word of the dictionary in a question, which the collection doesn't have
    [InlineData("撤镇设市")] // 设施 sounds alike, but 撤镇 stands nowhere either
    [InlineData("公基金")] // 工基金 stands where 职工基金 does, and is neither word nor name
    [InlineData("身份证补办")] // 身份证书办 is no word, though 证书办 stands in 证书办理
    [InlineData("辐射报告")] // known words that stand nowhere together
    public async Task Where_nothing_is_doubtful_nothing_is_offered(string typed) =>
        Assert.Null((await _bench.SearchAsync(typed)).Suggestion);

    [Fact]
    public async Task With_no_result_the_suggestion_is_searched_and_said_to_be()
    {
        var results = await _bench.SearchAsync("徐祥");

        Assert.True(results.IsSuggestionSearched);
        Assert.Equal(3, results.Hits[0].Article.RowId);
    }

    [Fact]
    public async Task Where_only_parts_of_a_word_stand_and_an_article_holds_what_is_meant_it_is_searched_and_said_to_be()
    {
        var results = await _bench.SearchAsync("幅射事故");

        Assert.True(results.IsSuggestionSearched);
        Assert.Equal(1, results.Hits[0].Article.RowId);
    }

    [Fact]
    public async Task With_results_that_hold_most_words_they_stay()
    {
        var results = await _bench.SearchAsync("婴优儿照护服务");

        Assert.Equal("婴幼儿照护服务", results.Suggestion);
        Assert.False(results.IsSuggestionSearched);
        Assert.True(results.IsPartialMatch);
    }

    [Fact]
    public async Task Taken_literally_nothing_is_offered() =>
        Assert.Null((await _bench.Service.SearchAsync(new SearchRequest { Text = "徐祥", IsLiteral = true }, CancellationToken.None)).Suggestion);
}
