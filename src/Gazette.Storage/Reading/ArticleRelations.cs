namespace Gazette.Storage.Reading;

/// <summary>What an article has to do with the others that are held.</summary>
public sealed record ArticleRelations
{
    /// <summary>The article before it in the issue, or null.</summary>
    public ArticleSummary? Previous { get; init; }

    /// <summary>The article after it in the issue, or null.</summary>
    public ArticleSummary? Next { get; init; }

    /// <summary>The documents that bear a number or filing code it cites or lists, by the normal form.</summary>
    public IReadOnlyDictionary<string, ArticleSummary> Held { get; init; } = new Dictionary<string, ArticleSummary>();

    /// <summary>The numbers it cites whose documents are not held, but listed in a catalogue: the title given there, by the normal form.</summary>
    public IReadOnlyDictionary<string, string> Listed { get; init; } = new Dictionary<string, string>();

    /// <summary>The documents whose titles stand in its text in 《》, by the folded title; of several of one name none.</summary>
    public IReadOnlyDictionary<string, ArticleSummary> Titled { get; init; } = new Dictionary<string, ArticleSummary>();

    /// <summary>Of a contents page: the article of its issue whose title a block lists, by the 0-based index of the block.</summary>
    public IReadOnlyDictionary<int, ArticleSummary> Contents { get; init; } = new Dictionary<int, ArticleSummary>();

    /// <summary>Where others list or cite its number, newest issue first.</summary>
    public IReadOnlyList<NumberMention> Mentions { get; init; } = [];

    /// <summary>The interpretations that name it in their titles.</summary>
    public IReadOnlyList<ArticleSummary> Interpretations { get; init; } = [];
}
