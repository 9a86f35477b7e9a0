using Gazette.Documents;
using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.Tests.Layout;

public class IssueIdentityReaderTests
{
    [Fact]
    public void Running_heads_tell_year_number_and_serial_number() =>
        Assert.Equal(
            new IssueIdentity { Year = 2020, Number = 9, SerialNumber = 217 },
            Read("2020年第9 期文件发布", "正文。", "温州市人民政府公报（总第217期） 政务简讯"));

    [Fact]
    public void The_masthead_tells_all_four() => // 2020-12, 5-13
        Assert.Equal(
            new IssueIdentity { Year = 2020, Number = 12, SerialNumber = 220, PublishedOn = new DateOnly(2021, 1, 20) },
            Read("温州市人民政府公报", "2020.12", "总第220期（月刊）", "出版日期：2021年1月20日"));

    [Fact]
    public void Without_a_masthead_the_month_of_the_statistics_is_the_number() =>
        Assert.Equal(new IssueIdentity { Year = 2020, Number = 9 }, Read("温州市2020年9月份国民经济主要统计指标"));

    [Fact]
    public void Statistics_of_two_months_stand_in_the_issue_of_the_second() =>
        Assert.Equal(new IssueIdentity { Year = 2023, Number = 2 }, Read("温州市2023年1-2月份国民经济主要统计指标"));

    [Fact]
    public void The_month_of_the_appointments_tells_the_number_but_not_the_year() =>
        Assert.Equal(new IssueIdentity { Number = 6 }, Read("6月份市政府人事任免", "市人民政府决定："));

    [Fact]
    public void A_document_signed_in_the_month_of_the_appointments_tells_the_year() =>
        Assert.Equal(
            new IssueIdentity { Year = 2018, Number = 1 },
            Read("2017年12月28日", "2018年1月3日", "1月份市政府人事任免", "市人民政府决定："));

    [Fact]
    public void Records_of_January_beside_the_statistics_of_December_stand_in_the_first_issue_of_the_next_year() =>
        Assert.Equal(
            new IssueIdentity { Year = 2019, Number = 1 },
            Read("1月份市政府记事", "1月份市政府、市政府办公室发文目录", "温州市2018年12月份国民经济主要统计指标"));

    [Fact]
    public void What_nothing_tells_stays_unknown() => Assert.Equal(new IssueIdentity(), Read("2020年6月24日", "第一条 为了规范，"));

    [Fact]
    public void A_date_that_does_not_exist_is_no_date_of_publication() => Assert.Null(Read("出版日期：2021年2月30日").PublishedOn);

    [Fact]
    public void Each_fact_names_the_lines_that_tell_it() =>
        Assert.Equal(
            ["Year 1", "Number 1", "SerialNumber 3,5", "PublishedOn 4"],
            IssueIdentityReader.Read(IssueExcerpt.Of(
                    "2020年第9 期文件发布", "正文。", "温州市人民政府公报（总第217期） 政务简讯", "出版日期：2020年10月8日", "温州市人民政府公报（总第217期） 政务简讯"))
                .Sources.Select(source => $"{source.Field} {string.Join(',', source.Lines)}"));

    private static IssueIdentity Read(params string[] lines) => IssueIdentityReader.Read(IssueExcerpt.Of(lines)).Identity;
}
