using Gazette.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Gazette.Browser.Tests;

/// <summary>The real portal with the real issues on a free port, and a Chromium to look at it; one of each for all tests.</summary>
public sealed class PortalFixture : WebApplicationFactory<Program>, IAsyncLifetime
{
    private const string DebianChromium = "/usr/bin/chromium";

    // The sandbox needs rights that a container rarely grants; only our own pages are opened.
    private static readonly string[] ChromiumArguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("gazette-browser-").FullName;
    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = null!;

    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>The page that says that issues are being loaded.</summary>
    public string LoadingPage { get; private set; } = "";

    /// <summary>Where an address redirects to.</summary>
    public async Task<string> LocationAsync(string address)
    {
        using var answer = await AskAsync(address);
        return answer.Headers.Location!.OriginalString;
    }

    /// <summary>The status of the answer to an address, redirects followed, and the Razor page that gave it.</summary>
    public async Task<(int Status, string? Page)> PageOfAsync(string address)
    {
        // A cookie of its own makes the portal answer anew instead of with what it keeps.
        using var answer = await AskAsync(address, "probe=" + Guid.NewGuid());
        return answer.Headers.Location is { } location
            ? await PageOfAsync(location.OriginalString)
            : ((int)answer.StatusCode, answer.Headers.TryGetValues(AnsweringPage.Header, out var page) ? page.Single() : null);
    }

    /// <summary>The text at an address.</summary>
    public async Task<string> HtmlAsync(string address)
    {
        using var answer = await AskAsync(address);
        return answer.Headers.Location is { } location ? await HtmlAsync(location.OriginalString) : await answer.Content.ReadAsStringAsync();
    }

    /// <summary>How many bytes the body at an address has, compressed as for a browser.</summary>
    public async Task<long> SizeOverTheWireAsync(string address)
    {
        using var client = new HttpClient { BaseAddress = Address };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, deflate, br");
        return (await client.GetByteArrayAsync(new Uri(address, UriKind.RelativeOrAbsolute))).Length;
    }

    public async Task InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        await BecomeReadyAsync();
        _playwright = await Playwright.CreateAsync();
        Browser = await LaunchAsync(_playwright);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Gazette:Database", Path.Combine(_folder, "gazette.db"));
        builder.UseSetting("Gazette:IssuesDirectory", RepositoryFiles.PathOf("data", "issues"));
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter, AnsweringPage>());
    }

    private async Task<HttpResponseMessage> AskAsync(string address, string? cookie = null)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        return await client.SendAsync(request);
    }

    private async Task BecomeReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        using var early = await client.GetAsync(new Uri("/", UriKind.Relative));
        LoadingPage = await early.Content.ReadAsStringAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        while (!(await client.GetAsync(new Uri("/health/ready", UriKind.Relative), patience.Token)).IsSuccessStatusCode)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), patience.Token);
        }
    }

    private static async Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        var named = Environment.GetEnvironmentVariable("CHROMIUM");
        try
        {
            return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                // Without either, Playwright looks for a browser that it has downloaded itself.
                ExecutablePath = named ?? (File.Exists(DebianChromium) ? DebianChromium : null),
                Args = ChromiumArguments,
            });
        }
        catch (PlaywrightException fault)
        {
            throw new InvalidOperationException(
                $"No Chromium to test with: install it (Debian: apt-get install chromium fonts-noto-cjk), or name one in CHROMIUM, or run ./test.sh, which installs it. {fault.Message}",
                fault);
        }
    }
}

/// <summary>All browser tests share one portal and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class PortalTests : ICollectionFixture<PortalFixture>
{
    public const string Name = "portal";
}
