namespace Gazette.Documents;

/// <summary>Where the lines of an issue went: every line with text belongs to exactly one article or to the page furniture.</summary>
public sealed record LineCoverage
{
    /// <summary>How many lines hold text.</summary>
    public required int TextLines { get; init; }

    /// <summary>How many of them an article owns.</summary>
    public required int InArticles { get; init; }

    /// <summary>How many of them are page furniture.</summary>
    public required int InFurniture { get; init; }

    /// <summary>Lines that nobody owns, 1-based, ascending.</summary>
    public required IReadOnlyList<int> Lost { get; init; }

    /// <summary>Lines with more than one owner, 1-based, ascending.</summary>
    public required IReadOnlyList<int> Repeated { get; init; }

    /// <summary>Lines with text that have an owner.</summary>
    public int Assigned => TextLines - Lost.Count;

    /// <summary>Counts the lines of an issue by owner.</summary>
    /// <param name="lines">Its raw text, line by line.</param>
    /// <param name="articles">The lines of its articles.</param>
    /// <param name="furniture">The lines of its page furniture.</param>
    public static LineCoverage Of(IEnumerable<string> lines, IEnumerable<SourceSpan> articles, IEnumerable<SourceSpan> furniture)
    {
        var withText = lines.Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)).Select(line => line.Index + 1).ToHashSet();
        var inArticles = Owned(articles, withText);
        var inFurniture = Owned(furniture, withText);
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
        [.. SourceSpan.LinesOf(spans).Where(withText.Contains)];
}
