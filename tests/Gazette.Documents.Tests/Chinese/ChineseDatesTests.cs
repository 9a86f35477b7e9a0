using Gazette.Documents.Chinese;

namespace Gazette.Documents.Tests.Chinese;

public class ChineseDatesTests
{
    [Theory]
    [InlineData("2020年6月24日", "2020-06-24")]
    [InlineData("2020 年9 月 7 日", "2020-09-07")]
    [InlineData("２０２０年８月1日", "2020-08-01")]
    [InlineData("二〇二〇年六月二十四日", "2020-06-24")]
    [InlineData("二○一九年十二月三十一日", "2019-12-31")]
    [InlineData("二0二0年十月十日", "2020-10-10")]
    [InlineData("2021年元月1日", "2021-01-01")]
    [InlineData("  2020年06月03日\u3000", "2020-06-03")]
    public void A_complete_date_is_read_in_any_width(string text, string expected)
    {
        Assert.True(ChineseDates.TryParse(text, out var date));
        Assert.Equal(DateOnly.ParseExact(expected, "yyyy-MM-dd"), date);
    }

    [Theory]
    [InlineData("5月底")]
    [InlineData("2020年6月")]
    [InlineData("6月24日")]
    [InlineData("2020年2月30日")]
    [InlineData("2020年13月1日")]
    [InlineData("12020年6月24日")]
    [InlineData("2020年6月24日起")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_not_as_a_whole_one_day_of_the_calendar_is_no_date(string? text) =>
        Assert.False(ChineseDates.TryParse(text, out _));

    [Fact]
    public void Dates_in_a_sentence_are_found_where_they_stand()
    {
        const string text = "本意见自2020年7月1日起施行，至2025年6 月30日止。";

        var found = ChineseDates.Find(text);

        Assert.Equal(["2020年7月1日", "2025年6 月30日"], found.Select(d => text.Substring(d.Start, d.Length)));
        Assert.Equal([new DateOnly(2020, 7, 1), new DateOnly(2025, 6, 30)], found.Select(d => d.Date));
    }
}
