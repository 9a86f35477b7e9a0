namespace Gazette.Ingestion.Tables;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells, blank ones among them.</param>
/// <param name="OpensPiece">Whether a page change may stand above it.</param>
internal sealed record TableRow(IReadOnlyList<string> Cells, bool OpensPiece);
