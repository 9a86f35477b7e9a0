using System.Net;
using AngleSharp.Html.Dom;
using Gazette.Storage.Reading;
using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Pages;

public sealed class ArticlePageTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Fact]
    public async Task Who_comes_to_a_paragraph_is_told_by_a_running_head_what_it_is_and_whether_it_holds()
    {
        var page = await portal.PageAsync($"/articles/{SampleIssue.Notice.Summary.Id}");

        Assert.Equal(SampleIssue.Notice.Summary.DocumentNumber!.ToString(), page.Text(".running-head a"));
        Assert.Equal(page.Text(".validity .badge"), page.Text(".running-head .badge"));
    }

    [Fact]
    public async Task A_news_item_says_of_which_day_it_tells_and_why()
    {
        var page = await PageAsync(SampleIssue.Brief);

        Assert.Equal("2020-09-07", page.QuerySelector(".facts time")!.GetAttribute("datetime"));
        Assert.Contains("2020年 + 9月7日", page.Text(".evidence"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_block_has_its_anchor_and_every_provision_one_of_its_own()
    {
        var page = await PageAsync(SampleIssue.Notice);

        Assert.All(Enumerable.Range(1, SampleIssue.Notice.Article.Blocks.Count), n => Assert.NotNull(page.GetElementById($"p-{n}")));
        Assert.Equal("第三条", page.GetElementById("article-3")!.TextContent);
        Assert.StartsWith("第三条 本办法自", page.GetElementById("p-8")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headings_nest_without_gaps_under_the_title()
    {
        var page = await PageAsync(SampleIssue.Notice);

        Assert.Equal("H2", page.GetElementById("p-3")!.TagName); // The attached document.
        Assert.Equal("H3", page.GetElementById("p-4")!.TagName); // Its first chapter.
        Assert.Equal("H2", page.GetElementById("p-10")!.TagName); // The annex.
    }

    [Fact]
    public async Task Document_numbers_in_the_text_lead_to_the_resolver()
    {
        var page = await PageAsync(SampleIssue.Notice);

        var link = page.QuerySelector("#p-5 > a:not(.provision-number)")!;
        Assert.Equal("国办发〔2013〕101号", link.TextContent);
        Assert.Equal("/documents/国办发〔2013〕101号", Uri.UnescapeDataString(link.GetAttribute("href")!));
    }

    [Fact]
    public async Task Held_listed_and_unknown_documents_are_told_apart_in_the_text_by_form_and_word()
    {
        var page = await PageAsync(SampleIssue.Citing);

        Assert.Equal(
            [("held", "本库收有：温州市人民政府办公室关于印发温州市突发事件应急预案管理办法的通知"), ("listed", "本库仅见于发文目录：关于未刊登的事项的通知"), ("unheld", "本库未收"),
                ("held", "本库收有：温州市人民政府办公室关于印发温州市突发事件应急预案管理办法的通知")],
            page.QuerySelectorAll("#p-1 > a").Select(a => (a.ClassName, a.GetAttribute("title"))));
        Assert.Equal(
            ["温政办〔2020〕75号", "温政办〔2020〕99号", "国办发〔2013〕101号", "《温州市突发事件应急预案管理办法》"],
            page.QuerySelectorAll("#p-1 > a").Select(a => a.TextContent));
        Assert.Equal($"/articles/{SampleIssue.Notice.Summary.Id}", page.QuerySelector("#p-1 a.held")!.GetAttribute("href"));
        Assert.Equal("held", page.QuerySelector("td a")!.ClassName);
        Assert.Contains("点线", page.Text(".legend"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_document_that_a_notice_carries_stands_apart_from_the_notice()
    {
        var page = await PageAsync(SampleIssue.Notice);

        Assert.Equal("印发通知", page.QuerySelector(".body-main")!.GetAttribute("aria-label"));
        Assert.Equal("随通知印发的文件", page.Text(".body-attached .body-label"));
        Assert.NotNull(page.QuerySelector(".body-main #p-2"));
        Assert.NotNull(page.QuerySelector(".body-attached[aria-labelledby=p-3] #p-9"));
        Assert.NotNull(page.QuerySelector(".body-annex[aria-labelledby=p-10] #p-11")); // 附件 and its title are one.
        Assert.Equal("#p-11", page.QuerySelector(".facts a[href^='#p-']")!.GetAttribute("href"));
    }

    [Fact]
    public async Task An_article_is_cited_as_the_standard_has_it_and_in_running_text()
    {
        var page = await PageAsync(SampleIssue.Notice);
        var address = $"http://localhost/articles/{SampleIssue.Notice.Summary.Id}";

        Assert.Equal(
            $"温州市人民政府办公室. 温州市人民政府办公室关于印发温州市突发事件应急预案管理办法的通知：温政办〔2020〕75号[J/OL]. 温州市人民政府公报，2020(9)[2022-01-01]. {address}.",
            page.Text("#cite-standard"));
        Assert.Equal(
            $"《温州市人民政府办公室关于印发温州市突发事件应急预案管理办法的通知》（温政办〔2020〕75号），《温州市人民政府公报》2020年第9期，{address}",
            page.Text("#cite-plain"));
    }

    [Fact]
    public async Task Every_paragraph_and_provision_links_itself()
    {
        var page = await PageAsync(SampleIssue.Notice);

        Assert.Equal("#p-1", page.QuerySelector("#p-1 a.here")!.GetAttribute("href"));
        Assert.Equal("#article-3", page.GetElementById("article-3")!.GetAttribute("href"));
        Assert.All(page.QuerySelectorAll(".prose .items > li"), item =>
        {
            Assert.Equal($"#{item.Id}", item.QuerySelector("a.here")!.GetAttribute("href"));
            Assert.Contains("/source#L", item.QuerySelector("a.lines")!.GetAttribute("href"), StringComparison.Ordinal);
        });
        Assert.NotEmpty(page.QuerySelectorAll(".prose .items > li"));
    }

    [Fact]
    public async Task The_address_is_there_as_a_code_to_be_read_by_a_phone()
    {
        var client = await portal.CreateReadyClientAsync();
        var image = (await PageAsync(SampleIssue.Notice)).QuerySelector(".qr img")!;

        using var answer = await client.GetAsync(image.GetAttribute("src"));

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("<path", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/articles/00000000/qr.svg")).StatusCode);
        Assert.NotEqual("", image.GetAttribute("alt"));
    }

    [Fact]
    public async Task A_panel_is_a_box_of_its_own_named_by_its_title_and_no_part_of_the_contents()
    {
        var page = await PageAsync(SampleIssue.Plan);
        var panels = page.QuerySelectorAll("section.panel");

        Assert.Equal(["专栏1 水网重点工程", "专栏2 排涝工程"], panels.Select(panel => page.GetElementById(panel.GetAttribute("aria-labelledby")!)!.TextContent.Trim()));
        Assert.Equal(["1.引水工程。", "2.泵站。"], panels.Select(panel => panel.QuerySelector("li")!.TextContent.Split('¶')[0].Trim()));
        Assert.Equal("表1 工程量", panels[0].Text("table caption"));
        Assert.Equal(["引水", "12", "8"], panels[0].QuerySelectorAll("tbody td").Select(cell => cell.TextContent));
        Assert.Equal("2", panels[0].QuerySelector("tbody td")!.GetAttribute("rowspan"));
        Assert.Equal(["一、建设水网", "二、节约用水", "三、保障措施"], page.QuerySelectorAll(".outline a").Select(a => a.TextContent.Trim()));
        Assert.All(Enumerable.Range(1, 10), n => Assert.NotNull(page.GetElementById($"p-{n}")));
    }

    [Fact]
    public async Task A_table_is_a_table_with_caption_scopes_and_a_frame_the_keyboard_can_scroll()
    {
        var page = await PageAsync(SampleIssue.Notice);
        var frame = page.QuerySelector(".prose .table-frame")!;

        Assert.Equal("0", frame.GetAttribute("tabindex"));
        Assert.Equal("表1 预案", frame.Text("caption"));
        Assert.Equal(["预案", "数量"], frame.QuerySelectorAll("th[scope=col]").Select(cell => cell.TextContent));
        Assert.Equal("figure", frame.QuerySelector("tbody td:nth-child(2)")!.ClassName);
        Assert.Equal("台风 <b>", frame.QuerySelectorAll("tbody td")[2].TextContent);
        Assert.Empty(frame.QuerySelectorAll("td b"));
    }

    [Fact]
    public async Task Lines_that_could_not_be_read_are_kept_and_said_to_be_so()
    {
        var illegible = (await PageAsync(SampleIssue.Notice)).QuerySelector("details.illegible")!;

        Assert.Equal("p-16", illegible.Id);
        Assert.Contains("3 行", illegible.Text("summary"), StringComparison.Ordinal);
        Assert.Equal("旋\n转\n表", illegible.Text("pre"));
    }

    [Fact]
    public async Task An_article_without_text_says_so_and_shows_where_to_look()
    {
        var page = await PageAsync(SampleIssue.Brief);

        Assert.Contains("没有正文文字", page.Text(".notice"), StringComparison.Ordinal);
        Assert.Equal("我市部署推进\"文明\"城市<创建>工作", page.Text("h1"));
    }

    [Fact]
    public async Task The_neighbours_in_the_issue_are_linked()
    {
        var page = await PageAsync(SampleIssue.Appointments);

        Assert.Equal($"/articles/{SampleIssue.Notice.Summary.Id}", page.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal($"/articles/{SampleIssue.Chronicle.Summary.Id}", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
    }

    private async Task<IHtmlDocument> PageAsync(StoredArticle stored) =>
        await portal.PageAsync($"/articles/{stored.Summary.Id}");
}
