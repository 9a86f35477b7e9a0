using System.Diagnostics;
using System.Text.Json;
using Gazette.Testing;

namespace Gazette.Browser.Tests;

/// <summary>The HTML of every kind of page is valid, by html-validate with the rules of the standard (eng/html-validator).</summary>
[Collection(PortalTests.Name)]
public sealed class HtmlTests(PortalFixture portal)
{
    private static readonly string Folder = RepositoryFiles.PathOf("eng", "html-validator");
    private static readonly string Checker = Path.Combine(Folder, "node_modules", "html-validate", "bin", "html-validate.mjs");

    [Fact]
    public async Task Every_kind_of_page_is_valid()
    {
        var pages = new Dictionary<string, string> { ["loading"] = portal.LoadingPage };
        foreach (var kind in PageKinds.All)
        {
            pages[kind.Name] = await portal.HtmlAsync(await kind.Address(portal));
        }

        var faults = await FaultsAsync(pages);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task The_checker_sees_what_is_wrong()
    {
        var page = (await portal.HtmlAsync("/issues")).Replace("<main ", "<p><div></p><main ", StringComparison.Ordinal);

        Assert.Contains(await FaultsAsync(new Dictionary<string, string> { ["broken"] = page }), fault => fault.Contains("close-order", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(Dictionary<string, string> pages)
    {
        Assert.True(File.Exists(Checker), "The checker of HTML is missing: run eng/install-html-validator.sh, or ./test.sh, which does it (needs npm and network).");
        var folder = Directory.CreateTempSubdirectory("gazette-html-");
        try
        {
            foreach (var (name, html) in pages)
            {
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, name + ".html"), html);
            }

            return await RunAsync(folder.FullName, pages.Count);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<string>> RunAsync(string pages, int count)
    {
        // Playwright brings a Node of its own, which is new enough for the checker whatever the machine has.
        var node = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, ".playwright", "node"), "node", SearchOption.AllDirectories).First();
        var start = new ProcessStartInfo(node) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Folder };
        foreach (var argument in new[] { Checker, "--config", ".htmlvalidate.json", "--formatter", "json", "--max-warnings", "0", Path.Combine(pages, "*.html") })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var report = await process.StandardOutput.ReadToEndAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await process.WaitForExitAsync(patience.Token);
        Assert.True(process.ExitCode is 0 or 1, $"The checker of HTML did not run: {await errors}");
        Assert.Equal(count, Directory.EnumerateFiles(pages).Count());

        using var results = JsonDocument.Parse(report);
        return [.. results.RootElement.EnumerateArray().SelectMany(file => file.GetProperty("messages").EnumerateArray().Select(message =>
            $"{Path.GetFileNameWithoutExtension(file.GetProperty("filePath").GetString())}:{message.GetProperty("line")}: {message.GetProperty("ruleId")}: {message.GetProperty("message")}"))];
    }
}
