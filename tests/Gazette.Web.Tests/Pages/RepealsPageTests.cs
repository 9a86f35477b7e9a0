using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Pages;

public sealed class RepealsPageTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Fact]
    public async Task Each_repealing_document_stands_with_its_sentence_and_what_it_repeals()
    {
        var page = await portal.PageAsync("/repeals");

        var decision = page.QuerySelectorAll(".repeals > li").Single(item => item.Text("h2") == "温州市人民政府关于废止部分文件的决定");
        Assert.Contains("自2020年10月9日起", decision.Text(".entry-facts")!, StringComparison.Ordinal);
        Assert.StartsWith("废止温政办〔2020〕75号。", decision.Text(".sentence p"), StringComparison.Ordinal);
        Assert.Equal($"/articles/{SampleIssue.Notice.Summary.Id}", decision.QuerySelector(".repealed a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task What_is_not_held_is_said_not_to_be_and_leads_to_its_number()
    {
        var page = await portal.PageAsync("/repeals");

        var old = page.QuerySelectorAll(".repealed li").Single(item => item.TextContent.Contains("温政办〔2015〕3号", StringComparison.Ordinal));
        Assert.Contains("本库没有全文", old.TextContent, StringComparison.Ordinal);
        Assert.Contains("《旧办法》", old.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("/documents/", old.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_repealed_by_title_alone_leads_to_a_search_for_it()
    {
        var page = await portal.PageAsync("/repeals");

        Assert.Contains(page.QuerySelectorAll(".repealed a"), link => link.TextContent == "《旧规定》" && link.GetAttribute("href")!.StartsWith("/search?q=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_behind_the_last_says_so()
    {
        var page = await portal.PageAsync("/repeals?page=7");

        Assert.Contains("没有第 7 页", page.Text("p.notice")!, StringComparison.Ordinal);
        Assert.Equal("/repeals", page.QuerySelector("p.notice a")!.GetAttribute("href"));
    }
}
