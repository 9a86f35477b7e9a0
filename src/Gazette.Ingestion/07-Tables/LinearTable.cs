namespace Gazette.Ingestion.Tables;

/// <summary>A table rebuilt from running lines.</summary>
/// <param name="Rows">Its cells by row, the header first, all rows equally long; cells that another spans are blank.</param>
/// <param name="Length">How many lines it takes up.</param>
internal sealed record LinearTable(IReadOnlyList<IReadOnlyList<string>> Rows, int Length);
