using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gazette.Browser.Tests;

[Collection(PortalTests.Name)]
public sealed partial class JourneyTests(PortalFixture portal)
{
    // Titles without their issuers, which the pages may set on a line of their own.
    // 2020-09: 温政发〔2020〕24号, lines 759-986, and 温政办〔2020〕74号, lines 1548-1969.
    private const string Voucher = "关于推进市区房屋征收补偿房票安置的实施意见";
    private const string Sports = "关于鼓励社会力量投资建设与运营体育场所的意见";

    [Theory]
    [InlineData("phone")]
    [InlineData("desk")]
    [InlineData("desk-dark")]
    public async Task A_reader_gets_from_home_to_an_article_and_by_number_to_another(string screen)
    {
        await using var visit = await Visit.BeginAsync(portal, Screen.Named(screen));

        await visit.Page.GotoAsync("/");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("温州市人民政府公报");
        await ArrivedAsync(visit, "home", screen);

        await SearchAsync(visit.Page, "房票安置");
        await Expect(visit.Page).ToHaveURLAsync(SearchPage());
        await ArrivedAsync(visit, "search", screen);

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = Voucher }).First.ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(ArticlePage());
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(Voucher);
        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("温政发〔2020〕24号");
        await ArrivedAsync(visit, "article", screen);

        await SearchAsync(visit.Page, "温政办2020 74");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(Sports);
        await Expect(visit.Page).ToHaveURLAsync(ArticlePage());
        await ArrivedAsync(visit, "number", screen);

        Assert.True(visit.Faults.Count == 0, string.Join('\n', visit.Faults));
    }

    [Fact]
    public async Task The_same_way_leads_there_without_scripts()
    {
        await using var visit = await Visit.BeginAsync(portal, Screen.Phone, scripts: false);

        await visit.Page.GotoAsync("/");
        await SearchAsync(visit.Page, "房票安置");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = Voucher }).First.ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(Voucher);
        Assert.True(visit.Faults.Count == 0, string.Join('\n', visit.Faults));
    }

    [Fact]
    public async Task A_number_in_the_address_leads_to_the_document()
    {
        await using var visit = await Visit.BeginAsync(portal, Screen.Desk);

        await visit.Page.GotoAsync("/documents/温政办[2020]74");

        await Expect(visit.Page).ToHaveURLAsync(ArticlePage());
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(Sports);
    }

    // 2020-09: 温政办〔2020〕73号, on care for children under three, whose title says neither 孩子 nor 托班.
    [Fact]
    public async Task A_citizen_asks_in_everyday_words_on_a_phone_and_learns_whether_it_holds()
    {
        await using var visit = await Visit.BeginAsync(portal, Screen.Phone);

        await visit.Page.GotoAsync("/");
        await SearchAsync(visit.Page, "孩子上托班");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "婴幼儿照护服务发展实施方案" }).First.ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(ArticlePage());
        await Expect(visit.Page.Locator(".badge").First).ToBeVisibleAsync();
        Assert.True(visit.Faults.Count == 0, string.Join('\n', visit.Faults));
    }

    // 2020-09, line 677: 《关于温州市区房屋征收市场化安置实施意见(试行)》(温政办〔2015〕66号), which no issue here prints.
    [Fact]
    public async Task A_clerk_follows_a_cited_number_to_what_is_known_of_it_and_to_its_line()
    {
        await using var visit = await Visit.BeginAsync(portal, Screen.Desk);

        await visit.Page.GotoAsync("/documents/温政发〔2020〕24号");
        await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "温政办〔2015〕66号" }).First.ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("温政办〔2015〕66号");
        await visit.Page.Locator("main a[href*='/source#L']").First.ClickAsync();

        await Expect(visit.Page.Locator(":target")).ToContainTextAsync("2015");
        await Expect(visit.Page.Locator(":target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Who_links_to_a_provision_leads_there_on_every_screen()
    {
        foreach (var screen in new[] { Screen.Narrow, Screen.Desk })
        {
            await using var visit = await Visit.BeginAsync(portal, screen);

            await visit.Page.GotoAsync(await portal.LocationAsync("/documents/温科发〔2020〕53号") + "#article-12");

            await Expect(visit.Page.Locator(":target")).ToContainTextAsync("第十二条");
            await Expect(visit.Page.Locator(":target")).ToBeInViewportAsync();
            await Expect(visit.Page.GetByRole(AriaRole.Group, new() { Name = "引用第十二条" })).ToBeInViewportAsync();
        }
    }

    [Fact]
    public async Task Who_links_to_a_provision_that_there_is_not_is_told_so()
    {
        await using var visit = await Visit.BeginAsync(portal, Screen.Desk);
        var article = await portal.LocationAsync("/documents/温科发〔2020〕53号");

        await visit.Page.GotoAsync(article + "#article-99");
        await Expect(visit.Page.GetByText("#article-99 在这里没有")).ToBeInViewportAsync();

        await visit.Page.GotoAsync(article + "#article-12");
        await Expect(visit.Page.GetByText("在这里没有")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Who_copies_the_link_to_a_provision_passes_on_its_address_and_nothing_that_came_with_it()
    {
        await using var visit = await Visit.BeginAsync(portal, Screen.Desk);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var article = await portal.LocationAsync("/documents/温科发〔2020〕53号");

        await visit.Page.GotoAsync(article + "?from=groupmessage");
        await visit.Page.Locator("#article-12").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "复制链接" }).ClickAsync();
        await Expect(visit.Page.GetByText("已复制")).ToBeVisibleAsync();

        Assert.Equal(new Uri(portal.Address, article + "#article-12").ToString(), await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task Another_writing_of_an_issue_leads_to_its_address()
    {
        await using var visit = await Visit.BeginAsync(portal, Screen.Phone);

        await visit.Page.GotoAsync("/issues/2020-9");

        await Expect(visit.Page).ToHaveURLAsync(SeptemberPage());
    }

    [Fact]
    public async Task The_first_key_stop_jumps_over_the_masthead()
    {
        await using var visit = await Visit.BeginAsync(portal, Screen.Desk);
        await visit.Page.GotoAsync("/issues/2020-09");

        await visit.Page.Keyboard.PressAsync("Tab");
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "跳到正文" })).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page).ToHaveURLAsync(MainPart());
    }

    private static async Task SearchAsync(IPage page, string text)
    {
        // By its place: with scripts it completes what is typed and is a combobox, without them a plain box.
        var box = page.GetByRole(AriaRole.Search).First.Locator("input[name=q]");
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }

    private static async Task ArrivedAsync(Visit visit, string page, string screen)
    {
        await visit.PictureAsync($"{page}-{screen}");
        Assert.Equal(0, await visit.OverflowAsync());
    }

    [GeneratedRegex(@"/search\?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SearchPage();

    [GeneratedRegex("/issues/2020-09$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SeptemberPage();

    [GeneratedRegex("#main$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MainPart();

    [GeneratedRegex("/articles/[0-9a-z]{8}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ArticlePage();
}
