using Gazette.Documents;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Tests.Properties;

/// <summary>Who owns the lines of a parsed issue.</summary>
internal static class Ownership
{
    /// <summary>Every owned line with its owner: the sequence of an article, 0 for furniture.</summary>
    public static IEnumerable<(int Line, int Owner)> Of(Issue issue) =>
        issue.Articles.SelectMany(a => a.Lines.SelectMany(Lines).Select(line => (line, a.Sequence)))
            .Concat(issue.Furniture.SelectMany(f => Lines(f.Lines).Select(line => (line, 0))));

    /// <summary>What is wrong with the ownership of the text's non-blank lines, in words; null when each has exactly one owner.</summary>
    public static string? Fault(string text, Issue issue)
    {
        var printed = LineReader.Read(text).Select(line => line.Number).ToHashSet();
        var owned = new HashSet<int>();
        foreach (var (line, owner) in Of(issue).Where(owner => printed.Contains(owner.Line)))
        {
            if (!owned.Add(line))
            {
                return $"line {line} has a second owner, {owner}";
            }
        }

        printed.ExceptWith(owned);
        return printed.Count == 0 ? null : $"nobody owns line {printed.Min()}";
    }

    private static IEnumerable<int> Lines(SourceSpan span) => Enumerable.Range(span.First, span.Last - span.First + 1);
}
