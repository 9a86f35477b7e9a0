namespace Gazette.Documents.Wire;

/// <summary>Text for a cell of a CSV file that a spreadsheet opens without harm.</summary>
public static class SpreadsheetText
{
    // What makes a spreadsheet take a cell for a formula, and the full-width forms that some take for the same.
    private const string FormulaOpenings = "=+-@\t\r\n＝＋－＠";

    /// <summary>The text; what a spreadsheet would run as a formula has an apostrophe before it. Not for numbers: a negative one would become text.</summary>
    public static string Disarm(string text) =>
        text.Length > 0 && FormulaOpenings.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
}
