namespace Gazette.Documents;

/// <summary>A document listed in the catalogue of the month (发文目录).</summary>
public sealed record CatalogueRow
{
    /// <summary>Its number.</summary>
    public required DocumentNumber DocumentNumber { get; init; }

    /// <summary>Its title as listed.</summary>
    public required string Title { get; init; }

    /// <summary>Where it is printed.</summary>
    public required IReadOnlyList<SourceSpan> Lines { get; init; }
}
