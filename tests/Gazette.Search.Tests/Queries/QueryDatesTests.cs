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
    public void A_date_is_read_and_parted_from_the_words(string typed, int year, int? month, string words)
    {
        var query = _bench.Reader.Read(typed);

        Assert.Equal(new QueryDate(year, month), query.Date);
        Assert.Equal(words, string.Concat(query.Words.Select(w => w.Text)));
    }

    [Theory]
    [InlineData("去年的人事任免")] // nobody knows which year is meant
    [InlineData("9月份任免")] // of which year
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

    public void Dispose() => _bench.Dispose();
}
