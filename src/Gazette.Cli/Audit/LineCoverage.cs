using Gazette.Documents;
using Gazette.Ingestion.Lines;

namespace Gazette.Cli.Audit;

/// <summary>Where the lines of an issue went: every line with text belongs to exactly one article or to the page furniture.</summary>
internal sealed record LineCoverage
{
    /// <summary>How many lines hold text.</summary>
    public required int TextLines { get; init; }

    /// <summary>How many of them an article owns.</summary>
    public required int InArticles { get; init; }

    /// <summary>How many of them are page furniture.</summary>
    public required int InFurniture { get; init; }

    /// <summary>Lines that nobody owns, 1-based.</summary>
    public required IReadOnlyList<int> Lost { get; init; }

    /// <summary>Lines with more than one owner, 1-based.</summary>
    public required IReadOnlyList<int> Repeated { get; init; }

    /// <summary>Counts the lines of a text by owner.</summary>
    /// <param name="text">The decoded text that <paramref name="issue"/> was parsed from.</param>
    /// <param name="issue">The parsed issue.</param>
    public static LineCoverage Of(string text, Issue issue)
    {
        var withText = LineReader.Read(text).Where(line => !line.IsBlank).Select(line => line.Number).ToHashSet();
        var inArticles = Owned(issue.Articles.SelectMany(a => a.Lines), withText);
        var inFurniture = Owned(issue.Furniture.Select(f => f.Lines), withText);
        var owners = inArticles.Concat(inFurniture).CountBy(line => line).ToDictionary();
        return new LineCoverage
        {
            TextLines = withText.Count,
            InArticles = inArticles.Count,
            InFurniture = inFurniture.Count,
            Lost = [.. withText.Where(line => !owners.ContainsKey(line)).Order()],
            Repeated = [.. owners.Where(o => o.Value > 1).Select(o => o.Key).Order()],
        };
    }

    private static List<int> Owned(IEnumerable<SourceSpan> spans, HashSet<int> withText) =>
        [.. spans.SelectMany(s => Enumerable.Range(s.First, s.Last - s.First + 1)).Where(withText.Contains)];
}
