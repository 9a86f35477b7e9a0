using Gazette.Search.Tests.Support;

namespace Gazette.Search.Tests.Queries;

/// <summary>In the paper of a city its name says nothing, unless it is all that is asked or belongs to a name.</summary>
public sealed class OwnCityTests : IAsyncLifetime, IDisposable
{
    private readonly SearchBench _bench = new(null, "市政府, 市人民政府");

    public Task InitializeAsync() => _bench.AddAsync(
        TestArticle.Of(1, "关于人口的意见", "放开落户限制，落户随迁。", issuers: ["温州市人民政府"]),
        TestArticle.Of(2, "体育场所解读", "试点正式落户温州，条件另行公布。", issuers: ["市体育局"]),
        TestArticle.Of(3, "房票安置", "可用公积金贷款。", issuers: ["温州市人民政府"]),
        TestArticle.Of(4, "高等教育座谈会", "温州大学、杭州大学参加。", issuers: ["市教育局"]),
        TestArticle.Of(5, "停泊通告", "温州港停泊；大学生创业。", issuers: ["温州市交通局"]),
        TestArticle.Of(6, "杭州来访", "杭州公积金。", issuers: ["瑞安市人民政府"]));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData("温州公积金贷款", "公积金贷款")]
    [InlineData("溫州市公积金贷款", "公积金贷款")]
    [InlineData("公积金贷款 温州", "公积金贷款")]
    [InlineData("在温州公积金贷款", "公积金贷款")]
    [InlineData("落户温州", "落户")]
    public async Task Beside_other_words_it_is_not_asked_for(string typed, string without)
    {
        var (with, plain) = (await _bench.SearchAsync(typed), await _bench.SearchAsync(without));

        Assert.NotEmpty(plain.Hits);
        Assert.Equal(plain.Hits.Select(hit => hit.Article.RowId).Order(), with.Hits.Select(hit => hit.Article.RowId).Order());
        Assert.Equal(plain.WholeMatches, with.WholeMatches);
    }

    [Theory]
    [InlineData("温州大学", 4)]
    [InlineData("温州港", 5)]
    [InlineData("杭州公积金", 6)] // another city
    [InlineData("“温州大学”", 4)]
    public async Task A_name_that_stands_somewhere_keeps_it(string typed, long row)
    {
        var results = await _bench.SearchAsync(typed);

        Assert.Equal(row, results.Hits[0].Article.RowId);
        Assert.Equal(1, results.WholeMatches);
    }

    [Fact]
    public async Task By_itself_it_is_what_is_asked()
    {
        Assert.Equal([2L, 4, 5], (await _bench.SearchAsync("温州")).Hits.Select(hit => hit.Article.RowId).Order());
        Assert.Equal(3, (await _bench.SearchAsync("温州 温州市")).Total);
    }

    [Fact]
    public async Task Taken_literally_it_is_asked_for()
    {
        var literal = await _bench.Service.SearchAsync(new SearchRequest { Text = "落户温州", IsLiteral = true }, CancellationToken.None);

        Assert.Equal(2, literal.Hits[0].Article.RowId);
        Assert.Equal(1, literal.WholeMatches);
    }
}
