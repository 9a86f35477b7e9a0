using Gazette.Search.Queries;
using Gazette.Search.Tests.Support;

namespace Gazette.Search.Tests.Queries;

public sealed class QueryDatesTests : IDisposable
{
    private readonly SearchBench _bench = new();

    [Theory]
    [InlineData("2020年9月人事任免", 2020, 9, "人事任免")]
    [InlineData("2020年9月份 财政收入", 2020, 9, "财政收入")]
    [InlineData("政务公开要点２０２０年", 2020, null, "政务公开要点")]
    [InlineData("9月份任免 2020年", 2020, 9, "任免")]
    [InlineData("二〇二〇年九月人事任免", 2020, 9, "人事任免")]
    [InlineData("二零二二年十二月份 财政收入", 2022, 12, "财政收入")]
    [InlineData("20年9月 财政收入", 2020, 9, "财政收入")]
    [InlineData("2020.9 财政收入", 2020, 9, "财政收入")]
    [InlineData("财政收入 2020-09", 2020, 9, "财政收入")]
    [InlineData("财政收入 2020/9", 2020, 9, "财政收入")]
    [InlineData("2020年上半年财政收入", 2020, 6, "财政收入")] // printed with June
    [InlineData("2021年前三季度 财政收入", 2021, 9, "财政收入")]
    [InlineData("六月份工业增加值", null, 6, "工业增加值")] // of any year
    [InlineData("9月份任免", null, 9, "任免")]
    [InlineData("统计局副局长 2022", 2022, null, "统计局副局长")] // a year by itself
    public void A_date_is_read_and_parted_from_the_words(string typed, int? year, int? month, string words)
    {
        var query = _bench.Reader.Read(typed);

        Assert.Equal(new QueryDate(year, month), query.Date);
        Assert.Equal(words, string.Concat(query.Words.Select(w => w.Text)));
    }

    [Theory]
    [InlineData("2020-2022")]
    [InlineData("去年的人事任免")] // nobody knows which year is meant
    [InlineData("20年工龄")] // a span of time
    [InlineData("6个月补贴")]
    [InlineData("3月到5月的存款")] // two
    [InlineData("2020-94")] // no month
    [InlineData("2020年到2022年的存款")] // two
    [InlineData("1200年")]
    [InlineData("2020万元")]
    public void What_is_no_date_or_not_one_is_left_in_the_words(string typed) => Assert.Null(_bench.Reader.Read(typed).Date);

    [Fact]
    public void A_date_alone_is_what_is_searched()
    {
        var query = _bench.Reader.Read("2020年9月");

        Assert.NotNull(query.Date);
        Assert.Equal("2020年9月", Assert.Single(query.Words).Text);
    }

    [Fact]
    public void Taken_literally_a_date_is_words_like_others() =>
        Assert.Null(_bench.Reader.Read("2020年9月人事任免", isLiteral: true).Date);

    [Fact]
    public async Task Articles_of_the_time_come_first_and_others_are_still_found()
    {
        await _bench.AddAsync(
            TestArticle.Of(1, "人事任免", "任命。", year: 2019),
            TestArticle.Of(2, "人事任免", "任命。", year: 2020),
            TestArticle.Of(3, "人事任免", "任命。", year: 2022));

        var results = await _bench.SearchAsync("2020年人事任免");

        Assert.Equal(new QueryDate(2020), results.Date);
        Assert.Equal(3, results.Total);
        Assert.Equal(2, results.Hits[0].Article.RowId);
    }

    [Fact]
    public async Task A_month_alone_brings_its_issues_of_every_year_to_the_front()
    {
        await _bench.AddAsync(
            TestArticle.Of(1, "人事任免", "任命。", year: 2020, issue: 6),
            TestArticle.Of(2, "人事任免", "任命。", year: 2021, issue: 9),
            TestArticle.Of(3, "人事任免", "任命。", year: 2022, issue: 12));

        var results = await _bench.SearchAsync("九月份人事任免");

        Assert.Equal(3, results.Total);
        Assert.Equal(2, results.Hits[0].Article.RowId);
    }

    public void Dispose() => _bench.Dispose();
}
