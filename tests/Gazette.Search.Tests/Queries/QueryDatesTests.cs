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

    [Theory]
    [InlineData("2020年9月15日")]
    [InlineData("2020年9月15号")]
    [InlineData("二〇二〇年九月十五日")]
    [InlineData("20年9月15日")]
    [InlineData("2020-09-15")]
    [InlineData("2020/9/15")]
    [InlineData("2020.9.15")]
    [InlineData("20200915")]
    [InlineData("２０２０年９月１５日")]
    public void A_day_is_read_in_every_usual_writing_and_looked_for_as_it_is_printed(string typed)
    {
        var query = _bench.Reader.Read(typed);

        Assert.Equal(new QueryDate(2020, 9, 15), query.Date);
        Assert.Equal("9月15日", Assert.Single(query.Phrases).Text);
        Assert.Empty(query.Words);
    }

    [Theory]
    [InlineData("九月十五日", 9, 15)]
    [InlineData("九月十五号", 9, 15)] // no number of an agency 九月
    [InlineData("六月三日", 6, 3)]
    [InlineData("2月29日", 2, 29)] // of a leap year
    [InlineData("09.15", 9, 15)] // no figure is written so
    [InlineData("9.15日", 9, 15)]
    public void A_day_without_a_year_is_that_of_any_year(string typed, int month, int day) =>
        Assert.Equal(new QueryDate(null, month, day), _bench.Reader.Read(typed).Date);

    [Theory]
    [InlineData("9.15")] // a figure, perhaps
    [InlineData("15日内办理")]
    [InlineData("人民路15号")]
    [InlineData("https://www.example.gov.cn/art/2020/9/15/art_1.html")] // when it was put there
    public void What_may_be_a_figure_or_a_number_is_no_day(string typed) => Assert.Null(_bench.Reader.Read(typed).Date);

    [Theory]
    [InlineData("2020年2月30日", "2020年2月30日")]
    [InlineData("9月31日", "9月31日")]
    [InlineData("2021-02-29", "2021年2月29日")]
    public async Task A_day_that_the_calendar_does_not_have_is_said_to_be_none(string typed, string day)
    {
        await _bench.AddAsync(TestArticle.Of(1, "通知", "2月28日起。"));

        var results = await _bench.SearchAsync(typed);

        Assert.Equal(day, results.ImpossibleDay);
        Assert.Null(results.Date);
    }

    [Theory]
    [InlineData("二〇二〇年九月十五日")]
    [InlineData("2020-09-15")]
    public async Task A_day_finds_what_is_printed_of_it_that_of_its_year_first_and_nothing_else(string typed)
    {
        await _bench.AddAsync(
            TestArticle.Of(1, "会议", "9月15日，我市召开市政府常务会议，审议", year: 2022, issue: 9),
            TestArticle.Of(2, "会议", "9月15日，我市召开市政府常务会议，审议", year: 2020, issue: 9), // 2020-09:4293
            TestArticle.Of(3, "第十五条", "（十五）九月。2019年15号。", year: 2020, issue: 9));

        var results = await _bench.SearchAsync(typed);

        Assert.Equal([2, 1], results.Hits.Select(hit => hit.Article.RowId));
    }

    [Fact]
    public async Task Beside_other_words_a_day_brings_what_prints_it_to_the_front()
    {
        await _bench.AddAsync(
            TestArticle.Of(1, "常务会议", "9月15日，召开。", year: 2020, issue: 9),
            TestArticle.Of(2, "常务会议", "9月28日，召开。", year: 2020, issue: 9));

        var results = await _bench.SearchAsync("九月十五号常务会议");

        Assert.Equal([1, 2], results.Hits.Select(hit => hit.Article.RowId));
    }

    [Fact]
    public void A_date_alone_is_what_is_searched()
    {
        var query = _bench.Reader.Read("2020年9月");

        Assert.NotNull(query.Date);
        Assert.Equal("2020年9月", Assert.Single(query.Words).Text);
    }

    [Theory]
    [InlineData("2020年人事任免", "2020年的内容排在前面。")]
    [InlineData("2022年人事任免", "没有2022年的内容与所查相符，以下是其他时间的。")]
    [InlineData("2023年人事任免", "本库没有2023年的公报或文件。")]
    [InlineData("六月三日", "没有6月的内容与所查相符。")]
    [InlineData("2021年公报", null)] // that no issue is held of it says as much
    [InlineData("人事任免", null)]
    public async Task That_a_time_comes_first_is_said_only_when_something_found_is_of_it(string typed, string? remark)
    {
        await _bench.AddAsync(TestArticle.Of(1, "人事任免", "任命。", year: 2020), TestArticle.Of(2, "养狗", "登记。", year: 2022, issue: 6));

        Assert.Equal(remark, SearchRemarks.Date(await _bench.SearchAsync(typed)));
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
