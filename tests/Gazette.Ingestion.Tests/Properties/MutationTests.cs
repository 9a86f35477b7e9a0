using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Gazette.Documents;
using Gazette.Documents.Wire;

namespace Gazette.Ingestion.Tests.Properties;

/// <summary>
/// Ten thousand damaged issues (a thousand where <see cref="Thoroughness"/> says so), the same in every run: none makes the parser
/// throw, lose a line, own one twice, answer otherwise the second time, or take more than 10 s or 1 GB. GAZETTE_MUTATION_SEED explores
/// others, GAZETTE_MUTANT replays one.
/// </summary>
[Collection(nameof(MutationTests))]
[CollectionDefinition(nameof(MutationTests), DisableParallelization = true)]
public class MutationTests
{
    private static readonly int Mutants = Thoroughness.IsFull ? 10_000 : 1_000;
    private const int UsualSeed = 20200601;
    private const int ParsedTwiceEvery = 20;
    private const int MostReported = 5;
    private const long MostMemory = 1L << 30;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    [Fact]
    public void No_damage_makes_the_parser_throw_lose_a_line_or_run_away()
    {
        var seed = Setting("GAZETTE_MUTATION_SEED") ?? UsualSeed;
        var mutator = new Mutator(seed);
        var faults = new ConcurrentBag<(int Number, string Text)>();
        var slow = new ConcurrentBag<int>();

        Parallel.ForEach(Numbers(), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, (number, state) =>
        {
            var (fault, elapsed) = Parse(mutator.Make(number).Text, isParsedTwice: number % ParsedTwiceEvery == 0);
            if (fault is not null)
            {
                faults.Add((number, fault));
            }
            else if (elapsed > Longest)
            {
                slow.Add(number);
            }

            if (faults.Count >= MostReported)
            {
                state.Stop();
            }
        });

        // On a busy machine any may seem slow: alone, the time of the processor tells.
        foreach (var number in slow)
        {
            var used = Environment.CpuUsage.TotalTime;
            IssueParser.Parse(mutator.Make(number).Text);
            used = Environment.CpuUsage.TotalTime - used;
            if (used > Longest)
            {
                faults.Add((number, $"took {used}"));
            }
        }

        Assert.True(faults.IsEmpty, string.Join('\n', faults.OrderBy(fault => fault.Number).Select(fault =>
            $"mutant {fault.Number} ({mutator.Make(fault.Number).Story}): {fault.Text}\n  replay: GAZETTE_MUTATION_SEED={seed} GAZETTE_MUTANT={fault.Number} dotnet test tests/Gazette.Ingestion.Tests --filter {nameof(MutationTests)}")));
    }

    [Fact]
    public void The_same_number_makes_the_same_mutant()
    {
        Assert.Equal(new Mutator(7).Make(250), new Mutator(7).Make(250));
        Assert.NotEqual(new Mutator(7).Make(1), new Mutator(8).Make(1));
    }

    private static IEnumerable<int> Numbers() =>
        Setting("GAZETTE_MUTANT") is { } one ? [one] : Enumerable.Range(1, Mutants);

    private static int? Setting(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? int.Parse(value, CultureInfo.InvariantCulture) : null;

    private static (string? Fault, TimeSpan Elapsed) Parse(string text, bool isParsedTwice)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        Issue issue;
        try
        {
            issue = IssueParser.Parse(text);
        }
#pragma warning disable CA1031 // Whatever it throws, it must not.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return (thrown.ToString(), watch.Elapsed);
        }

        var elapsed = watch.Elapsed;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var fault = Ownership.Fault(text, issue)
            ?? (allocated > MostMemory ? $"asked for {allocated >> 20} MB" : null)
            ?? (isParsedTwice && !Json(issue).SequenceEqual(Json(IssueParser.Parse(text))) ? "another answer the second time" : null);
        return (fault, elapsed);
    }

    private static byte[] Json(Issue issue) => WireJson.Write(WireIssueDocument.From(issue));
}
