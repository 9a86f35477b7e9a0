using System.Diagnostics;
using System.Globalization;
using Gazette.Documents;
using Gazette.Search;

namespace Gazette.Benchmarks.Scale;

/// <summary>Measures search on generated collections: what the index weighs, how fast it is built, how long readers wait.</summary>
internal static class ScaleCommand
{
    private const int Seed = 20_200_930;

    /// <summary>Runs it.</summary>
    /// <param name="sizes">How many articles each collection has.</param>
    /// <param name="kinds">Only these kinds of queries, and no load; all and the load when empty.</param>
    /// <param name="folder">Where the databases go; one that is there from an earlier run is used again.</param>
    public static async Task RunAsync(IReadOnlyList<int> sizes, IReadOnlyList<string> kinds, string folder)
    {
        Directory.CreateDirectory(folder);
        var measured = QueryKind.All.Where(kind => kinds.Count == 0 || kinds.Contains(kind.Name)).ToList();
        foreach (var size in sizes)
        {
            var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"articles-{size}.db"));
            Say($"\n# {size:N0} articles");
            await BuildAsync(size, path);
            await using var collection = new GeneratedCollection(path);
            await QueryTimes.MeasureAsync(collection, measured);
            if (kinds.Count == 0)
            {
                await LoadWhileReading.MeasureAsync(collection, NewIssue());
            }
        }
    }

    /// <summary>Loads an issue into a database while another process reads it.</summary>
    public static Task LoadAsync(string path) => LoadWhileReading.LoadAsync(path, NewIssue());

    private static Issue NewIssue() => new CorpusGenerator(Seed + 1).Generate(CorpusGenerator.IssueSize).First();

    private static async Task BuildAsync(int size, string path)
    {
        if (!File.Exists(path))
        {
            // Under another name until all is in: what an interrupted run leaves must not be taken for the collection.
            var part = path + ".part";
            File.Delete(part);
            await using (var made = new GeneratedCollection(part))
            {
                var took = await made.LoadAsync(new CorpusGenerator(Seed).Generate(size));
                Say($"loaded in {took.TotalSeconds:0} s: {took.TotalMilliseconds / size * 1000:0} ms per 1,000 articles, store and index");
            }

            File.Move(part, path);
        }

        await using var collection = new GeneratedCollection(path);
        var (file, index) = await collection.SizesAsync();
        Say($"file {file:0} MB, of it full-text index {index:0} MB");
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
