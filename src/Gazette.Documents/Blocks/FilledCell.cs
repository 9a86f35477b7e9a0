namespace Gazette.Documents;

/// <summary>A cell of a table that is blank in the text, since another cell spans it in print, and that holds the value of that cell.</summary>
/// <param name="Row">0-based row, header rows counted.</param>
/// <param name="Column">0-based column.</param>
/// <param name="IsFromLeft">Whether the value is that of the cell to the left (a header over several columns); else that of the cell above.</param>
public readonly record struct FilledCell(int Row, int Column, bool IsFromLeft = false);
