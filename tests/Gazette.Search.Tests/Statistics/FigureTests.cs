using Gazette.Documents;
using Gazette.Search.Queries;
using Gazette.Search.Tests.Support;
using Gazette.Storage.Reading;

namespace Gazette.Search.Tests.Statistics;

/// <summary>A query that names an indicator gets its figures.</summary>
public sealed class FigureTests : IAsyncLifetime, IDisposable
{
    private readonly SearchBench _bench = new(null, "CPI => 居民消费价格总指数", "财政收入 => 财政总收入", "钱 => 财政总收入");

    public Task InitializeAsync() => _bench.AddAsync(
        Table(1, "温州市2020年6月份国民经济主要统计指标", 2020, 102.7m),
        Table(2, "温州市2020年9月份国民经济主要统计指标", 2020, 101.2m),
        TestArticle.Of(3, "财政收入管理办法", "财政收入。"));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task All_months_are_shown_the_newest_first()
    {
        var figures = (await _bench.SearchAsync("CPI")).Figures;

        Assert.Equal([101.2m, 102.7m], figures.Select(f => f.Row.Month!.Value));
        Assert.Equal(new QueryDate(2020, 9), figures[0].Period);
    }

    [Theory]
    [InlineData("2020年6月CPI", "居民消费价格总指数")]
    [InlineData("财政收入 2020年6月", "财政总收入")]
    [InlineData("温州2020年6月居民消费价格总指数是多少", "居民消费价格总指数")]
    public async Task With_a_month_only_that_is_shown(string typed, string indicator)
    {
        var figure = Assert.Single((await _bench.SearchAsync(typed)).Figures);

        Assert.Equal(indicator, figure.Row.Indicator);
        Assert.Equal(1, figure.Table.RowId);
    }

    [Theory]
    [InlineData("钱")] // too short a word to mean an indicator
    [InlineData("办法")]
    [InlineData("国民经济主要统计指标")] // the whole table
    public async Task What_names_no_indicator_has_no_figures(string typed) => Assert.Empty((await _bench.SearchAsync(typed)).Figures);

    [Theory]
    [InlineData("工业增加值", "规模以上工业增加值 规模以上工业增加值")]
    [InlineData("2020年6月 工业增加值", "规模以上工业增加值")]
    [InlineData("2020年工业增加值是多少", "规模以上工业增加值 规模以上工业增加值")]
    [InlineData("存款余额", "")] // two have it
    [InlineData("增加值", "")] // too short a word to mean one
    [InlineData("规模以上工业", "")] // a begin says not yet of what
    public async Task The_end_of_a_name_that_no_other_has_tells_the_indicator(string typed, string indicators) =>
        Assert.Equal(indicators, string.Join(' ', (await _bench.SearchAsync(typed)).Figures.Select(figure => figure.Row.Indicator)));

    private static StoredArticle Table(long row, string title, int year, decimal index)
    {
        var stored = TestArticle.Of(row, title, "财政总收入 居民消费价格总指数 规模以上工业增加值 住户存款余额 人民币存款余额", ArticleKind.Statistics, IssueSection.Statistics, year);
        return stored with
        {
            Article = stored.Article with
            {
                Statistics =
                [
                    new StatisticsRow { Indicator = "财政总收入", Unit = "亿元", Month = 80, Lines = [] },
                    new StatisticsRow { Indicator = "居民消费价格总指数", Unit = "%", Month = index, Lines = [] },
                    new StatisticsRow { Indicator = "规模以上工业增加值", Unit = "亿元", Month = 101.29m, Lines = [] },
                    new StatisticsRow { Indicator = "住户存款余额", Unit = "亿元", Month = 9000, Lines = [] },
                    new StatisticsRow { Indicator = "人民币存款余额", Unit = "亿元", Month = 15000, Lines = [] },
                ],
            },
        };
    }
}
