using Gazette.Documents.Chinese;

namespace Gazette.Documents.Tests.Chinese;

public class ChineseNumeralsTests
{
    [Theory]
    [InlineData("一", 1)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("九十九", 99)]
    [InlineData("一百", 100)]
    [InlineData("一百零五", 105)]
    [InlineData("一百一十", 110)]
    [InlineData("两千零二十", 2020)]
    [InlineData("三万二千", 32000)]
    [InlineData("二〇二〇", 2020)]
    [InlineData("二○一九", 2019)]
    [InlineData("二零零八", 2008)]
    [InlineData("2020", 2020)]
    [InlineData("１２", 12)]
    public void A_number_is_read_whatever_its_numerals(string text, int expected) =>
        Assert.Equal(expected, ChineseNumerals.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("第一")]
    [InlineData("一、")]
    [InlineData("十百")]
    [InlineData("万万")]
    [InlineData("1.5")]
    [InlineData("999999999")]
    public void Anything_else_is_no_number(string text) => Assert.Null(ChineseNumerals.Parse(text));

    [Fact]
    public void Every_number_to_ninety_nine_reads_back()
    {
        const string digits = "零一二三四五六七八九";
        for (var n = 1; n < 100; n++)
        {
            var tens = n / 10 == 0 ? "" : n / 10 == 1 ? "十" : $"{digits[n / 10]}十";
            var written = tens + (n % 10 == 0 ? "" : digits[n % 10].ToString());
            Assert.Equal(n, ChineseNumerals.Parse(written));
        }
    }
}
