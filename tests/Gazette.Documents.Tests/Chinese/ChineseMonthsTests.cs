using Gazette.Documents.Chinese;

namespace Gazette.Documents.Tests.Chinese;

public class ChineseMonthsTests
{
    [Theory]
    [InlineData("6月份市政府记事", null, 6)]
    [InlineData("12 月份市政府记事", null, 12)]
    [InlineData("温州市2020年9月份国民经济主要统计指标", 2020, 9)]
    [InlineData("二〇二〇年六月", 2020, 6)]
    public void The_month_of_a_title_is_read(string text, int? year, int month) =>
        Assert.Equal((year, month), ChineseMonths.Find(text));

    [Theory]
    [InlineData("为期3个月")]
    [InlineData("13月")]
    [InlineData("市政府记事")]
    public void A_span_or_an_impossible_month_is_none(string text) => Assert.Null(ChineseMonths.Find(text));
}
