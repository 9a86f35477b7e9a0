namespace Gazette.Documents;

/// <summary>A document that the text repeals by its title alone, without a number: 原《温州市养犬管理规定》同时废止.</summary>
public sealed record TitleRepeal
{
    /// <summary>The title in 《》, without the marks.</summary>
    public required string Title { get; init; }

    /// <summary>The sentence that repeals it, as printed.</summary>
    public required string Sentence { get; init; }

    /// <summary>Where the sentence stands.</summary>
    public required IReadOnlyList<SourceSpan> Lines { get; init; }
}
