using FsCheck;
using FsCheck.Fluent;
using Gazette.Documents;

namespace Gazette.Ingestion.Tests.Records;

public class StatisticsReaderTests
{
    // 2020-09, lines 4814-4844, shortened
    private const string Spaced = """
         温州市统计局制

        温州市2020年9月份国民经济主要统计指标

            指标 单位 当月
        同比

        ±%
        累计

        同比

        ±%

        一、规模以上工业增加值 亿元 110.45 8.1 757.74 0.2 

        二、限额以上消费品零售总额 亿元 88.99 -3.0 667.15 -8.9 

        　　#一般公共预算收入 亿元 56.07 2.1 507.56 3.5 

        四、金融机构人民币存款余额 亿元 —— —— 14804.29 13.3 

        六、居民消费价格总指数 % 101.8 —— 102.3 ——
        """;

    [Fact]
    public void Rows_set_with_spaces_are_read() => AssertRows(
        [
            "规模以上工业增加值|亿元|110.45|8.1|757.74|0.2",
            "限额以上消费品零售总额|亿元|88.99|-3.0|667.15|-8.9",
            "一般公共预算收入|亿元|56.07|2.1|507.56|3.5",
            "金融机构人民币存款余额|亿元|||14804.29|13.3",
            "居民消费价格总指数|%|101.8||102.3|",
        ],
        Spaced);

    [Theory]
    // 2020-12, lines 2800-2809
    [InlineData("指标\t单位\t当月\t同比 ±%\t累计\t同比 ±%\n五、金融机构人民币贷款余额\t亿元\t—\t—\t13565.33\t17.7\n#食品烟酒类\t%\t103.3\t—\t106.4\t—\n\n温州市统计局制",
        "金融机构人民币贷款余额|亿元|||13565.33|17.7", "食品烟酒类|%|103.3||106.4|")]
    [InlineData("四、用电量\t亿千瓦时\t\t\t30.5\t-1.2", "用电量|亿千瓦时|||30.5|-1.2")]
    public void Rows_set_with_tabs_are_read(string text, params string[] expected) => AssertRows(expected, text);

    [Theory]
    [InlineData("一、规模以上工业增加值 亿元 １０１.２９ －３.２ 466.99 ＋5.0", "规模以上工业增加值|亿元|101.29|-3.2|466.99|5.0")]
    [InlineData("一、规模以上工业增加值 亿元 101.29 - 3.2 466.99 5.0", "规模以上工业增加值|亿元|101.29|-3.2|466.99|5.0")]
    [InlineData("七、接待国内游客 万人次 1,234.5 持平 8,765.4 10.0%", "接待国内游客|万人次|1234.5|0|8765.4|10.0")]
    [InlineData("八、新增市场主体 个 120 5.0 （4.8） 900 3.1", "新增市场主体|个|120|5.0（4.8）|900|3.1")]
    [InlineData("八、新增市场主体 个 120 5.0\n（-4.8）\n900 3.1（2.0%）", "新增市场主体|个|120|5.0|900|3.1（2.0）|（-4.8）")]
    [InlineData("八、新增市场主体 个 120\n5.0\n（-4.8）\n900 3.1", "新增市场主体|个|120|5.0（-4.8）|900|3.1")]
    [InlineData("九、规模以上工业企业利润\n\n总额 亿元 10.1 5.0 46.9 3.2", "规模以上工业企业利润总额|亿元|10.1|5.0|46.9|3.2")]
    [InlineData("九、规模以上工业企业利润总额 亿元\n10.1 5.0\n46.9 3.2", "规模以上工业企业利润总额|亿元|10.1|5.0|46.9|3.2")]
    [InlineData("十、全社会用电量（亿千瓦时） 10.1 5.0 46.9 3.2", "全社会用电量|亿千瓦时|10.1|5.0|46.9|3.2")]
    [InlineData("四、金融机构本外币存款余额 亿元 14751.64 15.0", "金融机构本外币存款余额|亿元|||14751.64|15.0")]
    public void Other_writings_of_figures_and_units_are_read(string text, string expected) => AssertRows([expected], text);

