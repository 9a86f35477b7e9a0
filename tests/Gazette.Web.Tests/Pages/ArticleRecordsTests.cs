using AngleSharp.Html.Dom;
using Gazette.Storage.Reading;
using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Pages;

/// <summary>How the records of an article are laid out.</summary>
public sealed class ArticleRecordsTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Fact]
    public async Task Every_record_leads_to_the_line_it_was_read_from()
    {
        Assert.Equal(["24", "25", "25"], await OriginsOf(SampleIssue.Appointments));
        Assert.Equal(["33", "34"], await OriginsOf(SampleIssue.Statistics));
        Assert.Equal(["27", "28", "29"], await OriginsOf(SampleIssue.Chronicle));
        Assert.Equal(["30", "31", "31"], await OriginsOf(SampleIssue.Catalogue));

        async Task<string[]> OriginsOf(StoredArticle stored) =>
            [.. (await PageAsync(stored)).QuerySelectorAll("a.origin").Select(a => a.GetAttribute("href")!.Split("/source#L")[1])];
    }

    [Fact]
    public async Task Appointments_are_rows_of_person_action_post_and_note()
    {
        var rows = (await PageAsync(SampleIssue.Appointments)).QuerySelectorAll("table.records tbody tr");

        Assert.Equal(["徐翔", "任", "温州系统流程装备科学研究院院长", "试用期一年", "原文"], rows[0].Children.Select(cell => cell.TextContent.Trim()));
        Assert.Equal("免", rows[1].Children[1].TextContent);
    }

    [Fact]
    public async Task Posts_that_end_together_are_told_apart_from_those_named_one_by_one()
    {
        var page = await PageAsync(SampleIssue.Appointments);

        Assert.Equal("一并免去的职务", page.Text("h2.record-heading"));
        Assert.StartsWith("以上同志原任职务同时免去", page.QuerySelector("h2.record-heading ~ ul li")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_statistics_leave_blank_is_shown_as_a_dash()
    {
        var rows = (await PageAsync(SampleIssue.Statistics)).QuerySelectorAll("table.records tbody tr");

        Assert.Equal(["亿元", "110.45", "8.1", "757.74", "−0.2"], rows[0].Children.Skip(1).Select(cell => cell.TextContent));
        Assert.Equal("—", rows[1].Children[2].TextContent);
    }

    [Fact]
    public async Task The_chronicle_stands_by_day_and_a_day_not_known_is_said_not_to_be()
    {
        var days = (await PageAsync(SampleIssue.Chronicle)).QuerySelectorAll(".chronicle > div");

        Assert.Equal("2020-09-01", days[0].QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Equal(2, days[0].QuerySelectorAll("dd").Length);
        Assert.Equal("日期不详", days[1].Text("dt"));
    }

    [Fact]
    public async Task The_catalogue_leads_to_each_document()
    {
        var page = await PageAsync(SampleIssue.Catalogue);

        Assert.Equal("2020年第9期发文目录", page.Text("h1"));
        Assert.Equal("/documents/温政办〔2020〕75号", Uri.UnescapeDataString(page.QuerySelector(".catalogue a")!.GetAttribute("href")!));
    }

    private async Task<IHtmlDocument> PageAsync(StoredArticle stored) =>
        await portal.PageAsync($"/articles/{stored.Summary.Id}");
}
