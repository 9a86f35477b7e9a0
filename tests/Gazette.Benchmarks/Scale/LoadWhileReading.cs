using System.Diagnostics;
using System.Globalization;
using Gazette.Documents;
using Gazette.Search;

namespace Gazette.Benchmarks.Scale;

/// <summary>
/// Readers search without pause while an issue is loaded over and over: how much longer they wait than without, and that each sees
/// the issue whole or not at all.
/// </summary>
internal static class LoadWhileReading
{
    private const int Readers = 2;
    private const int Loads = 6;
    private const string Marker = "麒麟渡口";

    private static readonly SearchRequest Probe = new() { Text = Marker };

    /// <summary>Measures it and throws when a reader saw half an issue.</summary>
    /// <param name="path">The database.</param>
    /// <param name="issue">An issue; all its articles are made to hold a word that no other has.</param>
    public static async Task MeasureAsync(string path, Issue issue)
    {
        await using var collection = new GeneratedCollection(path);
        await collection.Search.SearchAsync(Probe, CancellationToken.None);
        var quiet = await Task.Run(() => ReadAsync(collection.Search, 0, Task.Delay(TimeSpan.FromSeconds(2))));
        var plain = issue with { Identity = issue.Identity with { Year = 2024, Number = 9999 } };
        var marked = Marked(plain);

        // The first loads of a process are longer by what the runtime compiles; a reader may wait for that once.
        var first = await LoadWithReadersAsync(collection, plain, marked);
        var later = await LoadWithReadersAsync(collection, plain, marked);
        ScaleCommand.Say($"\n{Readers} readers of a rare word, p50 p99 max ms: alone {Three(quiet)}; while {Loads} issues of {marked.Articles.Count} articles are loaded ({later.Took.TotalMilliseconds / Loads:0} ms each) {Three(later.Times)}; while the process's first are {Three(first.Times)}; {later.Times.Count} searches");
    }

    private static string Three(Latencies times) =>
        string.Create(CultureInfo.InvariantCulture, $"{times.Percentile(0.5):0.0} {times.Percentile(0.99):0.0} {times.Percentile(1):0.0}");

    private static async Task<(TimeSpan Took, Latencies Times)> LoadWithReadersAsync(GeneratedCollection collection, Issue plain, Issue marked)
    {
        var loading = Task.Run(() => LoadAsync(collection, plain, marked));
        var readers = await Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => Task.Run(() => ReadAsync(collection.Search, marked.Articles.Count, loading))));
        var during = new Latencies();
        foreach (var reader in readers)
        {
            during.Add(reader);
        }

        return (await loading, during);
    }

    private static async Task<TimeSpan> LoadAsync(GeneratedCollection collection, Issue issue, Issue marked)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < Loads; i++)
        {
            await collection.SaveAsync(i % 2 == 0 ? marked : issue, Guid.NewGuid().ToString());
        }

        return Stopwatch.GetElapsedTime(start);
    }

    private static async Task<Latencies> ReadAsync(ISearchService search, int whole, Task until)
    {
        var latencies = new Latencies();
        while (!until.IsCompleted)
        {
            var (time, total) = await ScaleCommand.TimeAsync(search, Probe);
            latencies.Add(time);
            if (total != 0 && total != whole)
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