    [Theory]
    [InlineData("指标\t单位\t累计\t同比±%\t当月\t同比±%\n一、进出口总额\t亿元\t900.5\t3.1\t120.2\t-5.0", "进出口总额|亿元|120.2|-5.0|900.5|3.1")]
    [InlineData("指标名称 计量单位 本月 本月止累计 当月同比% 累计同比%\n一、进出口总额 亿元 120.2 900.5 -5.0 3.1", "进出口总额|亿元|120.2|-5.0|900.5|3.1")]
    [InlineData("指标 单位 1-6月 增长%\n一、地区生产总值 亿元 3120.5 5.1\n二、第三产业增加值 亿元 1800.2 5.6",
        "地区生产总值|亿元|||3120.5|5.1#第三产业增加值|亿元|||1800.2|5.6")]
    [InlineData("指标\t单位\t累计\n一、全社会用电量\t亿千瓦时\t210.5", "全社会用电量|亿千瓦时|||210.5|")]
    public void The_head_tells_the_order_of_the_columns(string text, string expected) => AssertRows(expected.Split('#'), text);

    [Theory]
    [InlineData("指标名称\t计量单位\t5月\t增长(%)\t1-5月\t增长(%)\n#房地产开发投资\t亿元\t…\t…\t380.2\t25.6\n进出口总额\t亿元\t150.2\t−3.4\t1,700.1\t－2.0",
        "房地产开发投资|亿元|||380.2|25.6#进出口总额|亿元|150.2|-3.4|1700.1|-2.0")]
    [InlineData("指标 单位 1-2月 同比±%\n一、规模以上工业增加值 亿元 133.2 6.8\n六、居民消费价格总指数 % 102.2 ——",
        "规模以上工业增加值|亿元|||133.2|6.8#居民消费价格总指数|%|||102.2|")]
    [InlineData("指标\t单位\t一季度\t同比增长%\n一、地区生产总值\t亿元\t1343.97\t-6.7", "地区生产总值|亿元|||1343.97|-6.7")]
    [InlineData("指标\t单位\t二季度\t同比±%\t上半年\t同比±%\n一、地区生产总值\t亿元\t1643.97\t6.7\t2987.9\t3.1", "地区生产总值|亿元|||2987.9|3.1")]
    [InlineData("指标\t单位\t本月止累计\t去年同期\t增减%\n一、用电量\t亿千瓦时\t757.74\t700.1\t8.2", "用电量|亿千瓦时|||757.74|8.2")]
    [InlineData("指标 单位 6月末 比年初增减 同比增长%\n一、金融机构本外币存款余额 亿元 14000.2 1200.5 12.0", "金融机构本外币存款余额|亿元|||14000.2|12.0")]
    [InlineData("指标\t单位\t当月\t同比±%\t累计\t同比±%\n六、居民消费价格指数\t以上年同期为100\t101.1\t\t102.1", "居民消费价格指数|以上年同期为100|101.1||102.1|")]
    [InlineData("指标 单位 当月 同比 累计 同比\n九、住宅销售价格指数 上年同月=100 103.0 103.1", "住宅销售价格指数|上年同月=100|103.0||103.1|")]
    [InlineData("五、合同外资\t万美元\t5,600\t1.2倍\t30,000\t8.1", "合同外资|万美元|5600||30000|8.1|1.2倍")]
    [InlineData("1.食品烟酒类 % 103.1 —— 102.2 ——\n（2）粮食 % 100.1 —— 100.2 ——", "食品烟酒类|%|103.1||102.2|#粮食|%|100.1||100.2|")]
    [InlineData("一、增加值 亿元 110.45 8.1 757.74 0.2 二、零售额 亿元 88.99 -3.0 667.15 -8.9", "增加值|亿元|110.45|8.1|757.74|0.2#零售额|亿元|88.99|-3.0|667.15|-8.9")]
    [InlineData("指标\n\n单位\n\n当月\n\n同比±%\n\n累计\n\n同比±%\n\n一、固定资产投资\n\n亿元\n\n——\n\n——\n\n——\n\n5.5", "固定资产投资|亿元||||5.5")]
    public void Other_months_have_other_columns_and_marks(string text, string expected) => AssertRows(expected.Split('#'), text);

    [Fact]
    public void A_balance_may_have_its_change_since_the_year_began()
    {
        var row = Assert.Single(RecordLines.Read(
            ArticleKind.Statistics, "指标\t单位\t本月末余额\t比年初增减\t同比±%\n一、住户存款\t亿元\t10052.38\t-812.5\t10.4").Article.Statistics);

        Assert.Equal((10052.38m, -812.5m, 10.4m), (row.Cumulative, row.SinceYearBegin, row.CumulativeYearOnYear));
    }

