using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Gazette.Benchmarks;

/// <summary>A column of the results that is worked out from what was measured.</summary>
/// <param name="name">Its head.</param>
/// <param name="legend">What it says.</param>
/// <param name="figure">Works it out; null where it says nothing.</param>
internal sealed class FigureColumn(string name, string legend, Func<Summary, BenchmarkCase, double?> figure) : IColumn
{
    /// <summary>Megabytes (10⁶ bytes of the file) a second.</summary>
    public static FigureColumn Throughput { get; } = new(
        "MB/s", "Megabytes of input a second", (summary, benchmark) => BytesOf(benchmark) * 1e3 / MeanOf(summary, benchmark));

    /// <summary>What is asked of the memory for each byte of input.</summary>
    public static FigureColumn Allocation { get; } = new(
        "B/B", "Bytes allocated per byte of input", (summary, benchmark) => summary[benchmark]?.GcStats.GetBytesAllocatedPerOperation(benchmark) / BytesOf(benchmark));

    /// <summary>How many times as long ten times the text takes.</summary>
    public static FigureColumn Growth { get; } = new(
        "x10", "Time of ten times the text to that of the text", (summary, benchmark) =>
            TimesOf(benchmark) == 1
                ? null
                : MeanOf(summary, benchmark) / MeanOf(summary, summary.BenchmarksCases.Single(other => TimesOf(other) == 1 && IssueOf(other) == IssueOf(benchmark))));

    /// <inheritdoc />
    public string Id => $"{nameof(FigureColumn)}.{ColumnName}";

    /// <inheritdoc />
    public string ColumnName => name;

    /// <inheritdoc />
    public string Legend => legend;

    /// <inheritdoc />
    public bool AlwaysShow => true;

    /// <inheritdoc />
    public ColumnCategory Category => ColumnCategory.Custom;

    /// <inheritdoc />
    public int PriorityInCategory => 0;

    /// <inheritdoc />
    public bool IsNumeric => true;

    /// <inheritdoc />
    public UnitType UnitType => UnitType.Dimensionless;

    /// <inheritdoc />
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, summary.Style);

    /// <inheritdoc />
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        figure(summary, benchmarkCase) is { } value ? value.ToString("0.0", style.CultureInfo) : "";

    /// <inheritdoc />
    public bool IsAvailable(Summary summary) => true;

    /// <inheritdoc />
    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    private static double? MeanOf(Summary summary, BenchmarkCase benchmark) => summary[benchmark]?.ResultStatistics?.Mean;

    private static double BytesOf(BenchmarkCase benchmark) => ParsingBenchmarks.SizeOf(IssueOf(benchmark)) * TimesOf(benchmark);

    private static string IssueOf(BenchmarkCase benchmark) => (string)benchmark.Parameters[nameof(ParsingBenchmarks.Issue)];

    private static int TimesOf(BenchmarkCase benchmark) => (int)benchmark.Parameters[nameof(ParsingBenchmarks.Times)];
}
