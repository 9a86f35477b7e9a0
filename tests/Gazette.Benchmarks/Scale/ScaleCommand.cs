using System.Diagnostics;
using System.Globalization;
using Gazette.Search;

namespace Gazette.Benchmarks.Scale;

/// <summary>Measures search on generated collections: what the index weighs, how fast it is built, how long readers wait.</summary>
internal static class ScaleCommand
{
    private const int Seed = 20_200_930;
    private const int WarmRounds = 5;

    /// <summary>Runs it.</summary>
    /// <param name="sizes">How many articles each collection has.</param>
    /// <param name="folder">Where the databases go; one that is there from an earlier run is used again.</param>
    public static async Task RunAsync(IReadOnlyList<int> sizes, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var size in sizes)
        {
            await MeasureAsync(size, Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"articles-{size}.db")));
        }
    }

    private static async Task MeasureAsync(int size, string path)
    {
        Say($"\n# {size:N0} articles");
        await BuildAsync(size, path);
        await MeasureQueriesAsync(path);
        await LoadWhileReading.MeasureAsync(path, new CorpusGenerator(Seed + 1).Generate(CorpusGenerator.IssueSize).First());
    }

    private static async Task BuildAsync(int size, string path)
    {
        await using var collection = new GeneratedCollection(path);
        var isNew = !File.Exists(path);
        if (isNew)
        {
            var took = await collection.LoadAsync(new CorpusGenerator(Seed).Generate(size));
            Say($"loaded in {took.TotalSeconds:0} s: {took.TotalMilliseconds / size * 1000:0} ms per 1,000 articles, store and index");
        }

        var (file, index) = await collection.SizesAsync();
        Say($"file {file:0} MB, of it full-text index {index:0} MB");
    }

    private static async Task MeasureQueriesAsync(string path)
    {
        await using var collection = new GeneratedCollection(path);
        var first = Stopwatch.StartNew();
        await collection.Search.SearchAsync(new SearchRequest { Text = "开门" }, CancellationToken.None);
        Say($"first search of the process {first.Elapsed.TotalMilliseconds:0} ms (loads the arrays, the thesaurus and ICU)\n");
        Say($"{"query",-16}{"cold",8}{"p95",8}{"max",8}{"warm",9}{"p95",8}{"max",8}{"cpu",8}{"kB",8}{"total",9}  slowest, ms");
        var (allCold, allWarm) = (new Latencies(), new Latencies());
        foreach (var kind in QueryKind.All)
        {
            var (cold, warm, slowest) = (new Latencies(), new Latencies(), (Text: "", Time: 0.0));
            var (bytes, totals) = (0L, 0L);
            foreach (var request in kind.Requests)
            {
                var (time, total) = await TimeAsync(collection.Search, request);
                cold.Add(time);
                totals += total;
            }

            var cpu = Environment.CpuUsage.TotalTime;
            for (var round = 0; round < WarmRounds; round++)
            {
                foreach (var request in kind.Requests)
                {
                    var before = GC.GetTotalAllocatedBytes(precise: true);
                    var (time, _) = await TimeAsync(collection.Search, request);
                    bytes += GC.GetTotalAllocatedBytes(precise: true) - before;
                    warm.Add(time);
                    slowest = time.TotalMilliseconds > slowest.Time ? (request.Text, time.TotalMilliseconds) : slowest;
                }
            }

            var busy = (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / warm.Count;
            Say($"{kind.Name,-16}{cold}{warm,25}{busy,8:0.0}{bytes / 1000 / warm.Count,8}{totals / kind.Requests.Count,9}  {slowest.Text} {slowest.Time:0.0}");
            allCold.Add(cold);
            allWarm.Add(warm);
        }

        Say($"{"all",-16}{allCold}{allWarm,25}");
    }

    /// <summary>Runs a search and says how long it took and what it found.</summary>
    public static async Task<(TimeSpan Time, int Total)> TimeAsync(ISearchService search, SearchRequest request)
    {
        var start = Stopwatch.GetTimestamp();
        var results = await search.SearchAsync(request, CancellationToken.None);
        return (Stopwatch.GetElapsedTime(start), results.Total);
    }

    /// <summary>Writes a line, numbers in the invariant culture.</summary>
    public static void Say(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
