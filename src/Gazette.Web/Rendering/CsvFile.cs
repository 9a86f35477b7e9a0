using System.Globalization;
using System.Text;
using CsvHelper;
using Gazette.Documents.Wire;

namespace Gazette.Web.Rendering;

/// <summary>A CSV file that a spreadsheet opens without harm: UTF-8 with byte order mark, formulas disarmed.</summary>
public static class CsvFile
{
    /// <summary>Its content type.</summary>
    public const string ContentType = "text/csv; charset=utf-8";

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

    private static string? Text(object? cell) => cell switch
    {
        string text => SpreadsheetText.Disarm(text),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell?.ToString(),
    };
}
