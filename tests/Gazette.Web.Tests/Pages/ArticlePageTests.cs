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
        var page = await (await portal.CreateReadyClientAsync()).PageAsync($"/articles/{SampleIssue.Notice.Summary.Id}");

        Assert.Equal(SampleIssue.Notice.Summary.DocumentNumber!.ToString(), page.Text(".running-head a"));
        Assert.Equal(page.Text(".validity .badge"), page.Text(".running-head .badge"));
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
    public async Task A_panel_is_a_box_of_its_own_named_by_its_title_and_no_part_of_the_contents()
    {
        var page = await PageAsync(SampleIssue.Plan);
        var panels = page.QuerySelectorAll("section.panel");

        Assert.Equal(["专栏1 水网重点工程", "专栏2 排涝工程"], panels.Select(panel => page.GetElementById(panel.GetAttribute("aria-labelledby")!)!.TextContent.Trim()));
        Assert.Equal(["1.引水工程。", "2.泵站。"], panels.Select(panel => panel.Text("li")));
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

    [Theory]
    [InlineData("")]
    [InlineData("/source")]
    [InlineData(".json")]
    [InlineData(".txt")]
    public async Task An_old_id_leads_to_the_present_one_for_good(string form)
    {
        using var answer = await (await portal.CreateReadyClientAsync()).GetAsync($"/articles/{SampleReader.OldId}{form}");

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal($"/articles/{SampleIssue.Notice.Summary.Id}{form}", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task An_id_in_capitals_leads_to_the_one_address()
    {
        var id = SampleIssue.Notice.Summary.Id.Value;
        using var answer = await (await portal.CreateReadyClientAsync()).GetAsync($"/articles/{id.ToUpperInvariant()}");

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal($"/articles/{id}", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task An_id_whose_article_is_gone_leads_to_its_issue()
    {
        using var answer = await (await portal.CreateReadyClientAsync()).GetAsync($"/articles/{SampleReader.VanishedId}");

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.NotNull((await answer.DocumentAsync()).QuerySelector("main a[href='/issues/2020-09']"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/source")]
    [InlineData(".txt")]
    [InlineData("/qr.svg")]
    public async Task An_id_whose_issue_was_taken_out_is_gone_and_says_what_stood_there_and_where_to_go_on(string form)
    {
        using var answer = await (await portal.CreateReadyClientAsync()).GetAsync($"/articles/{SampleReader.RemovedId}{form}");
        var page = await answer.DocumentAsync();

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Equal("这一条已经撤下", page.Text("h1"));
        Assert.Contains("“关于养犬的通知”。它所在的2020年第11期已于2020年11月3日从本库整期撤下", page.Text("main"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main a[href='/issues/2020-11']")); // its contents are gone as well
        Assert.NotNull(page.QuerySelector("main a[href='/issues']"));
        var byNumber = page.QuerySelector("main a[href^='/documents/']")!;
        Assert.Equal(("查文号温政发〔2020〕9号", "/documents/温政发〔2020〕9号"), (byNumber.TextContent, Uri.UnescapeDataString(byNumber.GetAttribute("href")!)));
    }

    [Fact]
    public async Task A_program_that_asks_for_an_article_that_was_taken_out_gets_problem_details()
    {
        using var answer = await (await portal.CreateReadyClientAsync()).GetAsync($"/articles/{SampleReader.RemovedId}.json");

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/articles/00000000")]
    [InlineData("/articles/nonsense-id")]
    [InlineData("/articles/00000000/source")]
    [InlineData("/articles/%3Cscript%3E")]
    public async Task An_article_that_is_not_there_is_said_not_to_be(string address)
    {
        using var answer = await (await portal.CreateReadyClientAsync()).GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("没有这一页", (await answer.DocumentAsync()).Text("h1"));
    }

    private async Task<IHtmlDocument> PageAsync(StoredArticle stored) =>
        await (await portal.CreateReadyClientAsync()).PageAsync($"/articles/{stored.Summary.Id}");
}
