using System.Globalization;
using Gazette.Testing;

namespace Gazette.Ingestion.Tests.Properties;

/// <summary>A damaged issue.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Story">Which issue it was and what was done to it.</param>
internal sealed record Mutant(string Text, string Story);

/// <summary>
/// Makes damaged issues, each from its number alone, so that one that fails can be made again. Every eighth is a whole issue, the
/// others are excerpts of up to 400 lines: what goes wrong does so within a few lines, and excerpts are quicker.
/// </summary>
/// <param name="seed">Another seed, other mutants.</param>
internal sealed class Mutator(int seed)
{
    private const int WholeEvery = 8;
    private const int HugeLineEvery = 250;
    private const int LongestExcerpt = 400;
    private const int MostMutations = 4;

    private static readonly Mutation[] Mutations = [.. LineMutations.All, .. CharacterMutations.All];

    private readonly (string Name, string[] Lines)[] _issues =
    [
        .. RepositoryFiles.Issues.Select(path => (Path.GetFileNameWithoutExtension(path), File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n'))),
    ];

    /// <summary>The mutant of a number.</summary>
    public Mutant Make(int number)
    {
        var random = new Random(unchecked(seed * 1_000_003 + number));
        var (name, lines) = _issues[random.Next(_issues.Length)];
        var isHuge = number % HugeLineEvery == 0;
        var first = number % WholeEvery == 0 && !isHuge ? 0 : random.Next(lines.Length);
        var last = first == 0 ? lines.Length : Math.Min(lines.Length, first + 1 + random.Next(LongestExcerpt));
        var text = string.Join('\n', lines[first..last]);
        var story = new List<string> { string.Create(CultureInfo.InvariantCulture, $"{name} lines {first + 1}–{last}") };
        List<Mutation> blows = [.. Enumerable.Range(0, 1 + random.Next(MostMutations)).Select(_ => Mutations[random.Next(Mutations.Length)])];
        if (isHuge)
        {
            blows.Add(CharacterMutations.HugeLine);
        }

        foreach (var blow in blows)
        {
            text = blow.Apply(random, text);
            story.Add(blow.Name);
        }

        return new Mutant(text, string.Join(", ", story));
    }
}
