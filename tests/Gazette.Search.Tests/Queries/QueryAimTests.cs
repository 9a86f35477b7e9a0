using Gazette.Search.Queries;
using Gazette.Search.Tests.Support;

namespace Gazette.Search.Tests.Queries;

/// <summary>What a query asks for that no article says by itself: the calendar, the repeals, an issue.</summary>
public sealed class QueryAimTests : IDisposable
{
    private readonly SearchBench _bench = new();

    [Theory]
    [InlineData("今年哪些文件到期", QueryAim.Validity)]
    [InlineData("2025年6月30日失效的文件", QueryAim.Validity)]
    [InlineData("2020年12月生效", QueryAim.Validity)]
    [InlineData("即将失效的规范性文件", QueryAim.Validity)]
    [InlineData("已废止的文件", QueryAim.Repeals)]
    [InlineData("废止文件目录", QueryAim.Repeals)]
    [InlineData("哪些文件被废止了", QueryAim.Repeals)]
    [InlineData("现行有效的文件", QueryAim.InForce)]
    [InlineData("哪些文件现在还有效", QueryAim.InForce)]
    [InlineData("现行规范性文件目录", QueryAim.InForce)]
    [InlineData("有效期", QueryAim.Validity)]
    [InlineData("身份证有效吗", QueryAim.Articles)]
    [InlineData("房票到期怎么办", QueryAim.Articles)] // asks of a document, not for one
    [InlineData("养老服务文件", QueryAim.Articles)]
    [InlineData("文件", QueryAim.Articles)]
    [InlineData("2020年第9期", QueryAim.Issue)]
    [InlineData("总第217期", QueryAim.Issue)]
    [InlineData("第9期", QueryAim.AnyIssue)]
    [InlineData("9月份公报", QueryAim.AnyIssue)]
    [InlineData("二期工程", QueryAim.Articles)]
    [InlineData("2020年9月", QueryAim.Articles)] // a time as well
    [InlineData("2020年第9期房票", QueryAim.Articles)]
    public void The_aim_is_read_when_the_query_says_nothing_else(string typed, QueryAim aim) => Assert.Equal(aim, QueryAims.Of(_bench.Reader.Read(typed)));

    [Theory]
    [InlineData("2020年第9期", "2020-09")]
    [InlineData("2020年第九期公报", "2020-09")]
    [InlineData("第9期", "2022-09 2020-09")]
    [InlineData("总第217期", "2020-09")]
    [InlineData("2020年9月公报", "2020-09")]
    [InlineData("2020年9月", "2020-09")]
    [InlineData("9月份公报", "2022-09 2020-09")]
    [InlineData("2020年9月任免", "2020-09")] // a month of a year, whatever else is asked
    [InlineData("9月份任免", "")]
    [InlineData("2020年公报", "2020-12 2020-09")]
    [InlineData("2021年9月公报", "")] // not held
    [InlineData("最新一期", "2022-09")]
    [InlineData("最新的一期公报", "2022-09")]
    [InlineData("最近一期", "2022-09")]
    [InlineData("最新公报", "2022-09")]
    [InlineData("本期", "2022-09")]
    [InlineData("本期目录", "2022-09")]
    [InlineData("第220期", "2020-12")] // no year has so many
    [InlineData("第300期", "")]
    [InlineData("二期工程", "")]
    [InlineData("一期", "")]
    public async Task An_issue_is_found_by_its_number_or_month(string typed, string issues)
    {
        await _bench.AddAsync(
            TestArticle.Of(1, "甲", year: 2020, issue: 9, serial: 217), TestArticle.Of(2, "乙", year: 2020, issue: 12, serial: 220), TestArticle.Of(3, "丙", year: 2022, issue: 9));

        var results = await _bench.SearchAsync(typed);

        Assert.Equal(issues, string.Join(' ', results.Issues.Select(issue => $"{issue.Year}-{issue.Number:00}")));
    }

    [Theory]
    [InlineData("2020年第13期", "2020年第13期")]
    [InlineData("总第300期", "总第300期")]
    [InlineData("第13期", "第13期")]
    [InlineData("2022年6月公报", "2022年6月的公报")]
    [InlineData("2021年1月", "2021年1月的公报")]
    [InlineData("2021年", "2021年的公报")]
    [InlineData("2020年9月公报", null)] // held
    [InlineData("2021年1月任免", null)] // asks for something else
    [InlineData("二期", null)] // of a building, perhaps
    [InlineData("最新一期", null)]
    public async Task An_issue_that_is_not_held_is_named(string typed, string? unheld)
    {
        await _bench.AddAsync(TestArticle.Of(1, "甲", year: 2020, issue: 9, serial: 217), TestArticle.Of(2, "丙", year: 2022, issue: 9));

        Assert.Equal(unheld, (await _bench.SearchAsync(typed)).UnheldIssue);
    }

    [Fact]
    public async Task Who_names_a_time_by_the_day_is_told_of_a_year_that_is_held()
    {
        await _bench.AddAsync(TestArticle.Of(1, "养狗", "养狗登记。", year: 2020), TestArticle.Of(2, "养狗", "养狗登记。", year: 2022));

        Assert.Equal("没有按“去年”限定时间；要限定，请写明年月，如“2022年”。", SearchRemarks.RelativeTimes(await _bench.SearchAsync("去年养狗")));
    }

    [Theory]
    [InlineData("去年养狗", "去年")]
    [InlineData("明年养狗和今年养狗", "明年 今年")]
    [InlineData("去年是2020年养狗", "")] // a date is named
    [InlineData("养狗", "")]
    [InlineData("今年到期的文件", "")] // the calendar says which year
    [InlineData("今年第5期", "今年")]
    [InlineData("去年的公报", "去年")]
    public async Task A_time_that_depends_on_the_day_is_said_to_be_left_out(string typed, string times)
    {
        await _bench.AddAsync(TestArticle.Of(1, "养狗", "养狗登记。"));

        Assert.Equal(times, string.Join(' ', (await _bench.SearchAsync(typed)).RelativeTimes));
    }

    public void Dispose() => _bench.Dispose();
}
