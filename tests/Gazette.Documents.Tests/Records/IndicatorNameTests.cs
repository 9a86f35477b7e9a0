namespace Gazette.Documents.Tests.Records;

public sealed class IndicatorNameTests
{
    [Theory]
    [InlineData("规模以上工业增加值", "亿元", "规模以上工业增加值")]
    [InlineData("一、规模以上 工业增加值", "亿元", "规模以上工业增加值")]
    [InlineData("1.规模以上工业增加值", "亿元", "规模以上工业增加值")]
    [InlineData("（一）规模以上工业增加值", "亿元", "规模以上工业增加值")]
    [InlineData("#住户存款", "亿元", "住户存款")]
    [InlineData("其中：住户存款", "亿元", "住户存款")]
    [InlineData("　　其中:住户存款", "亿元", "住户存款")]
    [InlineData("财政总收入（亿元）", "亿元", "财政总收入")]
    [InlineData("财政总收入（亿 元）", "亿元", "财政总收入")]
    public void Place_in_the_table_blanks_width_and_a_repeated_unit_make_no_other_name(string printed, string? unit, string name) =>
        Assert.Equal(name, IndicatorName.Of(printed, unit));

    [Theory]
    [InlineData("财政总收入（扣除留抵退税）", "亿元", "财政总收入(扣除留抵退税)")]
    [InlineData("金融机构本外币存款余额", "亿元", "金融机构本外币存款余额")]
    [InlineData("财政总收入（亿元）", null, "财政总收入(亿元)")] // Nothing else says the unit.
    [InlineData("第三产业用电量", "亿千瓦时", "第三产业用电量")]
    public void What_may_be_another_measure_stays(string printed, string? unit, string name) => Assert.Equal(name, IndicatorName.Of(printed, unit));

    [Theory]
    [InlineData("亿元", true)]
    [InlineData("万人次", true)]
    [InlineData("%", false)]
    [InlineData("％", false)]
    [InlineData("‰", false)]
    [InlineData("上年同月=100", false)]
    [InlineData(null, false)]
    public void Rates_and_what_has_no_unit_do_not_add_up(string? unit, bool isAdditive) => Assert.Equal(isAdditive, IndicatorName.IsAdditive(unit));
}
