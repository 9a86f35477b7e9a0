using System.Globalization;
using System.Text.RegularExpressions;
using Gazette.Testing;

namespace Gazette.Benchmarks.Web;

/// <summary>
/// How many times a second an article page is served, beside a static file of the same size from the same host in the same run: as
/// the portal is set by default, with the output cache off, and with nothing kept at all.
/// </summary>
internal static partial class PortalBenchmark
{
    private const int Rounds = 5;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);

    /// <summary>The ways of keeping, and the least share of the static file's requests that an article must reach.</summary>
    private static readonly IReadOnlyList<Setting> Settings =
    [
        new("output cache on (default)", null, null, 0.5),
        new("output cache off", 0, null, 0.15), // Rendered anew each time, from what was read of the database before.
        new("nothing kept", 0, 0, null), // Read from the database anew each time: what the first reader of a page waits for.
    ];

    /// <summary>Measures and prints a table.</summary>
    /// <returns>0 when every bar is reached, else 1.</returns>
    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("gazette-benchmark-");
        try
        {
            var files = folder.CreateSubdirectory("files");
            foreach (var file in Directory.EnumerateFiles(RepositoryFiles.PathOf("src", "Gazette.Web", "wwwroot")))
            {
                File.Copy(file, Path.Combine(files.FullName, Path.GetFileName(file)));
            }

            var articles = await ArticlesAsync(folder.FullName, files.FullName);
            Console.WriteLine($"{"",-28}{"page",10}{"bytes",10}{"file/s",10}{"page/s",10}{"share",8}{"bar",7}{"memory",10}");
            var allReached = true;
            foreach (var setting in Settings)
            {
                allReached &= await MeasureAsync(setting, folder.FullName, articles);
            }

            return allReached ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<bool> MeasureAsync(Setting setting, string folder, IReadOnlyList<Sample> articles)
    {
        await using var portal = await PortalProcess.StartAsync(folder, setting.Megabytes, setting.Readings);
        var isReached = true;
        foreach (var article in articles)
        {
            var page = new Uri(portal.Address, article.Page);
            var file = new Uri(portal.Address, article.File);
            await Load.RequestsPerSecondAsync(file, WarmUp);
            await Load.RequestsPerSecondAsync(page, WarmUp);
            var (files, pages) = (new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                files.Add(await Load.RequestsPerSecondAsync(file, Round));
                pages.Add(await Load.RequestsPerSecondAsync(page, Round));
            }

            // Round by round: what else the machine does comes and goes, and weighs on both sides of a round alike.
            var share = Median([.. pages.Zip(files, (ofPage, ofFile) => ofPage / ofFile)]);
            isReached &= setting.Bar is not { } bar || share >= bar;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{setting.Name,-28}{article.Name,10}{article.Bytes,10:N0}{Median(files),10:N0}{Median(pages),10:N0}{share,8:P0}{setting.Bar,7:P0}{portal.Megabytes,7:N0} MB"));
        }

        return isReached;
    }

    /// <summary>An article of middling length and the longest one, each with a file of as many bytes as its page.</summary>
    private static async Task<IReadOnlyList<Sample>> ArticlesAsync(string folder, string files)
    {
        await using var portal = await PortalProcess.StartAsync(folder, null, null);
        using var client = new HttpClient { BaseAddress = portal.Address };
        var pages = new List<(string Address, byte[] Page)>();
        foreach (var issue in Links(await client.GetStringAsync(new Uri("/issues", UriKind.Relative)), IssueLink()))
        {
            foreach (var article in Links(await client.GetStringAsync(new Uri(issue, UriKind.Relative)), ArticleLink()))
            {
                pages.Add((article, await client.GetByteArrayAsync(new Uri(article, UriKind.Relative))));
            }
        }

        pages.Sort((one, other) => one.Page.Length.CompareTo(other.Page.Length));
        return [await SampleAsync("middling", pages[pages.Count / 2], files), await SampleAsync("longest", pages[^1], files)];
    }

    private static async Task<Sample> SampleAsync(string name, (string Address, byte[] Page) article, string files)
    {
        await File.WriteAllBytesAsync(Path.Combine(files, name + ".txt"), article.Page);
        return new Sample(name, article.Address, $"/{name}.txt", article.Page.Length);
    }

    private static IEnumerable<string> Links(string html, Regex pattern) => pattern.Matches(html).Select(match => match.Groups[1].Value).Distinct();

    private static double Median(List<double> figures) => figures.Order().ElementAt(figures.Count / 2);

    [GeneratedRegex("href=\"(/issues/[0-9]{4}-[0-9]{2})\"", RegexOptions.NonBacktracking)]
    private static partial Regex IssueLink();

    [GeneratedRegex("href=\"(/articles/[0-9a-z]{8})\"", RegexOptions.NonBacktracking)]
    private static partial Regex ArticleLink();

    /// <summary>A way of keeping.</summary>
    private sealed record Setting(string Name, int? Megabytes, int? Readings, double? Bar);

    /// <summary>An article page and a file of its size.</summary>
    private sealed record Sample(string Name, string Page, string File, int Bytes);
}
