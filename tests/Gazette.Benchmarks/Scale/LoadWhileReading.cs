using System.Diagnostics;
using System.Globalization;
using Gazette.Documents;
using Gazette.Search;

namespace Gazette.Benchmarks.Scale;

/// <summary>
/// Readers search without pause while another process loads an issue over and over, as <c>gazette ingest</c> does beside a portal: how
/// much longer they wait than without, and that each sees the issue whole or not at all.
/// </summary>
internal static class LoadWhileReading
{
    private const int Loads = 6;
    private const string Marker = "麒麟渡口";

    // What readers need to know of the whole collection differs: one asks for a rare word, the other for a person.
    private static readonly SearchRequest[] Readers = [new() { Text = Marker }, new() { Text = "林晓东" }];

    /// <summary>Measures it and throws when a reader saw half an issue.</summary>
    /// <param name="collection">The collection, which has been searched before.</param>
    /// <param name="issue">An issue; all its articles are made to hold a word that no other has.</param>
    public static async Task MeasureAsync(GeneratedCollection collection, Issue issue)
    {
        var alone = await ReadAsync(collection.Search, issue.Articles.Count, Task.Delay(TimeSpan.FromSeconds(2)));
        var start = Stopwatch.GetTimestamp();
        var during = await ReadAsync(collection.Search, issue.Articles.Count, LoadElsewhereAsync(collection.DatabasePath));
        ScaleCommand.Say($"\n{Readers.Length} readers, p50 p99 max ms: alone {Three(alone)}; while another process loads an issue of {issue.Articles.Count} articles {Loads} times {Three(during)}; {during.Count} searches in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s");
    }

    /// <summary>What the other process does.</summary>
    /// <param name="path">The database.</param>
    /// <param name="issue">The issue, with and without the word in turn.</param>
    public static async Task LoadAsync(string path, Issue issue)
    {
        await using var collection = new GeneratedCollection(path);
        var plain = issue with { Identity = issue.Identity with { Year = 2024, Number = 9999 } };
        var marked = Marked(plain);
        for (var i = 0; i < Loads; i++)
        {
            await collection.SaveAsync(i % 2 == 0 ? marked : plain, Guid.NewGuid().ToString());
        }
    }

    private static string Three(Latencies times) =>
        string.Create(CultureInfo.InvariantCulture, $"{times.Percentile(0.5):0.0} {times.Percentile(0.99):0.0} {times.Percentile(1):0.0}");

    private static async Task LoadElsewhereAsync(string path)
    {
        var (program, arguments) = (Environment.ProcessPath!, new List<string> { "scale-load", path });
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
        {
            arguments.Insert(0, typeof(LoadWhileReading).Assembly.Location);
        }

        using var loader = Process.Start(program, arguments);
        await loader.WaitForExitAsync();
        if (loader.ExitCode != 0)
        {
            throw new InvalidOperationException("The other process could not load the issue.");
        }
    }

    private static async Task<Latencies> ReadAsync(ISearchService search, int whole, Task until)
    {
        var readers = await Task.WhenAll(Readers.Select(request => Task.Run(() => ReadAsync(search, request, whole, until))));
        await until;
        var all = new Latencies();
        Array.ForEach(readers, all.Add);
        return all;
    }

    private static async Task<Latencies> ReadAsync(ISearchService search, SearchRequest request, int whole, Task until)
    {
        var latencies = new Latencies();
        while (!until.IsCompleted)
        {
            var (time, total) = await ScaleCommand.TimeAsync(search, request);
            latencies.Add(time);
            if (request.Text == Marker && total != 0 && total != whole)
            {
                throw new InvalidOperationException($"A reader saw {total} of the issue's {whole} articles.");
            }
        }

        return latencies;
    }

    private static Issue Marked(Issue issue) => issue with
    {
        Articles = [.. issue.Articles.Select(a => a with { Blocks = [.. a.Blocks, new Block { Kind = BlockKind.Paragraph, Text = Marker, Lines = a.Lines }] })],
    };
}
