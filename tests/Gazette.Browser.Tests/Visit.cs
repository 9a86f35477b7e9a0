using Gazette.Testing;
using Microsoft.Playwright;

namespace Gazette.Browser.Tests;

/// <summary>
/// One reader's visit to the portal: a page in a browser of a given size, watched for what must not happen on any page.
/// </summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    private Visit(IBrowserContext context, IPage page, Uri portal)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) => Note(message.Type == "error", $"console: {message.Text}");
        page.PageError += (_, error) => Note(true, $"script: {error}");
        page.Request += (_, request) => Note(new Uri(request.Url).Host != portal.Host, $"asks another host: {request.Url}");
        page.Response += (_, response) => Note(response.Status >= 500, $"{response.Status}: {response.Url}");
        page.RequestFailed += (_, request) => Note(true, $"failed: {request.Url} {request.Failure}");
    }

    public IPage Page { get; }

    /// <summary>What happened that must not: errors on the console, requests to other hosts, failed requests.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public static async Task<Visit> BeginAsync(PortalFixture portal, Screen screen, bool scripts = true)
    {
        var context = await portal.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = portal.Address.ToString(),
            Locale = "zh-CN",
            ViewportSize = new ViewportSize { Width = screen.Width, Height = screen.Height },
            ColorScheme = screen.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = scripts,
        });
        return new Visit(context, await context.NewPageAsync(), portal.Address);
    }

    /// <summary>Keeps a picture of the whole page in artifacts/screenshots.</summary>
    public Task PictureAsync(string name) => Page.ScreenshotAsync(new PageScreenshotOptions
    {
        Path = RepositoryFiles.PathOf("artifacts", "screenshots", $"{name}.png"),
        FullPage = true,
    });

    /// <summary>How many pixels of the page stick out to the side: a reader on a phone would have to scroll both ways.</summary>
    public Task<int> OverflowAsync() =>
        Page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Note(bool isFault, string what)
    {
        if (isFault)
        {
            _faults.Add(what);
        }
    }
}

/// <summary>A screen to look at the portal on.</summary>
public sealed record Screen(string Name, int Width, int Height, bool IsDark = false)
{
    public static Screen Phone { get; } = new("phone", 390, 844);

    public static Screen Desk { get; } = new("desk", 1280, 900);

    public static Screen DeskAtNight { get; } = new("desk-dark", 1280, 900, IsDark: true);

    public static Screen Named(string name) => new[] { Phone, Desk, DeskAtNight }.Single(s => s.Name == name);
}
