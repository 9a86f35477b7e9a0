using System.Net;
using Gazette.Search.Queries;
using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Pages;

public sealed class SearchPageTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Fact]
    public async Task Results_are_counted_marked_and_lead_to_the_paragraph()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync("/search?q=规范管理");

        Assert.Equal("共 1 条", page.Text(".total"));
        Assert.Equal("规范管理", page.Text(".hits mark"));
        Assert.Equal($"/articles/{SampleIssue.Notice.Summary.Id}#p-5", page.QuerySelector(".passage-text a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_document_says_whether_it_holds_and_also_when_that_is_not_known()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync("/search?q=规范管理");

        Assert.Equal("时效未知", page.Text(".hits .badge"));
    }

    [Fact]
    public async Task Filters_are_links_with_counts_and_the_chosen_one_can_be_dropped()
    {
        var client = await portal.CreateReadyClientAsync();

        var all = await client.PageAsync("/search?q=管理");
        Assert.Contains(all.QuerySelectorAll(".filters a"), link => link.GetAttribute("href")!.EndsWith("kind=notice", StringComparison.Ordinal));

        var some = await client.PageAsync("/search?q=管理&kind=notice&year=2020");
        Assert.Equal("true", some.QuerySelector(".filters a[href*='kind=notice']")!.GetAttribute("aria-current"));
        Assert.Equal(2, some.QuerySelectorAll(".chosen a").Length);
        Assert.DoesNotContain("year", some.QuerySelector(".chosen a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_filter_and_the_order_are_in_the_address_and_each_can_be_dropped_by_one_click()
    {
        var client = await portal.CreateReadyClientAsync();
        const string Filters = "&year=2020&issue=2020-09&section=文件发布&kind=notice&issuer=市政府&validity=in_force&annex=1&table=1&sort=oldest";

        var page = await client.PageAsync($"/search?q={SampleSearch.ManyHits}{Filters}");

        var dropped = page.QuerySelectorAll(".chosen a").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!)).ToList();
        string[] parameters = ["year=2020", "issue=2020-09", "section=文件发布", "kind=notice", "issuer=市政府", "validity=in_force", "annex=1", "table=1"];
        Assert.Equal(parameters.Length, dropped.Count);
        Assert.All(parameters, parameter => Assert.Single(dropped, address => !address.Contains(parameter, StringComparison.Ordinal)));
        Assert.All(dropped, address => Assert.Contains("sort=oldest", address, StringComparison.Ordinal));
        Assert.Equal("最早在前", page.Text(".tabs [aria-current]"));
        Assert.Contains("sort=oldest&page=2", page.QuerySelector("a[rel=next]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quoted_sentence_that_stands_nowhere_is_said_to_and_that_the_results_do_not_follow_it()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync($"/search?q={Uri.EscapeDataString(SampleSearch.UnmetPhrase)}");

        Assert.StartsWith("各期公报没有“许多办法”这句原话。以下各条不按原句查找", page.Text(".unmet"), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".hits li"));
    }

    [Fact]
    public async Task Who_only_says_what_to_leave_out_is_told_that_there_is_nothing_to_look_for()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync($"/search?q={SampleSearch.ExclusionOnly}");

        Assert.Contains("没有可查的词", page.Text("[role=status]"), StringComparison.Ordinal);
        Assert.Contains("要查这个词本身", page.Text(".notice"), StringComparison.Ordinal);
        Assert.Equal("/search?q=%E5%8A%9E%E6%B3%95", page.QuerySelector(".notice a")!.GetAttribute("href"));
        Assert.DoesNotContain(page.QuerySelectorAll(".also"), also => also.TextContent.Contains("已去掉", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_long_text_is_said_to_be_searched_by_its_begin_only()
    {
        var client = await portal.CreateReadyClientAsync();
        var page = await client.PageAsync($"/search?q={new string('a', QueryReader.MaxLength + 1)}");
        var shorter = await client.PageAsync($"/search?q={new string('a', QueryReader.MaxLength)}");

        Assert.Equal("检索词太长，只查了前 300 个字符。", page.Text(".cut"));
        Assert.Empty(shorter.QuerySelectorAll(".cut"));
    }

    [Fact]
    public async Task A_filter_that_makes_no_sense_is_left_out_and_named()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync($"/search?q={SampleSearch.ManyHits}&issue=x&section=y&validity=z&sort=w");

        Assert.Equal(4, page.QuerySelectorAll(".notice").Length);
        Assert.Empty(page.QuerySelectorAll(".chosen"));
    }

    [Fact]
    public async Task What_else_was_searched_is_told_and_one_click_takes_the_text_as_typed()
    {
        var client = await portal.CreateReadyClientAsync();

        var also = await client.PageAsync($"/search?q={SampleSearch.WithSynonyms}&kind=notice");
        Assert.StartsWith("也查找了：治理、整治", also.Text(".also"), StringComparison.Ordinal);

        var literal = await client.PageAsync(also.QuerySelector(".also a")!.GetAttribute("href")!);
        Assert.Contains("kind=notice&exact=1", also.QuerySelector(".also a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.StartsWith("只查找了输入的原词", literal.Text(".also"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_asked_for_stands_on_top_with_its_month()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync($"/search?q={SampleSearch.WithDate}");

        Assert.Equal("居民消费价格总指数", page.Text(".figures .indicator"));
        Assert.Equal(["101.2", "—", "103.4", "—"], page.QuerySelectorAll(".figures td.figure").Select(cell => cell.TextContent));
        Assert.Equal($"/articles/{SampleIssue.Notice.Summary.Id}", page.QuerySelector(".figures td a")!.GetAttribute("href"));
        Assert.Contains("2020年9月的内容排在前面", page.Text(".also"), StringComparison.Ordinal);
        Assert.EndsWith("exact=1", page.QuerySelector(".also a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_on_record_in_an_office_stands_in_a_table_with_what_it_rests_on()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync($"/search?q={SampleSearch.Office}");

        Assert.Equal("“市长”在公报里的记载", page.Text(".office h2"));
        Assert.Equal(["姓名", "职务", "记载", "出处"], page.QuerySelectorAll(".office thead th").Select(cell => cell.TextContent));
        Assert.Equal(["甲某", "乙某"], page.QuerySelectorAll(".office tbody th a").Select(link => link.TextContent));
        Assert.Equal("/people/" + Uri.EscapeDataString("甲某"), page.QuerySelector(".office tbody th a")!.GetAttribute("href"));
        Assert.Equal(
            ["2020年9月16日任，未见免职的记载", "记事里这样称呼 7 次，2020年9月1日至2020年9月28日"],
            page.QuerySelectorAll(".office tbody td:nth-of-type(2)").Select(cell => cell.TextContent));
        Assert.All(page.QuerySelectorAll(".office tbody td:last-child a"), link => Assert.StartsWith("/articles/", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains("今天是否在任，公报没有写明", page.Text(".office p"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_for_an_office_that_nobody_is_on_record_in_is_told_so()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync($"/search?q={SampleSearch.UnknownOffice}");

        Assert.Contains("任免和政府记事里没有“县长”的记载", page.Text(".notice"), StringComparison.Ordinal); // news may name one
        Assert.DoesNotContain("没有印出", page.Text(".notice"), StringComparison.Ordinal);
        Assert.Equal("/posts", page.QuerySelector(".notice a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData(SampleSearch.Person, "/people/%E7%94%B2%E6%9F%90")]
    [InlineData(SampleSearch.IssueOfMonth, "/issues/2020-09")]
    [InlineData(SampleSearch.Expiring, "/calendar?day=2021-06-15&days=30")]
    [InlineData(SampleSearch.Repealed, "/repeals")]
    [InlineData(SampleSearch.Series, "/catalogue/%E6%B8%A9%E6%94%BF%E5%8A%9E/2020")]
    public async Task What_another_page_answers_better_is_linked_to(string text, string address)
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync($"/search?q={Uri.EscapeDataString(text)}");

        Assert.Equal(address, Assert.Single(page.QuerySelectorAll(".next-step a")).GetAttribute("href"));
    }

    [Fact]
    public async Task An_issue_named_in_full_leads_straight_to_its_contents_but_with_a_filter_to_results()
    {
        var client = await portal.CreateReadyClientAsync();
        using var answer = await client.GetAsync($"/search?q={SampleSearch.NamedIssue}");
        using var filtered = await client.GetAsync($"/search?q={SampleSearch.NamedIssue}&year=2020");

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/issues/2020-09", answer.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, filtered.StatusCode);
    }

    [Fact]
    public async Task Who_asks_for_an_issue_without_its_year_chooses_among_those_held_and_may_search_the_words()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync($"/search?q={SampleSearch.IssueOfAnyYear}");

        Assert.Equal("/issues/2020-09", Assert.Single(page.QuerySelectorAll(".next-step a")).GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll(".hits"));
        Assert.Contains("exact=1", page.QuerySelector("p.muted a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_leads_to_the_chronicle_of_that_day()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync($"/search?q={SampleSearch.WithDay}");

        Assert.Equal("/chronicle/day/09-15", page.QuerySelector(".next-step a")!.GetAttribute("href"));
        Assert.Equal("9月15日的政府记事", page.Text(".next-step"));
    }

    [Fact]
    public async Task A_day_that_no_calendar_has_is_said_to_be_none()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync($"/search?q={SampleSearch.WithImpossibleDay}");

        Assert.Equal("没有“2020年2月30日”这一天，按字词查找。", page.Text(".also"));
    }

    [Fact]
    public async Task A_time_that_depends_on_the_day_is_said_to_be_left_out()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync($"/search?q={SampleSearch.WithRelativeTime}");

        Assert.Equal("没有按“去年”限定时间；要限定，请写明年月，如“2020年”。", page.Text(".also"));
    }

    [Fact]
    public async Task A_year_left_out_of_an_issue_asked_for_is_said_to_be()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync($"/search?q={SampleSearch.RelativeIssue}");

        Assert.StartsWith("没有按“今年”限定时间", page.Text(".also"), StringComparison.Ordinal);
        Assert.Equal("/issues/2020-09", Assert.Single(page.QuerySelectorAll(".next-step a")).GetAttribute("href"));
    }

    [Fact]
    public async Task Of_a_time_of_which_nothing_is_held_it_is_not_said_to_come_first()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync($"/search?q={SampleSearch.WithUnheldDate}");

        Assert.StartsWith("本库没有2023年的公报或文件。", page.Text(".also"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_for_an_issue_that_is_not_held_is_told_so_and_shown_which_are()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync($"/search?q={SampleSearch.UnheldIssue}");

        Assert.StartsWith("本库没有收入2020年第8期。", page.Text(".notice"), StringComparison.Ordinal);
        Assert.Equal("/issues", page.QuerySelector(".notice a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task When_the_words_asked_for_stand_nowhere_the_page_says_so_before_it_lists_parts_of_them()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync($"/search?q={SampleSearch.Missing}");

        Assert.StartsWith("各期公报没有写到“最低工资”", page.Text(".missing"), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".hits li"));
    }

    [Fact]
    public async Task What_was_excluded_is_told()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync($"/search?q={SampleSearch.WithExclusion}");

        Assert.Equal("已去掉写到“办法”的内容。", page.Text(".also"));
    }

    [Fact]
    public async Task Beside_a_number_that_nobody_knows_stands_what_comes_near_it()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync($"/search?q={SampleSearch.UnknownNumber}");

        Assert.Contains("本库没有这一件", page.Text(".number-hit"), StringComparison.Ordinal);
        Assert.Equal($"/articles/{SampleIssue.Notice.Summary.Id}", page.QuerySelector(".number-hit .entries a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/search?foo=1", "“foo”")]
    [InlineData("/search?q=管理&colour=red", "“colour”")]
    [InlineData("/search?q=管理&annex=yes", "“yes”")]
    public async Task A_condition_that_the_page_does_not_know_is_named(string address, string named)
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync(address);

        Assert.Contains(named, Assert.Single(page.QuerySelectorAll(".notice")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_have_been_meant_is_offered_as_a_link()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync($"/search?q={SampleSearch.Misspelt}");

        Assert.Equal($"您是不是要找：{SampleSearch.WithSynonyms}", page.Text(".suggestion"));
        Assert.NotNull(page.QuerySelector(".suggestion a"));
    }

    [Fact]
    public async Task When_the_suggestion_was_searched_the_page_says_so()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync($"/search?q={SampleSearch.MisspeltAltogether}");

        Assert.Equal($"没有找到“{SampleSearch.MisspeltAltogether}”，以下是“{SampleSearch.WithSynonyms}”的结果。", page.Text(".suggestion"));
    }

    [Fact]
    public async Task Pages_lead_to_the_end()
    {
        var client = await portal.CreateReadyClientAsync();

        var last = await client.PageAsync($"/search?q={SampleSearch.ManyHits}&page=5");

        Assert.Equal(5, last.QuerySelectorAll(".hits li").Length);
        Assert.Equal("41", last.QuerySelector(".hits")!.GetAttribute("start"));
        Assert.Null(last.QuerySelector("a[rel=next]"));
        Assert.EndsWith("page=4", last.QuerySelector("a[rel=prev]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_the_last_page_the_way_back_is_shown()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync($"/search?q={SampleSearch.ManyHits}&page=99");

        Assert.EndsWith("page=5", page.QuerySelector(".notice a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_leads_straight_to_its_document()
    {
        using var answer = await (await portal.CreateReadyClientAsync()).GetAsync("/search?q=温政办(2020)75号");

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal($"/articles/{SampleIssue.Notice.Summary.Id}", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_number_with_a_filter_shows_its_document_on_top_of_the_results()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync("/search?q=温政办(2020)75号&year=2020");

        Assert.Equal($"/articles/{SampleIssue.Notice.Summary.Id}", page.QuerySelector(".number-hit a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Without_a_query_the_page_helps_to_ask()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync("/search");

        Assert.NotNull(page.QuerySelector(".help"));
        Assert.Null(page.QuerySelector(".total"));
    }

    [Fact]
    public async Task When_nothing_matches_the_page_says_so_and_what_to_do_next()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync("/search?q=火星移民");

        Assert.Equal("没有找到“火星移民”", page.Text(".total"));
        Assert.NotEmpty(page.QuerySelectorAll(".help .examples a"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onfocus=\"alert(1)\" autofocus=\"")]
    [InlineData("'; DROP TABLE articles; --")]
    [InlineData("* OR NEAR( \"")]
    [InlineData("\u0000\uFFFF\u202E")]
    public async Task Hostile_text_is_shown_as_text_and_nothing_else(string text)
    {
        using var answer = await (await portal.CreateReadyClientAsync()).GetAsync($"/search?q={Uri.EscapeDataString(text)}");
        var page = await answer.DocumentAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(page.QuerySelectorAll("script:not([src]), [onfocus], [autofocus]"));
        Assert.NotNull(page.QuerySelector("input[name=q]"));
    }

    [Fact]
    public async Task A_filter_that_makes_no_sense_is_left_out_and_said_to_be()
    {
        var page = await (await portal.CreateReadyClientAsync()).PageAsync("/search?q=管理&year=abc&kind=novel&page=-1");

        Assert.Equal(3, page.QuerySelectorAll(".notice").Length);
        Assert.NotEmpty(page.QuerySelectorAll(".hits li"));
    }

    [Fact]
    public async Task A_text_beyond_the_limit_is_refused_in_words()
    {
        using var answer = await (await portal.CreateReadyClientAsync()).GetAsync($"/search?q={new string('长', 1001)}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("太长", (await answer.DocumentAsync()).Text(".notice"), StringComparison.Ordinal);
    }
}
