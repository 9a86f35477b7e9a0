namespace Gazette.Documents;

/// <summary>A piece of an article's body, whole again: line breaks, page breaks and what interrupted it are out.</summary>
public sealed record Block
{
    /// <summary>What it is.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>The text with its own characters, misprints too; for a table the cells joined by tab and line feed, blank where they are blank in print.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// Rank of the heading it is or opens with: 1 编, 2 章, 3 节, 4 一、, 5 （一）, 6 1., 7 （1）, 8 ①; 0 for a block without heading.
    /// Decimal headings (1, 1.1, 1.1.1) take rank 4, 5, 6.
    /// </summary>
    public int Level { get; init; }

    /// <summary>
    /// The heading within <see cref="Text"/>: all of it for a <see cref="BlockKind.Heading"/>, for a run-in heading the part
    /// before the first 。 or ：; null for a block without heading. Always a prefix of <see cref="Text"/>.
    /// </summary>
    public string? Heading { get; init; }

    /// <summary>Its place in the 条 it belongs to; null outside any 条.</summary>
    public ProvisionPlace? Place { get; init; }

    /// <summary>Number of the 条 the block opens (<see cref="BlockKind.Provision"/>), e.g. 12; null otherwise.</summary>
    public int? ProvisionNumber => Kind == BlockKind.Provision ? Place?.Provision : null;

    /// <summary>Cells of a table by row, header rows first, what a cell spans filled with its value; null for anything else.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Rows { get; init; }

    /// <summary>How many of <see cref="Rows"/> are header rows.</summary>
    public int HeaderRows { get; init; }

    /// <summary>Whether a person has corrected its text or its bounds.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>
    /// 1-based place, among the panels of the article, of the boxed panel (专栏) it stands in, in the order of print; null outside.
    /// The panel's title is a <see cref="BlockKind.Caption"/>; a panel stands behind the paragraph that it cut in print.
    /// </summary>
    public int? Panel { get; init; }

    /// <summary>The cells of <see cref="Rows"/> that are blank in the text and were filled, by row and column.</summary>
    public IReadOnlyList<FilledCell> FilledCells { get; init; } = [];

    /// <summary>The lines it was read from, ascending.</summary>
    public required IReadOnlyList<SourceSpan> Lines { get; init; }
}
