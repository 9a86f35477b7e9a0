using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Gazette.Browser.Tests;

/// <summary>The suggestions while typing, by keyboard alone: an ARIA combobox with a list.</summary>
[Collection(PortalTests.Name)]
public sealed class SuggestionTests(PortalFixture portal)
{
    // 2020-09: 温政发〔2020〕24号, lines 759-986.
    private const string Typed = "房票";
    private const string Title = "关于推进市区房屋征收补偿房票安置的实施意见";

    [Fact]
    public async Task Arrows_walk_through_the_list_and_the_field_says_which_option_is_meant()
    {
        await using var visit = await Visit.BeginAsync(portal, Screen.Desk);
        var (box, options) = await TypeAsync(visit.Page, "温政办");
        var last = await options.CountAsync() - 1;
        Assert.True(last > 0, "Too few suggestions to walk through.");

        await box.PressAsync("ArrowDown");
        await ExpectChosenAsync(box, options, 0);
        await box.PressAsync("ArrowDown");
        await ExpectChosenAsync(box, options, 1);
        await box.PressAsync("ArrowUp");
        await ExpectChosenAsync(box, options, 0);

        // Above the first is the field itself, above that the last.
        await box.PressAsync("ArrowUp");
        await ExpectNoneChosenAsync(box);
        await box.PressAsync("ArrowUp");
        await ExpectChosenAsync(box, options, last);
        await box.PressAsync("ArrowDown");
        await ExpectNoneChosenAsync(box);
        await Expect(box).ToBeFocusedAsync();
        Assert.True(visit.Faults.Count == 0, string.Join('\n', visit.Faults));
    }

    [Fact]
    public async Task Enter_goes_where_the_chosen_option_leads_and_without_one_asks_for_what_is_typed()
    {
        await using var visit = await Visit.BeginAsync(portal, Screen.Phone);
        var (box, options) = await TypeAsync(visit.Page, Typed);
        await Expect(options.First).ToContainTextAsync(Title);

        await box.PressAsync("ArrowDown");
        await box.PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(Title);

        (box, _) = await TypeAsync(visit.Page, Typed);
        await box.PressAsync("Enter");
        await Expect(visit.Page.Locator(".total")).ToContainTextAsync("共");
        await Expect(Box(visit.Page)).ToHaveValueAsync(Typed);
    }

    [Fact]
    public async Task Escape_closes_the_list_and_keeps_what_was_typed()
    {
        await using var visit = await Visit.BeginAsync(portal, Screen.Desk);
        var (box, _) = await TypeAsync(visit.Page, Typed);
        await box.PressAsync("ArrowDown");

        await box.PressAsync("Escape");

        await Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(visit.Page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await ExpectNoneChosenAsync(box);
        await Expect(box).ToHaveValueAsync(Typed);
    }

    [Fact]
    public async Task The_list_is_named_counted_aloud_and_belongs_to_the_field()
    {
        await using var visit = await Visit.BeginAsync(portal, Screen.Desk);
        var (box, options) = await TypeAsync(visit.Page, Typed);
        var list = visit.Page.GetByRole(AriaRole.Listbox, new() { Name = "建议" });

        await Expect(box).ToHaveAttributeAsync("aria-controls", (await list.GetAttributeAsync("id"))!);
        await Expect(box).ToHaveAttributeAsync("aria-autocomplete", "list");
        await Expect(visit.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = $"有 {await options.CountAsync()} 条建议" })).ToHaveCountAsync(1);

        // Leaving the field takes the list away.
        await box.PressAsync("Tab");
        await Expect(list).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Without_scripts_the_field_is_a_plain_one_and_the_form_works()
    {
        await using var visit = await Visit.BeginAsync(portal, Screen.Phone, scripts: false);
        await visit.Page.GotoAsync("/");
        var box = Box(visit.Page);

        await Expect(box).Not.ToHaveAttributeAsync("role", "combobox");
        await box.FillAsync(Typed);
        await box.PressAsync("Enter");

        await Expect(visit.Page.Locator(".hits li").First).ToContainTextAsync(Title);
    }

    private static ILocator Box(IPage page) => page.GetByRole(AriaRole.Search).First.Locator("input[name=q]");

    private static async Task<(ILocator Box, ILocator Options)> TypeAsync(IPage page, string text)
    {
        await page.GotoAsync("/");
        var box = Box(page);
        await box.PressSequentiallyAsync(text);
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        return (box, page.GetByRole(AriaRole.Option));
    }

    private static async Task ExpectChosenAsync(ILocator box, ILocator options, int index)
    {
        var option = options.Nth(index);
        await Expect(option).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(box).ToHaveAttributeAsync("aria-activedescendant", (await option.GetAttributeAsync("id"))!);
        await Expect(box.Page.Locator("[role=option][aria-selected=true]")).ToHaveCountAsync(1);
    }

    private static async Task ExpectNoneChosenAsync(ILocator box)
    {
        await Expect(box.Page.Locator("[role=option][aria-selected=true]")).ToHaveCountAsync(0);
        Assert.Null(await box.GetAttributeAsync("aria-activedescendant"));
    }
}
