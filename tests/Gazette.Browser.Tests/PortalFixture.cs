using Gazette.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
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
    }

    private async Task BecomeReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
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
