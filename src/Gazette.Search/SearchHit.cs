using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Search;

/// <summary>An article that matches.</summary>
public sealed record SearchHit
{
    /// <summary>The article.</summary>
    public required ArticleSummary Article { get; init; }

    /// <summary>Whether it holds today; null when it is no official document.</summary>
    public ValidityStatus? Validity { get; init; }

    /// <summary>The title with what matched marked; empty when the page prints no title.</summary>
    public required IReadOnlyList<TextFragment> Title { get; init; }

    /// <summary>The best passages, best first; at least one unless the body is empty.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }
}

/// <summary>A passage of a body that matches.</summary>
/// <param name="BlockIndex">Index of the block in the article, 0-based; the page's anchor is <c>p-</c> and this plus one.</param>
/// <param name="Fragments">Its text, cut to a readable length, with what matched marked.</param>
public sealed record Passage(int BlockIndex, IReadOnlyList<TextFragment> Fragments)
{
    /// <summary>Whether the block goes on before the passage.</summary>
    public bool StartsMidBlock { get; init; }

    /// <summary>Whether the block goes on after the passage.</summary>
    public bool EndsMidBlock { get; init; }
}

/// <summary>A piece of text, marked when it matches the query. Plain text: the renderer escapes it.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsMatch">Whether to mark it.</param>
public sealed record TextFragment(string Text, bool IsMatch);
