using Gazette.Documents;

namespace Gazette.Storage.Entities;

/// <summary>A date with its evidence, in columns.</summary>
internal sealed class DatedFactColumns
{
    public DateOnly Date { get; set; }

    public required string Sentence { get; set; }

    public string? Computation { get; set; }

    public required IReadOnlyList<SourceSpan> Lines { get; set; }
}