    [Fact]
    public void A_rate_in_brackets_and_a_remark_belong_to_the_rows_they_are_printed_for()
    {
        // 2022-05, lines 4637-4654
        var rows = RecordLines.Read(
            ArticleKind.Statistics,
            "三、财政总收入 亿元 —— —— 391.65 -27.8\n#一般公共预算收入 亿元 —— —— 260.24\n-22.6\n\n（-6.7）\n\n四、住户存款 亿元 —— —— 10052.38 10.4\n"
            + "注：财政总收入和一般公共预算收入括号内增速为扣除留抵退税因素后\n的增长。").Article.Statistics;

        const string remark = "注：财政总收入和一般公共预算收入括号内增速为扣除留抵退税因素后的增长。";
        Assert.Equal([remark, remark, null], rows.Select(row => row.AllNotes));
        Assert.Equal([null, -6.7m, null], rows.Select(row => row.CumulativeYearOnYearBracketed));
        Assert.Equal(["三、", "#", "四、"], rows.Select(row => row.Mark));
        Assert.Equal([new SourceSpan(2, 3), SourceSpan.Of(5), new SourceSpan(8, 9)], rows[1].Lines);
        Assert.Equal([SourceSpan.Of(7)], rows[2].Lines);
    }

    [Theory]
    [InlineData("一、固定资产投资 % 下降3.2% 增长5.0%", "固定资产投资|%|||-3.2|5.0")]
    [InlineData("一、居民消费价格指数 上年同月=100 101.9 —— 101.2 ——", "居民消费价格指数|上年同月=100|101.9||101.2|")]
    public void Rates_in_words_and_indices_are_read(string text, string expected) => AssertRows([expected], text);

    [Fact]
    public void Three_figures_under_four_columns_are_reported_numbered_or_not()
    {
        var reading = RecordLines.Read(ArticleKind.Statistics, "指标 单位 当月 同比±% 累计 同比±%\n进出口总额 亿元 120.2 5.0 900.5\n二、用电量 亿千瓦时 10.1 5.0 46.9 3.2");

        Assert.Equal("用电量", Assert.Single(reading.Article.Statistics).Indicator);
        Assert.Equal(2, Assert.Single(reading.Diagnostics).Lines.First);
    }

    [Fact]
    public void Figures_that_fit_no_column_are_reported()
    {
        var reading = RecordLines.Read(ArticleKind.Statistics, "一、规模以上工业增加值 亿元 101.29 5.0 466.99");

        Assert.Empty(reading.Article.Statistics);
        Assert.Equal(DiagnosticCodes.UnreadableFigures, Assert.Single(reading.Diagnostics).Code);
    }

    [Theory]
    [InlineData("注：财政收入为快报数。")]
    [InlineData("温州市统计局制\n温州市2020年9月份国民经济主要统计指标")]
    public void Remarks_and_headings_are_no_rows(string text) => AssertRows([], text);

    [Fact]
    public void Any_text_is_read_or_reported() =>
        Prop.ForAll(Gen.Elements("一、#指标亿元％%-—1.5(）( \t\n".ToCharArray()).ArrayOf().ToArbitrary(),
            chars => RecordLines.Read(ArticleKind.Statistics, new string(chars)).Article.Statistics.All(s => s.Indicator is not null))
            .QuickCheckThrowOnFailure();

    private static void AssertRows(string[] expected, string text) => Assert.Equal(
        expected,
        RecordLines.Read(ArticleKind.Statistics, text).Article.Statistics.Select(s => FormattableString.Invariant(
            $"{s.Indicator}|{s.Unit}|{s.Month}|{Rate(s.MonthYearOnYear, s.MonthYearOnYearBracketed)}|{s.Cumulative}|{Rate(s.CumulativeYearOnYear, s.CumulativeYearOnYearBracketed)}{(s.Notes is null ? "" : "|" + s.Notes)}")));

    private static string Rate(decimal? rate, decimal? bracketed) => FormattableString.Invariant($"{rate}{(bracketed is null ? null : FormattableString.Invariant($"（{bracketed}）"))}");
}
