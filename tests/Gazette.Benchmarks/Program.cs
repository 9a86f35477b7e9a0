using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Gazette.Benchmarks;
using Gazette.Benchmarks.Scale;
using Gazette.Benchmarks.Web;
using Gazette.Loading;
using Gazette.Testing;

if (args is ["web"])
{
    return await PortalBenchmark.RunAsync();
}

if (args is ["scale-load", var database])
{
    BackgroundPriority.Take(); // As gazette ingest does.
    await ScaleCommand.LoadAsync(database);
    return 0;
}

if (args is ["scale", .. var rest])
{
    var sizes = rest.Where(word => char.IsAsciiDigit(word[0])).Select(size => int.Parse(size, CultureInfo.InvariantCulture)).ToList();
    await ScaleCommand.RunAsync(
        sizes is [] ? [6_000, 100_000] : sizes,
        [.. rest.Where(word => !char.IsAsciiDigit(word[0]))],
        Path.Combine(Path.GetTempPath(), "gazette-scale"));
    return 0;
}

// In this process: a project made for the purpose would not build under the rules of this solution. The first issue would be measured
// while the runtime still compiles, were it not warmed up for long.
var config = DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithWarmupCount(20).WithToolchain(InProcessEmitToolchain.Instance))
    .AddColumn(FigureColumn.Throughput, FigureColumn.Allocation, FigureColumn.Growth)
    .WithArtifactsPath(RepositoryFiles.PathOf("artifacts", "benchmarks"));
BenchmarkSwitcher.FromAssembly(typeof(ParsingBenchmarks).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], config);
return 0;
