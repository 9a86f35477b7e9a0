namespace Gazette.Search.Sqlite;

/// <summary>A full-text table of the index and how its hits are ranked.</summary>
/// <param name="Name">The table.</param>
/// <param name="Rank">The expression of FTS5 that ranks a row, the lower the better.</param>
internal sealed record FtsTable(string Name, string Rank)
{
    /// <summary>All of every article; weighed by column, in the order number, title, topic, headings, body, people, borders.</summary>
    public static FtsTable Text(SearchFeatures features) =>
        new("search_text", features.HasFlag(SearchFeatures.Fields) ? "bm25(search_text, 10.0, 2.0, 6.0, 3.0, 1.0, 8.0, 0.0)" : "bm25(search_text)");

    /// <summary>Number, title, topic and people alone: what an article is rather than what it mentions.</summary>
    public static FtsTable Lead { get; } = new("search_lead", "bm25(search_lead, 10.0, 2.0, 6.0, 8.0)");
}
