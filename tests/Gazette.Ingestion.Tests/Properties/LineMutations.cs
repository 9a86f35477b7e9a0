namespace Gazette.Ingestion.Tests.Properties;

/// <summary>What editors, extraction and copying do to the lines of an issue.</summary>
internal static class LineMutations
{
    private const int LargestBlock = 60;
    private const int LongestSpaced = 2_000;
    private const int MostRepeated = 100_000;

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.OfLines("lines dropped", (random, lines) => Repeat(random, 20, () => Drop(random, lines))),
        Mutation.OfLines("block dropped", (random, lines) => Cut(random, lines)),
        Mutation.OfLines("lines doubled", (random, lines) => Repeat(random, 20, () => Double(random, lines))),
        Mutation.OfLines("block doubled", (random, lines) =>
        {
            var block = Cut(random, lines);
            lines.InsertRange(random.Next(lines.Count + 1), [.. block, .. block]);
        }),
        Mutation.OfLines("lines swapped", (random, lines) => Repeat(random, 20, () => Swap(random, lines))),
        Mutation.OfLines("block moved", (random, lines) => lines.InsertRange(Insertion(random, lines, out var block), block)),
        Mutation.OfLines("block reversed", (random, lines) => lines.InsertRange(Insertion(random, lines, out var block), block.AsEnumerable().Reverse())),
        Mutation.OfLines("lines shuffled", (random, lines) =>
        {
            var all = lines.ToArray();
            random.Shuffle(all);
            lines.Clear();
            lines.AddRange(all);
        }),
        Mutation.OfLines("lines truncated", (random, lines) => Change(random, lines, line => line[..random.Next(line.Length + 1)])),
        Mutation.OfLines("lines beheaded", (random, lines) => Change(random, lines, line => line[random.Next(line.Length + 1)..])),
        Mutation.OfLines("lines broken", (random, lines) => Change(random, lines, line => line.Insert(random.Next(line.Length + 1), "\n"))),
        Mutation.OfLines("lines indented", (random, lines) => Change(random, lines, line => new string(" \u3000\t"[random.Next(3)], 1 + random.Next(12)) + line)),
        Mutation.OfLines("lines letter-spaced", (random, lines) => Change(random, lines, line => line.Length > LongestSpaced ? line : string.Join(' ', line.AsEnumerable()))),
        Mutation.OfLines("lines joined", (random, lines) => Repeat(random, 20, () => Join(random, lines))),
        Mutation.OfLines("all lines joined", (_, lines) =>
        {
            var whole = string.Concat(lines);
            lines.Clear();
            lines.Add(whole);
        }),
        Mutation.OfLines("no blank lines", (_, lines) => lines.RemoveAll(string.IsNullOrWhiteSpace)),
        Mutation.OfLines("blank lines everywhere", (_, lines) => SpaceOut(lines)),
        Mutation.OfLines("one line many times", (random, lines) =>
        {
            var at = random.Next(lines.Count);
            lines.InsertRange(at, Enumerable.Repeat(lines[at], random.Next(Math.Min(300, MostRepeated / (lines[at].Length + 1)))));
        }),
        new("beginning lost", (random, text) => text[random.Next(text.Length + 1)..]),
        new("end lost", (random, text) => text[..random.Next(text.Length + 1)]),
    ];

    private static void Repeat(Random random, int most, Action blow)
    {
        for (var i = random.Next(most); i >= 0; i--)
        {
            blow();
        }
    }

    private static void Drop(Random random, List<string> lines)
    {
        if (lines.Count > 1)
        {
            lines.RemoveAt(random.Next(lines.Count));
        }
    }

    private static void Double(Random random, List<string> lines) =>
        lines.Insert(random.Next(lines.Count + 1), lines[random.Next(lines.Count)]);

    private static void Swap(Random random, List<string> lines)
    {
        var (a, b) = (random.Next(lines.Count), random.Next(lines.Count));
        (lines[a], lines[b]) = (lines[b], lines[a]);
    }

    private static void Join(Random random, List<string> lines)
    {
        if (lines.Count > 1)
        {
            var at = random.Next(lines.Count - 1);
            lines[at] += lines[at + 1];
            lines.RemoveAt(at + 1);
        }
    }

    private static void Change(Random random, List<string> lines, Func<string, string> change) => Repeat(random, 40, () =>
    {
        var at = random.Next(lines.Count);
        lines[at] = change(lines[at]);
    });

    private static int Insertion(Random random, List<string> lines, out List<string> block)
    {
        block = Cut(random, lines);
        return random.Next(lines.Count + 1);
    }

    private static List<string> Cut(Random random, List<string> lines)
    {
        var from = random.Next(lines.Count);
        var block = lines.GetRange(from, Math.Min(1 + random.Next(LargestBlock), lines.Count - from));
        lines.RemoveRange(from, block.Count);
        return block;
    }

    private static void SpaceOut(List<string> lines)
    {
        List<string> spaced = [.. lines.SelectMany(line => new[] { line, string.Empty })];
        lines.Clear();
        lines.AddRange(spaced);
    }
}
