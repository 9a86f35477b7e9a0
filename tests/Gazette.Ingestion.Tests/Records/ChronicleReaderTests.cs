using Gazette.Documents;

namespace Gazette.Ingestion.Tests.Records;

public class ChronicleReaderTests
{
    [Fact]
    public void Entries_stand_under_their_day_and_come_out_whole() =>
        // 2020-06, lines 3714-3726
        AssertEntries(
            [
                "2020-06-01 市长姚高员赴瑞安、平阳外贸企业调研。",
                "2020-06-02 市长姚高员检查防汛工作。",
                "2020-06-02 副市长殷志军参加企业上市推进工作联席会议。",
            ],
            " 1日\n\n△ 市长姚高员赴瑞安、平阳外贸企业调\n\n研。 \n\n2日\n\n△  市长姚高员检查防汛工作。\n\n△ 副市长殷志军参加企业上市推进工作联\n\n席会议。");

    [Theory]
    [InlineData("１日\n△ 甲。", "2020-06-01 甲。")]
    [InlineData("1日（星期一）\n△ 甲。", "2020-06-01 甲。")]
    [InlineData("十一日\n△ 甲。", "2020-06-11 甲。")]
    [InlineData("5月31日\n△ 甲。", "2020-05-31 甲。")]
    [InlineData("（6月）30日\n△ 甲。", "2020-06-30 甲。")]
    [InlineData("6.11\n△ 甲。", "2020-06-11 甲。")]
    [InlineData("1日-3日\n△ 甲。", "2020-06-01 甲。")]
    [InlineData("1—3日\n△ 甲。", "2020-06-01 甲。")]
    [InlineData("1日 △ 甲。△ 乙。", "2020-06-01 甲。|2020-06-01 乙。")]
    [InlineData("1日\n▲ 甲。\n▲ 乙。", "2020-06-01 甲。|2020-06-01 乙。")]
    [InlineData("1日\n甲参加会\n议。\n乙调研。", "2020-06-01 甲参加会议。|2020-06-01 乙调研。")]
    public void Days_and_marks_are_written_in_many_ways(string text, string expected) => AssertEntries(expected.Split('|'), text);

    [Theory]
    [InlineData("2020年6月1日\n△ 甲。", "2020-06-01 甲。")]
    [InlineData("8日、9日\n△ 甲。\n10日上午\n△ 乙。", "2020-06-08 甲。|2020-06-10 乙。")]
    [InlineData("2日—4日\n■ 甲。\n同日\n■ 乙。\n上旬\n■ 丙。\n本月\n■ 丁。", "2020-06-02 甲。|2020-06-02 乙。| 丙。| 丁。")]
    [InlineData("1日 市长调研。\n副市长开会。\n2日：市长开会。", "2020-06-01 市长调研。|2020-06-01 副市长开会。|2020-06-02 市长开会。")]
    [InlineData("●1日 市长调研。\n●2日至3日 市长开会。", "2020-06-01 市长调研。|2020-06-02 市长开会。")]
    [InlineData("△ 1日，市长调研。\n△ 同日，副市长调研。", "2020-06-01 1日，市长调研。|2020-06-01 同日，副市长调研。")]
    [InlineData("6月6日，市长调研。\n\n9日，市政府开会。\n\n同日，副市长调研。", "2020-06-06 6月6日，市长调研。|2020-06-09 9日，市政府开会。|2020-06-09 同日，副市长调研。")]
    // Lianyungang, May 2007: the mark stands only before what followed on the same day.
    [InlineData("8日，市政府开会。市长\n9日回。\n△副市长调研。\n10日，乙。", "2020-06-08 8日，市政府开会。市长9日回。|2020-06-08 副市长调研。|2020-06-10 10日，乙。")]
    [InlineData("5月31日\n△ 甲。\n1日\n△ 乙。", "2020-05-31 甲。|2020-06-01 乙。")]
    public void A_day_may_stand_before_its_entries_in_other_ways(string text, string expected) => AssertEntries(expected.Split('|'), text);

    [Theory]
    [InlineData("2019年4—5月份市政府记事", "30日\n△ 甲。\n2日\n△ 乙。")]
    [InlineData("2019年4月、5月市政府记事", "4月30日\n△ 甲。\n5月\n2日\n△ 乙。")]
    [InlineData("2019年4-5月大事记", "4月\n30日\n△ 甲。\n5月\n2日\n△ 乙。")]
    public void Two_months_may_stand_in_one_chronicle(string title, string text) => Assert.Equal(
        [new DateOnly(2019, 4, 30), new DateOnly(2019, 5, 2)],
        RecordLines.Read(ArticleKind.Chronicle, text, title).Article.Chronicle.Select(e => e.Date));

    [Fact]
    public void A_marked_entry_before_any_day_is_kept_undated_and_reported()
    {
        var reading = RecordLines.Read(ArticleKind.Chronicle, "△ 甲。\n2日\n△ 乙。");

        Assert.Equal([null, new DateOnly(2020, 6, 2)], reading.Article.Chronicle.Select(e => e.Date));
        Assert.Equal(DiagnosticCodes.UndatedChronicle, Assert.Single(reading.Diagnostics).Code);
    }

    [Fact]
    public void A_day_within_an_entry_is_no_heading() =>
        AssertEntries(["2020-06-09 市长参加9日举行的会议。"], "9日\n△ 市长参加\n9日\n举行的会议。");

    [Theory]
    [InlineData("12月份市政府记事", "2020-12-01")]
    [InlineData("2019年12月份市政府记事", "2019-12-01")]
    [InlineData(null, "2020-06-01")]
    public void The_title_tells_the_month_and_otherwise_the_number_of_the_issue(string? title, string expected) => Assert.Equal(
        expected,
        RecordLines.Read(ArticleKind.Chronicle, "1日\n△ 甲。", title).Article.Chronicle[0].Date?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("12月份市政府记事", "30日\n△ 甲。")]
    [InlineData("市政府记事", "12月30日\n△ 甲。")]
    public void An_issue_of_January_tells_of_last_December(string title, string text) => Assert.Equal(
        new DateOnly(2020, 12, 30),
        RecordLines.Read(ArticleKind.Chronicle, text, title, new IssueIdentity { Year = 2021, Number = 1 }).Article.Chronicle[0].Date);

    [Theory]
    [InlineData(null, 6)]
    [InlineData(2020, null)]
    public void A_date_that_can_not_be_known_is_left_open(int? year, int? number) => Assert.Null(
        RecordLines.Read(ArticleKind.Chronicle, "1日\n△ 甲。", issue: new IssueIdentity { Year = year, Number = number }).Article.Chronicle[0].Date);

    private static void AssertEntries(string[] expected, string text) => Assert.Equal(
        expected, RecordLines.Read(ArticleKind.Chronicle, text).Article.Chronicle.Select(e => FormattableString.Invariant($"{e.Date:O} {e.Text}")));
}
