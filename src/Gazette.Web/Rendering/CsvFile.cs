using System.Globalization;
using System.Text;
using CsvHelper;

namespace Gazette.Web.Rendering;

/// <summary>A CSV file that a spreadsheet opens without harm: UTF-8 with byte order mark, formulas disarmed.</summary>
public static class CsvFile
{
    /// <summary>Its content type.</summary>
    public const string ContentType = "text/csv; charset=utf-8";

    // What makes a spreadsheet take a cell for a formula, and the full-width forms that some take for the same.
    private const string FormulaOpenings = "=+-@\t\r\n＝＋－＠";

    /// <summary>Writes the file.</summary>
    /// <param name="header">The names of the columns.</param>
    /// <param name="rows">Their cells: text, number, or null for an empty one.</param>
    public static byte[] Write(IEnumerable<string> header, IEnumerable<IEnumerable<object?>> rows)
    {
        using var file = new MemoryStream();
        using (var writer = new CsvWriter(new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)), CultureInfo.InvariantCulture))
        {
            WriteLine(writer, header);
            foreach (var row in rows)
            {
                WriteLine(writer, row);
            }
        }

        return file.ToArray();
    }

    private static void WriteLine(CsvWriter writer, IEnumerable<object?> cells)
    {
        foreach (var cell in cells)
        {
            writer.WriteField(Text(cell));
        }

        writer.NextRecord();
    }

    // Only text is disarmed: a negative number must stay a number.
    private static string? Text(object? cell) => cell switch
    {
        string text when text.Length > 0 && FormulaOpenings.Contains(text[0], StringComparison.Ordinal) => $"'{text}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell?.ToString(),
    };
}
