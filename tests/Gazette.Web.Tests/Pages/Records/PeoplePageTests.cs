using System.Net;
using Gazette.Documents;
using static Gazette.Web.Tests.Pages.Records.RecordsPage;

namespace Gazette.Web.Tests.Pages.Records;

/// <summary>People and posts: what is on record, what is not, and who may not look.</summary>
public sealed class PeoplePageTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Fact]
    public async Task Everyone_on_record_is_listed_with_the_latest_decision()
    {
        var page = await portal.RecordsPageAsync(
            "/people",
            Decisions(2020, 6, Appointed("陈栋", "温州市民防局副局长")),
            Decisions(2020, 9, Appointed("陈栋", "温州市民防局局长"), Removed("章公华", "温州市民防局局长")));

        Assert.Equal(["陈栋", "章公华"], page.QuerySelectorAll(".people a").Select(link => link.TextContent));
        Assert.Contains("2020年9月任：温州市民防局局长", page.Text(".people li .muted"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/people")]
    [InlineData("/people/%E9%99%88%E6%A0%8B")]
    [InlineData("/posts")]
    [InlineData("/posts/%E6%B8%A9%E5%B7%9E%E5%B8%82%E6%B0%91%E9%98%B2%E5%B1%80")]
    public async Task Robots_are_kept_out_by_header_by_page_and_by_list(string address)
    {
        using var answer = await portal.RecordsAnswerAsync(address, Decisions(2020, 9, Appointed("陈栋", "温州市民防局局长")));
        var page = await answer.DocumentAsync();
        var list = await (await portal.CreateReadyClientAsync()).GetStringAsync("/robots.txt");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("noindex", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")), StringComparison.Ordinal);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Contains($"Disallow: /{address.Split('/')[1]}", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_is_shown_with_month_post_remark_and_the_line_it_stands_in()
    {
        var page = await portal.RecordsPageAsync(
            Person("徐翔"), Decisions(2020, 9, Appointed("徐翔", "温州系统流程装备科学研究院院长（副县长级）", 3985, "试用期一年")));

        var cells = page.QuerySelectorAll(".register-table tbody td");
        Assert.Equal("2020-09", cells[0].QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Equal("任", cells[1].TextContent);
        Assert.Equal("温州系统流程装备科学研究院", cells[2].QuerySelector("a")!.TextContent);
        Assert.Contains("院长（副县长级） 试用期一年", cells[2].TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/source#L3985", cells[3].QuerySelector("a.origin")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Same_names_without_a_reason_to_be_one_are_kept_apart_and_said_to_be()
    {
        var page = await portal.RecordsPageAsync(
            Person("张伟"), Decisions(2020, 6, Removed("张伟", "温州市发展和改革委员会项目前期管理办公室主任")), Decisions(2022, 5, Appointed("张伟", "温州市统计局副局长")));

        Assert.Equal(["记录 1", "记录 2"], page.QuerySelectorAll(".person-group h2").Select(heading => heading.TextContent));
        Assert.Contains("不作合并", page.Text(".notice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_taken_for_one_persons_say_why()
    {
        var page = await portal.RecordsPageAsync(
            Person("陈栋"), Decisions(2020, 9, Appointed("陈栋", "温州市民防局局长", 3989), Removed("陈栋", "温州市人民政府副秘书长", 3989)));

        Assert.Single(page.QuerySelectorAll(".person-group"));
        Assert.Contains("同一句里有任有免（确定）", page.Text(".person-group"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removal_without_names_is_told_to_whom_it_may_concern_only()
    {
        var decision = Decisions(
            2022, 5, Appointed("朱葵", "温州市人民政府副秘书长", 3580), Appointed("叶海峰", "浙江温州海洋经济发展示范区管理委员会常务副主任", 3652));
        var article = decision with
        {
            Article = decision.Article with
            {
                CollectiveRemovals = [new CollectiveRemoval { Posts = "原任职务", Sentence = "原任职务同时免去", Lines = [SourceSpan.Of(3664)] }],
            },
        };

        Assert.Contains("原任职务同时免去", (await portal.RecordsPageAsync(Person("叶海峰"), article)).Text(".notice"), StringComparison.Ordinal);
        Assert.Null((await portal.RecordsPageAsync(Person("朱葵"), article)).QuerySelector(".notice"));
    }

    [Fact]
    public async Task The_chronicle_of_a_person_is_shown_a_year_at_a_time_the_newest_first()
    {
        var articles = new[]
        {
            Chronicle(2020, 6, Entry(new DateOnly(2020, 6, 1), "市长姚高员调研。", new ChroniclePerson("姚高员", "市长", 2))),
            Chronicle(2021, 6, Entry(new DateOnly(2021, 6, 2), "市长姚高员检查。", new ChroniclePerson("姚高员", "市长", 2))),
        };

        var newest = await portal.RecordsPageAsync(Person("姚高员"), articles);
        var earlier = await portal.RecordsPageAsync(Person("姚高员") + "?year=2020", articles);
        var unknown = await portal.RecordsPageAsync(Person("姚高员") + "?year=1999", articles);

        Assert.Equal("2021-06-02", newest.QuerySelector(".chronicle time")!.GetAttribute("datetime"));
        Assert.Equal("/chronicle/2020-06#day-1", earlier.QuerySelector(".chronicle dt a")!.GetAttribute("href"));
        Assert.Contains("没有这一年", unknown.Text("[role=status]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_of_the_chronicle_without_a_date_is_shown_with_those_of_any_year()
    {
        var articles = new[]
        {
            Chronicle(2020, 6, Entry(new DateOnly(2020, 6, 1), "市长姚高员调研。", new ChroniclePerson("姚高员", "市长", 2))),
            Chronicle(2021, 6, Entry(new DateOnly(2021, 6, 2), "市长姚高员检查。", new ChroniclePerson("姚高员", "市长", 2))),
            Chronicle(2021, 7, Entry(null, "市长姚高员走访。", new ChroniclePerson("姚高员", "市长", 2))),
        };

        var page = await portal.RecordsPageAsync(Person("姚高员") + "?year=2020", articles);
        var unknown = await portal.RecordsPageAsync(Person("姚高员") + "?year=abc", articles);

        Assert.Equal(["2020年6月1日", "日期不详"], page.QuerySelectorAll(".chronicle dt").Select(day => day.TextContent.Trim()));
        Assert.Contains("没有这一年", unknown.Text("[role=status]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/people/%E6%97%A0%E6%AD%A4%E4%BA%BA")]
    [InlineData("/people/%3Cscript%3E")]
    [InlineData("/posts/%E6%97%A0%E6%AD%A4%E6%9C%BA%E6%9E%84")]
    public async Task What_is_not_on_record_is_not_found(string address)
    {
        using var answer = await portal.RecordsAnswerAsync(address, Decisions(2020, 9, Appointed("陈栋", "温州市民防局局长")));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_name_that_is_not_on_record_leads_on_to_a_search_of_it()
    {
        using var answer = await portal.RecordsAnswerAsync(Person("刘某"), Decisions(2020, 9, Appointed("陈栋", "温州市民防局局长")));
        var page = await answer.DocumentAsync();

        Assert.Contains("任免和政府记事里没有“刘某”的记载", page.Text(".error"), StringComparison.Ordinal);
        Assert.DoesNotContain("网址可能有误", page.Text(".error"), StringComparison.Ordinal);
        Assert.Equal("/search?q=%E5%88%98%E6%9F%90", page.QuerySelector(".error p a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_private_person_in_a_chronicle_entry_has_no_page()
    {
        using var answer = await portal.RecordsAnswerAsync(
            Person("王某某"), Chronicle(2020, 6, Entry(new DateOnly(2020, 6, 1), "慰问居民王某某。", new ChroniclePerson("王某某", "慰问居民", 4))));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/people", "还没有任免和记事")]
    [InlineData("/posts", "还没有任免")]
    public async Task A_collection_without_records_says_so(string address, string words) =>
        Assert.Contains(words, (await portal.RecordsPageAsync(address)).Text(".notice"), StringComparison.Ordinal);

    [Fact]
    public async Task A_large_collection_is_read_by_family_name()
    {
        var many = Decisions(2020, 6, [.. Enumerable.Range(0, 299).Select(i => Appointed($"陈{(char)('一' + i)}", "温州市民防局副局长")), Appointed("欧阳某", "温州市民防局局长"), Appointed("林某", "温州市民防局局长")]);

        var all = await portal.RecordsPageAsync("/people", many);
        var family = await portal.RecordsPageAsync("/people?surname=%E6%AC%A7%E9%98%B3", many);
        var nobody = await portal.RecordsPageAsync("/people?surname=%E8%B5%B5", many);

        Assert.Equal(300, all.QuerySelectorAll(".people li").Length);
        Assert.Equal(["陈 299", "林 1", "欧阳 1"], all.QuerySelectorAll(".surnames li").Select(item => item.TextContent.Trim()));
        Assert.Equal(["欧阳某"], family.QuerySelectorAll(".people a").Select(link => link.TextContent));
        Assert.Contains("没有这个姓", nobody.Text("[role=status]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_shows_its_holders_in_order_with_what_is_not_known()
    {
        var page = await portal.RecordsPageAsync(
            Organisation("温州市民防局"), Decisions(2020, 9, Removed("章公华", "温州市民防局局长")), Decisions(2022, 5, Appointed("陈栋", "温州市民防局局长")));

        Assert.Equal(["章公华", "陈栋"], page.QuerySelectorAll(".post th[scope=row]").Select(cell => cell.TextContent.Trim()));
        Assert.Equal("没有记载", page.Text(".post .start"));
        Assert.Contains("2020年9月至2022年5月之间谁任此职，本库各期没有记载", page.Text(".post .between"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_that_come_near_are_pointed_at_and_not_merged()
    {
        var page = await portal.RecordsPageAsync(
            Organisation("温州市公安局"),
            Decisions(2020, 9, Appointed("甲某", "温州市公安局局长"), Appointed("乙某", "市公安局副局长"), Appointed("丙某", "温州市公安局法制支队政委"), Appointed("丁某", "温州市生态环境保护督察专员"), Appointed("戊某", "温州市司法局局长")));

        Assert.Equal(["市公安局", "温州市公安局法制支队"], page.QuerySelectorAll(".related a").Select(link => link.TextContent));
        Assert.Equal(["甲某"], page.QuerySelectorAll(".post th[scope=row]").Select(cell => cell.TextContent.Trim()));
    }

    [Theory]
    [InlineData("2021-01-01", "陈栋", "此前任，未见免职")]
    [InlineData("2021/1/1", "陈栋", "此前任，未见免职")]
    [InlineData("2019-01-01", "章公华", "此后免，何时任职没有记载")]
    public async Task Who_held_a_post_on_a_day_is_answered_with_how_it_is_known(string day, string person, string how)
    {
        var page = await portal.RecordsPageAsync(
            $"{Organisation("温州市民防局")}?on={day}", Decisions(2020, 9, Removed("章公华", "温州市民防局局长"), Appointed("陈栋", "温州市民防局局长")));

        Assert.Equal(person, page.Text(".on-day .holder a"));
        Assert.Contains(how, page.Text(".on-day"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_government_on_a_day_leaves_out_who_is_known_not_to_serve()
    {
        var page = await portal.RecordsPageAsync(
            "/posts?on=2021-01-01", Decisions(2020, 9, Removed("章公华", "温州市民防局局长"), Appointed("陈栋", "温州市民防局局长")), Decisions(2022, 5, Appointed("甲某", "温州市司法局局长")));

        Assert.Equal(["陈栋"], page.QuerySelectorAll(".holder a").Select(link => link.TextContent));
    }

    [Theory]
    [InlineData("2021-02-30")]
    [InlineData("%3Cb%3E")]
    public async Task What_is_no_day_is_left_out_and_said_to_be(string day)
    {
        var page = await portal.RecordsPageAsync($"/posts?on={day}", Decisions(2020, 9, Appointed("陈栋", "温州市民防局局长")));

        Assert.Contains("没有采用", page.Text("[role=status]"), StringComparison.Ordinal);
        Assert.Equal("机构与职务", page.Text("h1"));
    }

    private static string Person(string name) => $"/people/{Uri.EscapeDataString(name)}";

    [Theory]
    [InlineData("民防", "温州市民防局：局长、副局长")]
    [InlineData("副局长", "温州市民防局：副局长", "温州市司法局：副局长")]
    [InlineData(" 司法局副局长 ", "温州市司法局：副局长")]
    [InlineData("", "温州市民防局：局长、副局长", "温州市司法局：副局长")] // By sound: min before si.
    public async Task Organisations_and_posts_are_found_by_a_part_of_their_names(string text, params string[] expected)
    {
        var page = await portal.RecordsPageAsync(
            $"/posts?q={Uri.EscapeDataString(text)}",
            Decisions(2020, 9, Appointed("陈栋", "温州市民防局局长"), Appointed("甲某", "温州市民防局副局长"), Appointed("乙某", "温州市司法局副局长")));

        Assert.Equal(expected, page.QuerySelectorAll(".organisations > div").Select(organisation => $"{organisation.Text("dt")}：{organisation.Text("dd")}"));
        Assert.Equal(text.Trim(), page.QuerySelector("input[name=q][id=name]")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task A_name_that_no_organisation_has_is_said_and_the_day_stays()
    {
        var page = await portal.RecordsPageAsync(
            "/posts?q=<天文台>&on=2020-10-01", Decisions(2020, 9, Appointed("陈栋", "温州市民防局局长")));

        Assert.Contains("没有名称里有“<天文台>”的机构或职务", page.Text("[role=status]"), StringComparison.Ordinal);
        Assert.Equal("/posts?on=2020-10-01", page.QuerySelector("[role=status] a")!.GetAttribute("href"));
    }

    private static string Organisation(string name) => $"/posts/{Uri.EscapeDataString(name)}";
}
