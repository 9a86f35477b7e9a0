using Gazette.Documents;

namespace Gazette.Storage.Entities;

/// <summary>A block of an article's body.</summary>
internal sealed class BlockRow : ArticlePartRow
{
    public BlockKind Kind { get; set; }

    public required string Text { get; set; }

    public int Level { get; set; }

    public string? Heading { get; set; }

    public int? ProvisionNumber { get; set; }

    /// <summary>Cells of a table by row.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Rows { get; set; }

    public int HeaderRows { get; set; }

    public bool IsCorrected { get; set; }
}
