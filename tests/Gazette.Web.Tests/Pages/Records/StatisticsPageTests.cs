using System.Net;
using static Gazette.Web.Tests.Pages.Records.RecordsPage;

namespace Gazette.Web.Tests.Pages.Records;

/// <summary>Indicators as series, with chart, table and file.</summary>
public sealed class StatisticsPageTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    private const string Industry = "规模以上工业增加值";
    private static readonly string Address = $"/statistics/{Uri.EscapeDataString(Industry)}";

    [Fact]
    public async Task The_index_has_a_row_an_indicator_with_its_latest_month()
    {
        var page = await portal.RecordsPageAsync("/statistics", Table(2020, 6, Row(Industry, 101.29m, 466.99m)), Table(2020, 9, Row(Industry, 110.45m, 757.74m)));

        var row = Assert.Single(page.QuerySelectorAll("tbody tr"));
        Assert.Equal((Industry, "亿元 2020年9月"), (row.Text("th a"), row.Text("th .other-title")));
        Assert.Equal(["110.45", "—", "757.74", "—", "2"], row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("收有 2 个月", page.Text(".lede"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_is_named_as_one_and_its_second_rate_and_the_remark_stand_beside_it()
    {
        // 2022-05, lines 4637-4654
        const string remark = "注：财政总收入和一般公共预算收入括号内增速为扣除留抵退税因素后的增长。";
        var table = Table(
            2022,
            5,
            Row("财政总收入", 391.65m, 391.65m) with { Mark = "三、", CumulativeYearOnYear = -27.8m, Remark = remark },
            Row("一般公共预算收入", 260.24m, 260.24m) with { Mark = "#", CumulativeYearOnYear = -22.6m, CumulativeYearOnYearBracketed = -6.7m, Remark = remark });

        var page = await portal.RecordsPageAsync("/statistics", table);

        Assert.Equal(["三、财政总收入", "其中：一般公共预算收入"], page.QuerySelectorAll("tbody th > a:first-child").Select(name => name.TextContent));
        Assert.Contains("−22.6（−6.7）", page.QuerySelectorAll("td.figure").Select(cell => cell.TextContent));
        Assert.Equal(remark, Assert.Single(page.QuerySelectorAll("#remarks p")).TextContent);
        Assert.Equal(2, page.QuerySelectorAll("th sup a[href='#remarks']").Length);
    }

    [Fact]
    public async Task Months_not_held_are_open_in_the_chart_and_said_in_the_table()
    {
        var page = await portal.RecordsPageAsync(
            Address, Table(2020, 6, Row(Industry, 101.29m, 466.99m)), Table(2020, 7, Row(Industry, 100m, 566.99m)), Table(2020, 9, Row(Industry, 110.45m, 757.74m)));

        var monthly = page.QuerySelector("svg")!;
        Assert.Equal(3, monthly.QuerySelectorAll("circle").Length);
        Assert.Single(monthly.QuerySelectorAll("path")); // June and July.
        Assert.Equal("2020年8月没有收录", page.Text("tr.between"));
    }

    [Fact]
    public async Task A_chart_is_an_image_with_title_and_description_and_no_style_of_its_own()
    {
        var page = await portal.RecordsPageAsync(Address, Table(2020, 6, Row(Industry, 101.29m, 466.99m)));

        var chart = page.QuerySelectorAll("svg")[0];
        Assert.Equal("img", chart.GetAttribute("role"));
        Assert.All(chart.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.NotEmpty(page.GetElementById(id)!.TextContent));
        Assert.Empty(page.QuerySelectorAll("[style]"));
        Assert.Equal(2, page.QuerySelectorAll("svg").Length);
    }

    [Fact]
    public async Task What_does_not_fit_the_month_is_marked()
    {
        var page = await portal.RecordsPageAsync(
            Address, Table(2020, 8, Row(Industry, 90m, 647.29m)), Table(2020, 9, Row(Industry, 115.00m, 757.74m)), Table(2020, 10, Row(Industry, 100m, 857.74m)));

        Assert.Equal(["—", "110.45 不符", "100.00"], page.QuerySelectorAll("tbody tr td:last-child").Select(cell => cell.TextContent.Trim()));
    }

    [Fact]
    public async Task Five_years_fit_and_the_labels_do_not_crowd()
    {
        var tables = Enumerable.Range(0, 60).Select(i => Table(2018 + i / 12, i % 12 + 1, Row(Industry, 100 + i, 100 * (i % 12 + 1)))).ToArray();

        var page = await portal.RecordsPageAsync(Address, tables);

        var monthly = page.QuerySelector("svg")!;
        Assert.Equal(60, monthly.QuerySelectorAll("circle").Length);
        Assert.Single(monthly.QuerySelectorAll("path"));
        Assert.InRange(monthly.QuerySelectorAll(".month").Length, 3, 7);
        Assert.Equal(60, page.QuerySelectorAll("tbody tr:not(.between):not(.remark)").Length);
    }

    [Fact]
    public async Task Another_unit_is_a_series_of_its_own_on_the_same_page()
    {
        var page = await portal.RecordsPageAsync(
            Address, Table(2020, 6, Row(Industry, 101.29m, 466.99m)), Table(2020, 7, Row(Industry, 1m, 2m, "万元")));

        Assert.Equal(["单位：万元", "单位：亿元"], page.QuerySelectorAll(".series h2").Select(heading => heading.TextContent.Trim()));
        Assert.Contains("不能连成一个", page.Text(".notice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_indicator_that_only_a_table_of_balances_has_gets_one_chart()
    {
        var page = await portal.RecordsPageAsync($"/statistics/{Uri.EscapeDataString("存款余额")}", Table(2020, 6, Row("存款余额", null, 14751.64m)));

        Assert.Equal("累计或月末（亿元）", Assert.Single(page.QuerySelectorAll("figcaption")).TextContent);
    }

    [Fact]
    public async Task The_file_keeps_numbers_and_disarms_names()
    {
        using var answer = await portal.RecordsAnswerAsync(
            "/statistics?format=csv", Table(2020, 6, Row(Industry, 101.20m, -466.99m), Row("=1+1", 1m, 2m)));
        var csv = await answer.Content.ReadAsStringAsync();

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains($"{Industry},亿元,2020-06,101.20,,-466.99,", csv, StringComparison.Ordinal);
        Assert.Contains("'=1+1,亿元,", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("其中：规模以上工业增加值")]
    [InlineData("规模以上 工业增加值")]
    public async Task Another_writing_of_a_name_leads_to_the_one_it_goes_by(string written)
    {
        using var answer = await portal.RecordsAnswerAsync($"/statistics/{Uri.EscapeDataString(written)}", Table(2020, 6, Row(Industry, 1m, 1m)));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(Address, answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("进出口/出口", HttpStatusCode.OK)]
    [InlineData("没有的指标", HttpStatusCode.NotFound)]
    [InlineData("<script>", HttpStatusCode.NotFound)]
    public async Task A_name_with_a_slash_is_found_an_unknown_one_is_not(string name, HttpStatusCode status)
    {
        using var answer = await portal.RecordsAnswerAsync($"/statistics/{Uri.EscapeDataString(name)}", Table(2020, 6, Row("进出口/出口", 1m, 1m)));

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Without_tables_the_page_says_so() =>
        Assert.Contains("还没有统计指标", (await portal.RecordsPageAsync("/statistics")).Text(".notice"), StringComparison.Ordinal);
}
