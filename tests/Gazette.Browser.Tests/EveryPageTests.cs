using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Gazette.Browser.Tests;

/// <summary>What is promised of every kind of page, in a real browser.</summary>
[Collection(PortalTests.Name)]
public sealed class EveryPageTests(PortalFixture portal, ITestOutputHelper output)
{
    /// <summary>Most that a first view may cost beside the text, in bytes over the wire.</summary>
    private const int HeaviestFrame = 60 * 1024;

    private const int TabStops = 40;

    /// <summary>Type of twice the size (WCAG 2.2, 1.4.4), on the narrowest phone.</summary>
    private const double LargeType = 2;

    [Theory]
    [MemberData(nameof(PageKinds.Names), MemberType = typeof(PageKinds))]
    public async Task It_fits_every_screen_is_light_brings_no_fault_and_axe_finds_nothing(string name) =>
        // Two at a time: the browser keeps each in a process of its own.
        await Parallel.ForEachAsync(
            Screen.All,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            async (screen, _) => await LookAsync(name, screen));

    [Theory]
    [MemberData(nameof(PageKinds.Names), MemberType = typeof(PageKinds))]
    public async Task Without_scripts_it_says_the_same(string name)
    {
        await using var visit = await Visit.BeginAsync(portal, Screen.Phone, scripts: false);
        var kind = PageKinds.Named(name);
        visit.Expect(kind.Status);
        await visit.Page.GotoAsync(await kind.Address(portal));

        await Assertions.Expect(visit.Page.Locator("h1")).ToBeAttachedAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Main)).Not.ToBeEmptyAsync();
        Assert.Equal(0, await visit.OverflowAsync());
        Assert.True(visit.Faults.Count == 0, string.Join('\n', visit.Faults));
    }

    [Theory]
    [MemberData(nameof(PageKinds.Names), MemberType = typeof(PageKinds))]
    public async Task With_the_keyboard_one_sees_where_one_is(string name)
    {
        await using var visit = await VisitAsync(name, Screen.Desk);
        var last = "";
        for (var stop = 1; stop <= TabStops; stop++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var focus = await visit.FocusAsync();
            if (focus is null)
            {
                break; // Past the last one, in the browser's own bars.
            }

            Assert.True(focus.Value.IsSeen, $"Stop {stop} of {name}, after {last}: {focus.Value.What} has the focus and can't be seen");
            Assert.True(focus.Value.IsMarked, $"Stop {stop} of {name}: {focus.Value.What} shows no mark of the focus");
            last = focus.Value.What;
        }

        Assert.NotEqual("", last);
    }

    [Fact]
    public async Task Axe_sees_what_is_wrong()
    {
        await using var visit = await VisitAsync("issues", Screen.Desk);
        Assert.Empty(await Axe.FaultsAsync(visit.Page));

        await visit.Page.EvaluateAsync("() => { document.documentElement.removeAttribute('lang'); document.querySelector('h1').style.color = '#ccc'; }");

        var faults = await Axe.FaultsAsync(visit.Page);
        Assert.Contains(faults, fault => fault.StartsWith("html-has-lang:", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("color-contrast:", StringComparison.Ordinal) && fault.Contains("<h1", StringComparison.Ordinal));
    }

    /// <summary>
    /// The smaller movement of two more views. On a busy machine a page may come in pieces, and a table is laid out by its first rows;
    /// what moves of its own accord moves every time.
    /// </summary>
    private async Task<double> LeastShiftAsync(string name, Screen screen)
    {
        var least = double.MaxValue;
        for (var view = 0; view < 2; view++)
        {
            await using var visit = await VisitAsync(name, screen);
            least = Math.Min(least, (await visit.StabilityAsync()).Shift);
        }

        return least;
    }

    private async Task LookAsync(string name, Screen screen)
    {
        await using var visit = await VisitAsync(name, screen);
        if (screen == Screen.Phone)
        {
            await ExpectToBeLightAsync(visit, name); // Before a script fetches more.
        }

        await ExpectToFitAsync(visit, screen.Name);
        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
        var (shift, paint) = await visit.StabilityAsync();
        output.WriteLine(FormattableString.Invariant($"{name} {screen.Name}: largest contentful paint {paint:0} ms, layout shift {shift:0.####}"));
        if (shift > 0)
        {
            shift = await LeastShiftAsync(name, screen);
            Assert.True(shift == 0, $"{screen.Name}: the page moved by {shift} while it came, three times in a row");
        }

        if (screen == Screen.Phone)
        {
            await ExpectNothingOfAxeAsync(visit, screen.Name);
        }

        if (screen.IsPictured)
        {
            await visit.PictureAsync($"{name}-{screen.Name}");
            await visit.DarkenAsync(); // Night changes the colours and nothing else, so the page needn't be fetched anew.
            await ExpectToFitAsync(visit, $"{screen.Name} at night");
            await visit.PictureAsync($"{name}-{screen.Name}-dark");
        }

        if (screen == Screen.Narrow)
        {
            await visit.EnlargeAsync(LargeType); // As night: the page needn't be fetched anew.
            await ExpectToFitAsync(visit, $"{screen.Name} in large type");
            await ExpectNothingOfAxeAsync(visit, $"{screen.Name} in large type");
        }

        if (screen == Screen.Desk)
        {
            await ExpectNothingOfAxeAsync(visit, $"{screen.Name} at night");
        }

        Assert.True(visit.Faults.Count == 0, $"{screen.Name}: {string.Join('\n', visit.Faults)}");
    }

    private async Task ExpectToBeLightAsync(Visit visit, string name)
    {
        var (weight, requests) = await visit.WeightAsync();
        var isArticle = visit.Page.Url.Contains("/articles/", StringComparison.Ordinal) && !visit.Page.Url.Contains("/source", StringComparison.Ordinal);
        var text = isArticle ? await portal.SizeOverTheWireAsync(visit.Page.Url + ".txt") : 0;
        output.WriteLine(FormattableString.Invariant($"{name}: {weight / 1024.0:0.0} KB over the wire in {requests} requests, {text / 1024.0:0.0} KB of it text"));
        Assert.InRange(weight, 1, text + HeaviestFrame);
    }

    private static async Task ExpectToFitAsync(Visit visit, string screen)
    {
        var overflow = await visit.OverflowAsync();
        Assert.True(overflow == 0, $"{screen}: {overflow} px stick out to the side");
    }

    private static async Task ExpectNothingOfAxeAsync(Visit visit, string screen)
    {
        var faults = await Axe.FaultsAsync(visit.Page);
        Assert.True(faults.Count == 0, $"{screen}: {string.Join('\n', faults)}");
    }

    private async Task<Visit> VisitAsync(string name, Screen screen)
    {
        var kind = PageKinds.Named(name);
        var visit = await Visit.BeginAsync(portal, screen);
        visit.Expect(kind.Status);
        await visit.Page.GotoAsync(await kind.Address(portal));
        return visit;
    }
}
