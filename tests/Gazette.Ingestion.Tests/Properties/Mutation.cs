namespace Gazette.Ingestion.Tests.Properties;

/// <summary>One kind of damage to a text.</summary>
/// <param name="Name">What it does, as a failure names it.</param>
/// <param name="Apply">Does it; all chance comes from the given source.</param>
internal sealed record Mutation(string Name, Func<Random, string, string> Apply)
{
    /// <summary>A mutation of the lines of a text.</summary>
    public static Mutation OfLines(string name, Action<Random, List<string>> change) => new(name, (random, text) =>
    {
        List<string> lines = [.. text.Split('\n')];
        change(random, lines);
        return string.Join('\n', lines);
    });

    /// <summary>A mutation that may put something else in the place of each character; null leaves it.</summary>
    public static Mutation OfCharacters(string name, Func<Random, char, string?> replace) => new(name, (random, text) =>
        string.Concat(text.Select(c => replace(random, c) ?? c.ToString())));

    /// <summary>A mutation that strews something over a text, at up to forty places.</summary>
    public static Mutation Strewn(string name, params string[] pieces) => new(name, (random, text) =>
    {
        var places = Enumerable.Range(0, 1 + random.Next(40)).Select(_ => random.Next(text.Length + 1)).Order().ToList();
        var ends = places.Append(text.Length).ToList();
        return text[..places[0]] + string.Concat(places.Select((place, i) => pieces[random.Next(pieces.Length)] + text[place..ends[i + 1]]));
    });
}
