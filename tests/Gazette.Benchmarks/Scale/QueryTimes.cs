using System.Diagnostics;
using Gazette.Search;

namespace Gazette.Benchmarks.Scale;

/// <summary>
/// How long each kind of query takes: cold, the first time it is asked in a fresh process; warm; and the time of the processor when
/// warm, which other work on the machine makes little longer.
/// </summary>
internal static class QueryTimes
{
    /// <summary>Rounds before measuring, in which the runtime compiles what is used often; after three it still does so beside the queries.</summary>
    private const int Unmeasured = 20;
    private const int Rounds = 5;

    /// <summary>Measures kinds of queries and prints a line for each.</summary>
    public static async Task MeasureAsync(GeneratedCollection collection, IReadOnlyList<QueryKind> kinds)
    {
        var (first, busy) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        await collection.WarmUpAsync();
        ScaleCommand.Say($"warmed up in {first.Elapsed.TotalMilliseconds:0} ms, processor {(Environment.CpuUsage.TotalTime - busy).TotalMilliseconds:0} ms (as the portal is soon after it is ready)\n");
        ScaleCommand.Say($"{"query",-16}{"cold",8}{"p95",8}{"max",8}{"warm",9}{"p95",8}{"max",8}{"cpu",9}{"p95",8}{"max",8}{"kB",8}{"total",9}  slowest, ms of the processor");
        var figures = kinds.Select(kind => new Figures(kind)).ToList();
        foreach (var kind in figures)
        {
            foreach (var request in kind.Kind.Requests)
            {
                var (time, total) = await ScaleCommand.TimeAsync(collection.Search, request);
                kind.Cold.Add(time);
                kind.Total += total;
            }
        }

        for (var round = 0; round < Unmeasured + Rounds; round++)
        {
            foreach (var kind in figures)
            {
                await RoundAsync(collection.Search, kind, isMeasured: round >= Unmeasured);
            }
        }

        figures.ForEach(Print);
        Print(figures.Aggregate(new Figures(new QueryKind("all", [.. kinds.SelectMany(k => k.Requests)])), (all, kind) => all.With(kind)));
    }

    private static async Task RoundAsync(ISearchService search, Figures figures, bool isMeasured)
    {
        foreach (var request in figures.Kind.Requests)
        {
            var (bytes, cpu) = (GC.GetTotalAllocatedBytes(precise: true), Environment.CpuUsage.TotalTime);
            var (time, _) = await ScaleCommand.TimeAsync(search, request);
            if (isMeasured)
            {
                figures.Add(request.Text, time, Environment.CpuUsage.TotalTime - cpu, GC.GetTotalAllocatedBytes(precise: true) - bytes);
            }
        }
    }

    private static void Print(Figures f) => ScaleCommand.Say(
        $"{f.Kind.Name,-16}{f.Cold}{f.Warm,25}{f.Busy,25}{f.Bytes / 1000 / f.Warm.Count,8}{f.Total / f.Kind.Requests.Count,9}  {f.Slowest.Text} {f.Slowest.Time:0.0}");

    private sealed class Figures(QueryKind kind)
    {
        public QueryKind Kind { get; } = kind;

        public Latencies Cold { get; } = new();

        public Latencies Warm { get; } = new();

        public Latencies Busy { get; } = new();

        public long Bytes { get; private set; }

        public long Total { get; set; }

        public (string Text, double Time) Slowest { get; private set; }

        public void Add(string text, TimeSpan time, TimeSpan busy, long bytes)
        {
            Warm.Add(time);
            Busy.Add(busy);
            Bytes += bytes;
            Slowest = busy.TotalMilliseconds > Slowest.Time ? (text, busy.TotalMilliseconds) : Slowest;
        }

        public Figures With(Figures other)
        {
            Cold.Add(other.Cold);
            Warm.Add(other.Warm);
            Busy.Add(other.Busy);
            Bytes += other.Bytes;
            Total += other.Total;
            Slowest = other.Slowest.Time > Slowest.Time ? other.Slowest : Slowest;
            return this;
        }
    }
}
