using BenchmarkDotNet.Attributes;
using Gazette.Documents;
using Gazette.Ingestion;
using Gazette.Testing;

namespace Gazette.Benchmarks;

/// <summary>Parses every issue of <c>data/issues</c>, as it is and pasted ten times over, on one core.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class ParsingBenchmarks
{
    private string _text = string.Empty;

    /// <summary>The issue by the name of its file, e.g. 2020-06.</summary>
    [ParamsSource(nameof(Issues))]
    public string Issue { get; set; } = string.Empty;

    /// <summary>How many times over its text is parsed as one.</summary>
    [Params(1, 10)]
    public int Times { get; set; }

    /// <summary>All issues of the checkout.</summary>
    public static IEnumerable<string> Issues => RepositoryFiles.Issues.Select(path => Path.GetFileNameWithoutExtension(path));

    /// <summary>Reads the text.</summary>
    [GlobalSetup]
    public void ReadText() => _text = string.Concat(Enumerable.Repeat(File.ReadAllText(PathOf(Issue)) + '\n', Times));

    /// <summary>Text in, articles out.</summary>
    [Benchmark]
    public Issue Parse() => IssueParser.Parse(_text);

    /// <summary>Bytes of the issue's file.</summary>
    public static long SizeOf(string issue) => new FileInfo(PathOf(issue)).Length;

    private static string PathOf(string issue) => RepositoryFiles.PathOf("data", "issues", issue + ".txt");
}
