using AngleSharp.Html.Dom;
using Gazette.Storage.Reading;
using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Pages;

/// <summary>What the page of a document says of its numbers, dates and validity, and of the documents that it ends or extends.</summary>
public sealed class ArticleValidityTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Fact]
    public async Task What_no_longer_holds_says_so_in_its_head_for_paper_and_what_may_hold_does_not()
    {
        var repealed = await portal.PageAsync($"/articles/{SampleIssue.Notice.Summary.Id}");
        var other = await portal.PageAsync($"/articles/{SampleIssue.Citing.Summary.Id}");

        Assert.StartsWith("已废止（2022年1月1日", repealed.Text(".article-head .ended"), StringComparison.Ordinal);
        Assert.Null(other.QuerySelector(".ended"));
    }

    [Fact]
    public async Task The_status_line_says_number_code_authority_and_dates_with_their_proof()
    {
        var page = await PageAsync(SampleIssue.Notice);

        Assert.Equal("温政办〔2020〕75号", page.Text(".numbers > :nth-child(1) .number"));
        Assert.Equal("ZJCC01-2020-0017", page.Text(".numbers > :nth-child(2) .number"));
        Assert.Equal(["2020-09-16", "2020-10-01", "2029-09-30"], page.QuerySelectorAll(".facts time").Select(time => time.GetAttribute("datetime")));
        Assert.Equal("本办法自2020年10月1日起施行，有效期9年。", page.Text(".facts .evidence blockquote"));
        Assert.Contains("2020-10-01 + 9年 − 1日", page.QuerySelectorAll(".facts .evidence")[1].TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/source#L9", page.QuerySelector(".facts .evidence a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    // The clock of the tests stands at 2022-01-01; the repeal holds from 2020-10-09, long before the term would end.
    [Fact]
    public async Task A_document_that_another_repeals_says_so_with_the_day_the_sentence_and_its_line()
    {
        var validity = (await PageAsync(SampleIssue.Notice)).QuerySelector(".validity:has(.badge.repealed)")!;

        Assert.Equal("已废止", validity.Text(".badge"));
        Assert.Contains("2022年1月1日，据本库所收各期", validity.TextContent, StringComparison.Ordinal);
        Assert.Contains("自2020年10月9日起被另一文件废止", validity.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/articles/{SampleIssue.Repealing.Summary.Id}", validity.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("废止温政办〔2020〕75号。", validity.Text("blockquote"));
        Assert.Equal($"/articles/{SampleIssue.Repealing.Summary.Id}/source#L2", validity.QuerySelector(".evidence a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_term_that_has_passed_is_said_to_have_passed()
    {
        var validity = (await PageAsync(SampleIssue.Repealing)).QuerySelector(".validity:has(.badge.expired)")!;

        Assert.Contains("有效期至2021年10月9日，已经届满", validity.TextContent, StringComparison.Ordinal);
        Assert.Equal("有效期1年。", validity.Text("blockquote"));
    }

    [Fact]
    public async Task A_document_that_states_no_day_is_of_unknown_validity_and_other_kinds_have_none()
    {
        Assert.Contains("须向发文机关核实", (await PageAsync(SampleIssue.Plan)).QuerySelector(".validity:has(.badge.unknown)")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await PageAsync(SampleIssue.Brief)).QuerySelector(".validity"));
        Assert.Null((await PageAsync(SampleIssue.Statistics)).QuerySelector(".validity"));
    }

    [Fact]
    public async Task What_a_document_repeals_stands_with_the_sentence_that_says_so()
    {
        var items = (await PageAsync(SampleIssue.Repealing)).QuerySelectorAll("[aria-labelledby=repealed] li");

        Assert.Equal("温政办〔2020〕75号", items[0].Text("a.held"));
        Assert.StartsWith("《旧规定》", items[1].TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(["废止温政办〔2020〕75号。", "原《旧规定》同时废止。"], items.Select(item => item.Text("blockquote")));
        Assert.EndsWith("/source#L3", items[1].QuerySelector(".evidence a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_document_extends_stands_with_the_new_day_its_sum_and_the_sentence()
    {
        var items = (await PageAsync(SampleIssue.Repealing)).QuerySelectorAll("[aria-labelledby=extended] li");

        Assert.Equal("国办发〔2013〕101号", items[0].Text("a"));
        Assert.Contains("延长至2023年8月31日", items[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("2020-09-01 + 3年 − 1日", items[0].Text(".evidence"), StringComparison.Ordinal);
        Assert.StartsWith("《乙管理规定》", items[1].TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("继续有效", items[1].Text(".muted"), StringComparison.Ordinal);
    }

    private async Task<IHtmlDocument> PageAsync(StoredArticle stored) =>
        await portal.PageAsync($"/articles/{stored.Summary.Id}");
}
