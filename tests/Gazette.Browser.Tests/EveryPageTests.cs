using System.Collections.Concurrent;
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

    [Theory]
    [MemberData(nameof(PageKinds.Names), MemberType = typeof(PageKinds))]
    public async Task It_fits_every_screen_brings_no_fault_and_axe_finds_nothing(string name) =>
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

    [Theory]
    [MemberData(nameof(PageKinds.Names), MemberType = typeof(PageKinds))]
    public async Task A_first_view_costs_little_beside_the_text(string name)
    {
        await using var visit = await Visit.BeginAsync(portal, Screen.Phone);
        var finished = new ConcurrentQueue<IRequest>();
        visit.Page.RequestFinished += (_, request) => finished.Enqueue(request);
        await visit.Page.GotoAsync(await PageKinds.Named(name).Address(portal));

        IReadOnlyList<IRequest> requests = [.. finished]; // Without what a script may fetch later.
        var sizes = await Task.WhenAll(requests.Select(async request => (Request: request, Size: await request.SizesAsync())));
        var whole = sizes.Sum(one => one.Size.ResponseHeadersSize + one.Size.ResponseBodySize);
        var text = visit.Page.Url.Contains("/articles/", StringComparison.Ordinal) && !visit.Page.Url.Contains("/source", StringComparison.Ordinal)
            ? await portal.SizeOverTheWireAsync(visit.Page.Url + ".txt")
            : 0;
        output.WriteLine($"{name}: {whole / 1024.0:0.0} KB over the wire in {requests.Count} requests, {text / 1024.0:0.0} KB of it text");
        Assert.InRange(whole, 1, text + HeaviestFrame);
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

        await ExpectToFitAsync(visit, screen.Name);
        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
        var (shift, paint) = await visit.StabilityAsync();
        output.WriteLine(FormattableString.Invariant($"{name} {screen.Name}: largest contentful paint {paint:0} ms, layout shift {shift:0.####}"));
        if (shift > 0 && screen.TypeScale == 1) // Enlarging moves all.
        {
            shift = await LeastShiftAsync(name, screen);
            Assert.True(shift == 0, $"{screen.Name}: the page moved by {shift} while it came, three times in a row");
        }

        if (screen == Screen.Phone || screen == Screen.LargeType)
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

        if (screen == Screen.Desk)
        {
            await ExpectNothingOfAxeAsync(visit, $"{screen.Name} at night");
        }

        Assert.True(visit.Faults.Count == 0, $"{screen.Name}: {string.Join('\n', visit.Faults)}");
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
        if (screen.TypeScale != 1)
        {
            await visit.EnlargeAsync(screen.TypeScale);
        }

        return visit;
    }
}
