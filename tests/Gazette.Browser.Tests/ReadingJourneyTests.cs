using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gazette.Browser.Tests;

/// <summary>Who needs larger letters, more room or more contrast sets it once, and has it on every page and the next day.</summary>
[Collection(PortalTests.Name)]
public sealed partial class ReadingJourneyTests(PortalFixture portal)
{
    private const string Notice = "/documents/温政办〔2020〕74号"; // 2020-09, lines 1548-1969

    [Theory]
    [InlineData("phone")]
    [InlineData("desk-dark")]
    public async Task With_a_script_the_letters_grow_at_once_and_stay_so_on_other_pages_and_after_a_reload(string screen)
    {
        await using var visit = await Visit.BeginAsync(portal, Screen.Named(screen));
        await visit.Page.GotoAsync(Notice);
        var before = await LettersAsync(visit.Page);

        await visit.Page.GetByText("字号与对比度").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Radio, new() { Name = "特大" }).CheckAsync();

        Assert.Equal(1.5, await LettersAsync(visit.Page) / before, 2);
        Assert.Equal(0, await visit.OverflowAsync());
        await visit.Page.ReloadAsync();
        Assert.Equal(1.5, await LettersAsync(visit.Page) / before, 2);
        await visit.Page.GotoAsync("/issues/2020-09");
        await Expect(visit.Page.Locator("html")).ToHaveClassAsync("size-larger");

        await visit.Page.GotoAsync("/reading");
        await Expect(visit.Page.GetByRole(AriaRole.Radio, new() { Name = "特大" })).ToBeCheckedAsync();
        await visit.Page.GetByRole(AriaRole.Group, new() { Name = "字号" }).GetByLabel("标准").CheckAsync();
        await visit.Page.GotoAsync(Notice);
        Assert.Equal(before, await LettersAsync(visit.Page));
        Assert.True(visit.Faults.Count == 0, string.Join('\n', visit.Faults));
    }

    [Fact]
    public async Task Without_scripts_the_form_does_the_same_and_leads_back()
    {
        await using var visit = await Visit.BeginAsync(portal, Screen.Phone, scripts: false);
        await visit.Page.GotoAsync("/issues/2020-09");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "阅读设置" }).ClickAsync();

        await visit.Page.GetByRole(AriaRole.Radio, new() { Name = "大字" }).CheckAsync();
        await visit.Page.GetByRole(AriaRole.Radio, new() { Name = "宽松" }).CheckAsync();
        await visit.Page.GetByRole(AriaRole.Radio, new() { Name = "高对比" }).CheckAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "应用" }).ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(SeptemberPage());
        await Expect(visit.Page.Locator("html")).ToHaveClassAsync("size-large spacing-wide contrast-high");
        foreach (var address in new[] { "/search?q=房票安置", Notice, "/people", "/" })
        {
            await visit.Page.GotoAsync(address);
            await Expect(visit.Page.Locator("html")).ToHaveClassAsync("size-large spacing-wide contrast-high");
            Assert.Equal(0, await visit.OverflowAsync());
        }

        Assert.True(visit.Faults.Count == 0, string.Join('\n', visit.Faults));
    }

    [Theory]
    [InlineData("desk", "rgb(255, 255, 255)", "rgb(0, 0, 0)")]
    [InlineData("desk-dark", "rgb(0, 0, 0)", "rgb(255, 255, 255)")]
    public async Task High_contrast_is_black_and_white_by_day_and_white_and_black_by_night(string screen, string ground, string letters)
    {
        await using var visit = await Visit.BeginAsync(portal, Screen.Named(screen));
        await visit.Page.GotoAsync("/reading");
        await Expect(visit.Page.Locator("body")).Not.ToHaveCSSAsync("background-color", ground);

        await visit.Page.GetByRole(AriaRole.Radio, new() { Name = "高对比" }).CheckAsync();

        await Expect(visit.Page.Locator("body")).ToHaveCSSAsync("background-color", ground);
        await visit.Page.GotoAsync(Notice);
        await Expect(visit.Page.Locator("body")).ToHaveCSSAsync("background-color", ground);
        await Expect(visit.Page.Locator(".prose p").First).ToHaveCSSAsync("color", letters);
    }

    [Fact]
    public async Task More_room_is_a_fifth_more_between_lines_at_least()
    {
        await using var visit = await Visit.BeginAsync(portal, Screen.Phone);
        await visit.Page.GotoAsync(Notice);
        var before = await LineHeightAsync(visit.Page);

        await visit.Page.GetByText("字号与对比度").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Radio, new() { Name = "宽松" }).CheckAsync();

        Assert.True(await LineHeightAsync(visit.Page) >= before * 1.2);
        Assert.Equal(0, await visit.OverflowAsync());
    }

    private static Task<double> LettersAsync(IPage page) => NumberAsync(page, "fontSize");

    private static Task<double> LineHeightAsync(IPage page) => NumberAsync(page, "lineHeight");

    private static async Task<double> NumberAsync(IPage page, string property)
    {
        var value = await page.Locator(".prose p").First.EvaluateAsync<string>($"it => getComputedStyle(it).{property}");
        return double.Parse(value.Replace("px", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("/issues/2020-09$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SeptemberPage();
}
