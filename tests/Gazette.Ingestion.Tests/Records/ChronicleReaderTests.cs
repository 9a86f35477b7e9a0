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
    [InlineData("1日-3日\n△ 甲。", "2020-06-01 甲。")]
    [InlineData("1—3日\n△ 甲。", "2020-06-01 甲。")]
    [InlineData("1日 △ 甲。△ 乙。", "2020-06-01 甲。|2020-06-01 乙。")]
    [InlineData("1日\n▲ 甲。\n▲ 乙。", "2020-06-01 甲。|2020-06-01 乙。")]
    [InlineData("1日\n甲参加会\n议。\n乙调研。", "2020-06-01 甲参加会议。|2020-06-01 乙调研。")]
    public void Days_and_marks_are_written_in_many_ways(string text, string expected) => AssertEntries(expected.Split('|'), text);

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
    [InlineData(null, 6)]
    [InlineData(2020, null)]
    public void A_date_that_can_not_be_known_is_left_open(int? year, int? number) => Assert.Null(
        RecordLines.Read(ArticleKind.Chronicle, "1日\n△ 甲。", issue: new IssueIdentity { Year = year, Number = number }).Article.Chronicle[0].Date);

    private static void AssertEntries(string[] expected, string text) => Assert.Equal(
        expected, RecordLines.Read(ArticleKind.Chronicle, text).Article.Chronicle.Select(e => FormattableString.Invariant($"{e.Date:O} {e.Text}")));
}
