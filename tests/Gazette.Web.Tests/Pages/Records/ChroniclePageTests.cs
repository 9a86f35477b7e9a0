using System.Net;
using Gazette.Documents;
using Gazette.Web.Tests.Fakes;
using static Gazette.Web.Tests.Pages.Records.RecordsPage;

namespace Gazette.Web.Tests.Pages.Records;

/// <summary>The chronicle by month and by day.</summary>
public sealed class ChroniclePageTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    private static readonly Storage.Reading.StoredArticle June = Chronicle(
        2020,
        6,
        Entry(new DateOnly(2020, 6, 1), "市长姚高员调研，落实《温州市突发事件应急预案管理办法》和温政办〔2020〕94号。", new ChroniclePerson("姚高员", "市长", 2)),
        Entry(new DateOnly(2020, 6, 2), "没有人的一条 <b>。"),
        Entry(null, "日期不清的一条。"));

    [Fact]
    public async Task A_month_has_its_days_with_anchors_and_an_index_of_them()
    {
        var page = await portal.RecordsPageAsync("/chronicle/2020-06", June);

        Assert.Equal(["#day-1", "#day-2"], page.QuerySelectorAll(".day-index a").Select(link => link.GetAttribute("href")));
        Assert.Equal("2020-06-02", page.QuerySelector("#day-2 time")!.GetAttribute("datetime"));
        Assert.StartsWith("没有人的一条 <b>。", page.Text("#day-2 dd"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_numbers_and_held_documents_lead_on()
    {
        var page = await portal.RecordsPageAsync("/chronicle/2020-06", June, SampleIssue.Notice);

        Assert.Equal(
            ["/people/姚高员", $"/articles/{SampleIssue.Notice.Summary.Id}", "/documents/温政办〔2020〕94号"],
            page.QuerySelectorAll("#day-1 dd > a").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!)));
    }

    [Fact]
    public async Task Months_lead_to_the_next_that_is_held_and_days_to_other_years()
    {
        var page = await portal.RecordsPageAsync("/chronicle/2020-06", June, Chronicle(2022, 6, Entry(new DateOnly(2022, 6, 1), "两年后。")));

        Assert.Equal("/chronicle/2022-06", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Null(page.QuerySelector("a[rel=prev]"));
        Assert.Equal(["/chronicle/day/06-01"], page.QuerySelectorAll(".other-day").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_day_is_shown_in_every_year()
    {
        var page = await portal.RecordsPageAsync("/chronicle/day/06-01", June, Chronicle(2022, 6, Entry(new DateOnly(2022, 6, 1), "两年后。")));

        Assert.Equal(["2020年6月1日", "2022年6月1日"], page.QuerySelectorAll(".chronicle time").Select(time => time.TextContent));
    }

    [Theory]
    [InlineData("/chronicle/2020-6", HttpStatusCode.MovedPermanently)]
    [InlineData("/chronicle/day/6-1", HttpStatusCode.MovedPermanently)]
    [InlineData("/chronicle/day/02-29", HttpStatusCode.OK)]
    [InlineData("/chronicle/day/02-30", HttpStatusCode.NotFound)]
    [InlineData("/chronicle/2020-13", HttpStatusCode.NotFound)]
    [InlineData("/chronicle/2020-07", HttpStatusCode.NotFound)]
    [InlineData("/chronicle/99999-01", HttpStatusCode.NotFound)]
    [InlineData("/chronicle/9999-12", HttpStatusCode.NotFound)]
    public async Task Other_writings_are_led_right_and_what_there_is_not_is_not_found(string address, HttpStatusCode status)
    {
        using var answer = await portal.RecordsAnswerAsync(address, June);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task The_index_counts_days_and_entries_a_month()
    {
        var page = await portal.RecordsPageAsync("/chronicle", June);

        Assert.Equal("6月 2 天 2 条", page.Text(".months li"));
    }

    [Fact]
    public async Task Without_a_chronicle_the_page_says_so() =>
        Assert.Contains("还没有政府记事", (await portal.RecordsPageAsync("/chronicle")).Text(".notice"), StringComparison.Ordinal);
}
