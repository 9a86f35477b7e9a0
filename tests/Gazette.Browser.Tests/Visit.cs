using System.Collections.Concurrent;
using System.Text.Json;
using Gazette.Testing;
using Microsoft.Playwright;

namespace Gazette.Browser.Tests;

/// <summary>
/// One reader's visit to the portal: a page in a browser of a given size, watched for what must not happen on any page.
/// </summary>
internal sealed class Visit : IAsyncDisposable
{
    // What the browser measures by itself, written down from the first moment on.
    private const string Watching =
        """
        window.seenBySightOf = [0, 0];
        new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) window.seenBySightOf[0] += e.value; })
          .observe({ type: 'layout-shift', buffered: true });
        new PerformanceObserver(list => { for (const e of list.getEntries()) window.seenBySightOf[1] = e.startTime; })
          .observe({ type: 'largest-contentful-paint', buffered: true });
        """;

    // What has the focus; in sight is what lies within the window and under nothing else.
    private const string Focused =
        """
        () => {
          const it = document.activeElement;
          if (!it || it === document.body || it === document.documentElement) return null;
          const style = getComputedStyle(it);
          const boxes = [...it.getClientRects()].filter(box => box.width > 0 && box.height > 0);
          const isOnTop = box => {
            const x = Math.min(Math.max(box.left + Math.min(box.width, 40) / 2, 0), innerWidth - 1);
            const top = document.elementFromPoint(x, box.top + box.height / 2);
            return !!top && (it === top || it.contains(top) || top.contains(it));
          };
          return {
            what: `${it.tagName.toLowerCase()} ${it.className} ${(it.textContent || it.getAttribute('aria-label') || it.name || '').trim().slice(0, 30)}`,
            isSeen: boxes.some(box => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && isOnTop(box)),
            isMarked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
          };
        }
        """;

    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];
    private readonly ConcurrentQueue<IRequest> _finished = new();
    private int _expected = 200;

    private Visit(IBrowserContext context, IPage page, Uri portal)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) => Note(message.Type == "error" && !IsExpected(message), $"console: {message.Text}");
        page.PageError += (_, error) => Note(true, $"script: {error}");
        page.Request += (_, request) => Note(new Uri(request.Url).Host != portal.Host, $"asks another host: {request.Url}");
        page.Response += (_, response) => Note(response.Status >= 500, $"{response.Status}: {response.Url}");
        page.RequestFinished += (_, request) => _finished.Enqueue(request);
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
        if (scripts)
        {
            await context.AddInitScriptAsync(Watching);
        }

        return new Visit(context, await context.NewPageAsync(), portal.Address);
    }

    /// <summary>Says that the page is to answer with a status that the browser puts down as an error.</summary>
    public void Expect(int status) => _expected = status;

    /// <summary>Makes everything larger, as a reader does who has set a larger type in the browser.</summary>
    public Task EnlargeAsync(double scale) => Page.EvaluateAsync("scale => { document.documentElement.style.fontSize = `${scale * 100}%`; }", scale);

    /// <summary>Makes it night: the reader's system asks for dark pages from now on.</summary>
    public Task DarkenAsync() => Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });

    /// <summary>How much of the page moved while it came, and when its largest part was there, in milliseconds.</summary>
    public async Task<(double Shift, double Paint)> StabilityAsync()
    {
        // The page is drawn and what was drawn is reported by the frame after the next.
        var seen = await Page.EvaluateAsync<double[]>(
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(window.seenBySightOf), 0))))");
        return (seen[0], seen[1]);
    }

    /// <summary>What has come over the wire so far, in bytes, headers included, and in how many requests.</summary>
    public async Task<(long Bytes, int Requests)> WeightAsync()
    {
        var sizes = await Task.WhenAll(_finished.Select(request => request.SizesAsync()));
        return (sizes.Sum(size => (long)size.ResponseHeadersSize + size.ResponseBodySize), sizes.Length);
    }

    /// <summary>What has the focus, whether it is in sight, and whether it is marked; null when nothing of the page has it.</summary>
    public async Task<Focus?> FocusAsync()
    {
        var focus = await Page.EvaluateAsync<JsonElement?>(Focused);
        return focus is { ValueKind: JsonValueKind.Object } seen
            ? new Focus(seen.GetProperty("what").GetString()!, seen.GetProperty("isSeen").GetBoolean(), seen.GetProperty("isMarked").GetBoolean())
            : null;
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

    /// <summary>A status of 400 and above is put down by the browser as an error of the console, which it is not where it is meant.</summary>
    private bool IsExpected(IConsoleMessage message) =>
        _expected >= 400 && message.Text.Contains($"status of {_expected}", StringComparison.Ordinal);

    private void Note(bool isFault, string what)
    {
        if (isFault)
        {
            _faults.Add(what);
        }
    }
}

/// <summary>What has the focus.</summary>
internal readonly record struct Focus(string What, bool IsSeen, bool IsMarked);

/// <summary>A screen to look at the portal on.</summary>
public sealed record Screen(string Name, int Width, int Height, bool IsDark = false)
{
    public static Screen Phone { get; } = new("phone", 390, 844) { IsPictured = true };

    public static Screen Desk { get; } = new("desk", 1280, 900) { IsPictured = true };

    public static Screen DeskAtNight { get; } = new("desk-dark", 1280, 900, IsDark: true);

    /// <summary>The narrowest to be served: 1280 px at a zoom of 400 % (WCAG 2.2, 1.4.10).</summary>
    public static Screen Narrow { get; } = new("narrow", 320, 640);

    public static Screen Wide { get; } = new("wide", 1920, 1080);

    /// <summary>What every kind of page is looked at on, by day; those that are pictured, by night as well.</summary>
    public static IReadOnlyList<Screen> All { get; } = [Phone, Desk, Narrow, Wide];

    /// <summary>Whether pictures are kept, by day and by night.</summary>
    public bool IsPictured { get; private init; }

    public static Screen Named(string name) => All.Append(DeskAtNight).Single(s => s.Name == name);
}
