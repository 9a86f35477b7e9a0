using AngleSharp.Html.Dom;
using Gazette.Storage.Reading;
using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Pages;

/// <summary>From every fact and paragraph of an article to the lines it was read from, and back.</summary>
public sealed class ArticleSourceTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Fact]
    public async Task Every_fact_leads_to_the_line_it_was_read_from()
    {
        var page = await PageAsync(SampleIssue.Notice);

        Assert.EndsWith("/source#L1", page.QuerySelector(".numbers a.origin")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.EndsWith("/source#L3", page.QuerySelector(".facts time + a.origin")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_person_has_corrected_is_named()
    {
        var remark = (await PageAsync(SampleIssue.Notice)).QuerySelector("dd.corrected")!.TextContent;

        Assert.Equal("统一编号原文第12段原文经人工校正", string.Concat(remark.Where(c => !char.IsWhiteSpace(c))));
        Assert.Null((await PageAsync(SampleIssue.Repealing)).QuerySelector("dd.corrected"));
    }

    [Fact]
    public async Task The_raw_lines_are_shown_as_received_beside_the_block_they_became()
    {
        var client = await portal.CreateReadyClientAsync();

        var page = await client.PageAsync($"/articles/{SampleIssue.Notice.Summary.Id}/source");

        Assert.Equal("第 9 行 <原文>", page.Text("#L9 code"));
        var passage = page.GetElementById("L9")!.Closest(".passage")!;
        Assert.Equal("第 8 段", passage.Text(".owner a"));
        Assert.EndsWith("#p-8", passage.QuerySelector(".owner a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("第三条 本办法自2020年10月1日起施行，有效期9年。", passage.Text(".assembled"));
        Assert.Null(page.GetElementById("L8")); // Blank.
        Assert.Null(page.GetElementById("L19")); // Another's.
        Assert.Single(page.QuerySelectorAll(".gap"));
    }

    [Fact]
    public async Task Every_fact_is_told_beside_the_line_it_was_read_from()
    {
        var client = await portal.CreateReadyClientAsync();

        Assert.Equal(["发文字号 温政办〔2020〕75号"], await ReadAtAsync(SampleIssue.Notice, 1));
        Assert.Equal(["统一编号 ZJCC01-2020-0017（经人工校正）", "引用 国办发〔2013〕101号", "废止 温政办〔2015〕3号"], await ReadAtAsync(SampleIssue.Notice, 2));
        Assert.Equal(["施行日期 2020年10月1日", "有效期至 2029年9月30日（2020-10-01 + 9年 − 1日）"], await ReadAtAsync(SampleIssue.Notice, 9));
        Assert.Equal(["任职 徐翔：温州系统流程装备科学研究院院长"], await ReadAtAsync(SampleIssue.Appointments, 24));
        Assert.Equal(["指标 规模以上工业增加值，当月 110.45，累计 757.74亿元", "指标 存款余额，当月 —，累计 15031.96亿元"], await ReadAtAsync(SampleIssue.Statistics, 33));
        Assert.Equal(["记事 2020年9月1日"], await ReadAtAsync(SampleIssue.Chronicle, 27));

        async Task<string[]> ReadAtAsync(StoredArticle stored, int line)
        {
            var page = await client.PageAsync($"/articles/{stored.Summary.Id}/source");
            return [.. page.GetElementById($"L{line}")!.Closest(".passage")!.QuerySelectorAll(".read-here li").Select(item => item.TextContent.Trim())];
        }
    }

    [Fact]
    public async Task A_paragraph_leads_to_its_lines_and_they_lead_back()
    {
        var client = await portal.CreateReadyClientAsync();

        var there = (await PageAsync(SampleIssue.Notice)).QuerySelector("#p-8 a.lines")!.GetAttribute("href")!;
        var source = await client.PageAsync(there.Split('#')[0]);

        Assert.EndsWith("#L9", there, StringComparison.Ordinal);
        Assert.Equal($"/articles/{SampleIssue.Notice.Summary.Id}#p-8", source.QuerySelector("#p-8 a")!.GetAttribute("href"));
    }

    private async Task<IHtmlDocument> PageAsync(StoredArticle stored) =>
        await portal.PageAsync($"/articles/{stored.Summary.Id}");
}
