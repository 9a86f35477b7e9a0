using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Gazette.Web.Tests;

/// <summary>The portal as it ships, over a folder of issues and a database of its own.</summary>
/// <param name="issues">The folder of the issues; null for a new one, empty.</param>
public class ShippedPortal(string? issues) : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gazette-web-");

    /// <summary>Puts a copy of an issue into the folder; before the portal is asked for anything.</summary>
    public void Add(string issue) => File.Copy(issue, Path.Combine(IssuesFolder, Path.GetFileName(issue)));

    /// <summary>A client of the portal when all is loaded; it follows no redirect.</summary>
    public async Task<HttpClient> CreateReadyClientAsync()
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        while (!(await client.GetAsync("/health/ready")).IsSuccessStatusCode)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }

        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Gazette:Database", Path.Combine(_folder.FullName, "gazette.db"));
        builder.UseSetting("Gazette:IssuesDirectory", IssuesFolder);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _folder.Refresh();
        if (_folder.Exists)
        {
            _folder.Delete(recursive: true);
        }
    }

    private string IssuesFolder => issues ?? _folder.CreateSubdirectory("issues").FullName;
}
