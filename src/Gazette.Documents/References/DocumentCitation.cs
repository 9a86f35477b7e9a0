namespace Gazette.Documents;

/// <summary>A document number in the text of an article.</summary>
public sealed record DocumentCitation
{
    /// <summary>The number in its normal form.</summary>
    public required DocumentNumber DocumentNumber { get; init; }

    /// <summary>As it stands in the text of the block, e.g. 温政办[2020]94号.</summary>
    public required string Printed { get; init; }

    /// <summary>The title in 《》 bound to the number, before it or behind, without the marks; in a table the cell beside it; null without.</summary>
    public string? Title { get; init; }

    /// <summary>Whether the text repeals it (废止).</summary>
    public bool IsRepealed { get; init; }

    /// <summary>The sentence, or the row of a table, in which it is repealed, as printed; null when it isn't.</summary>
    public string? RepealSentence { get; init; }

    /// <summary>Index of the block in <see cref="Article.Blocks"/>, 0-based.</summary>
    public required int BlockIndex { get; init; }

    /// <summary>Offset of <see cref="Printed"/> in the block's text, in UTF-16 units, 0-based.</summary>
    public required int Start { get; init; }

    /// <summary>Where it is printed.</summary>
    public required IReadOnlyList<SourceSpan> Lines { get; init; }
}
