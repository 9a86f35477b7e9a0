using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Gazette.Browser.Tests;

/// <summary>axe finds no fault by WCAG 2.0 to 2.2, levels A and AA, on any kind of page, small, large and dark.</summary>
[Collection(PortalTests.Name)]
public sealed class AccessibilityTests(PortalFixture portal)
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"],
        },
    };

    private static readonly string[] Addresses =
    [
        "/",
        "/issues",
        "/issues/2020-09",
        "/documents/温政发〔2020〕24号", // A long document: headings, contents column.
        "/documents/温科发〔2020〕53号", // Provisions and chapters.
        "/documents/国发〔2010〕1号", // Not held: what is known of it.
        "/documents/温政办〔2020〕999号", // Unknown: what comes near it.
        "/lookup",
        "/lookup?text=温政办2020 74%0A2020年24号%0A国发〔2010〕1号%0A温政办〔2020〕999号%0A没有文号的一行",
        "/search?q=房票安置",
        "/search?q=没有任何公报会写的一句话",
        "/search",
        "/no-such-page",
    ];

    public static TheoryData<string, string> Pages { get; } = All();

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_has_no_fault(string address, string screen)
    {
        await using var visit = await Visit.BeginAsync(portal, Screen.Named(screen));
        await visit.Page.GotoAsync(address);

        await HasNoFaultAsync(visit);
        Assert.Equal(0, await visit.OverflowAsync());
    }

    [Theory]
    [InlineData("9月份市政府人事任免")]
    [InlineData("9月份市政府记事")]
    [InlineData("温州市2020年9月份国民经济主要统计指标")]
    public async Task A_page_of_records_has_no_fault(string title)
    {
        foreach (var screen in new[] { Screen.Phone, Screen.Desk, Screen.DeskAtNight })
        {
            await using var visit = await Visit.BeginAsync(portal, screen);
            await visit.Page.GotoAsync("/issues/2020-09");
            await visit.Page.GetByText(title).First.ClickAsync();
            await visit.PictureAsync($"{title}-{screen.Name}");

            await HasNoFaultAsync(visit);
            Assert.Equal(0, await visit.OverflowAsync());
        }
    }

    private static async Task HasNoFaultAsync(Visit visit)
    {
        var result = await visit.Page.RunAxe(Wcag);
        Assert.NotEmpty(result.Passes);
        var faults = string.Join('\n', result.Violations.Select(v =>
            $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => $"{n.Target} {n.Html} {n.Any.FirstOrDefault()?.Message}"))}"));
        Assert.True(faults.Length == 0, faults);
    }

    private static TheoryData<string, string> All()
    {
        var data = new TheoryData<string, string>();
        foreach (var address in Addresses)
        {
            foreach (var screen in new[] { Screen.Phone, Screen.Desk, Screen.DeskAtNight })
            {
                data.Add(address, screen.Name);
            }
        }

        return data;
    }
}
