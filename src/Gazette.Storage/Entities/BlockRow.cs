using Gazette.Documents;

namespace Gazette.Storage.Entities;

/// <summary>A block of an article's body.</summary>
internal sealed class BlockRow : ArticlePartRow
{
    public BlockKind Kind { get; set; }

    public required string Text { get; set; }

    public int Level { get; set; }

    public string? Heading { get; set; }

    /// <summary>Its place in a regulation.</summary>
    public ProvisionPlace? Place { get; set; }

    /// <summary>1-based number of the panel it stands in.</summary>
    public int? Panel { get; set; }

    /// <summary>Cells of a table by row.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Rows { get; set; }

    public int HeaderRows { get; set; }

    /// <summary>The cells of <see cref="Rows"/> that another cell spans in print.</summary>
    public IReadOnlyList<FilledCell> FilledCells { get; set; } = [];

    public bool IsCorrected { get; set; }
}
