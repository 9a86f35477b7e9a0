using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Gazette.Search;

namespace Gazette.Web.Pages.Lookup;

/// <summary>The numbers of a pasted text as a CSV file that a spreadsheet opens without harm: UTF-8 with byte order mark, formulas disarmed.</summary>
public static class NumberTableCsv
{
    private static readonly string[] Header = ["行", "字", "原文写法", "规范写法", "状态", "文号", "标题", "网址"];

    // What makes a spreadsheet take a cell for a formula, and the full-width forms that some take for the same.
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        InjectionOptions = InjectionOptions.Escape,
        InjectionCharacters = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'],
    };

    /// <summary>Writes the file.</summary>
    /// <param name="found">The numbers.</param>
    /// <param name="portal">The root of the portal: in a file, links need it.</param>
    public static byte[] Write(TextNumbers found, Uri portal)
    {
        using var file = new MemoryStream();
        using (var writer = new CsvWriter(new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)), Configuration))
        {
            WriteLine(writer, Header);
            foreach (var number in found.Numbers)
            {
                WriteLine(writer, Row(number, portal));
            }
        }

        return file.ToArray();
    }

    private static string?[] Row(TextNumber number, Uri portal) =>
    [
        number.Line.ToString(CultureInfo.InvariantCulture),
        number.Column.ToString(CultureInfo.InvariantCulture),
        number.Written,
        number.Lookup.Normalized,
        NumberTable.Label(number.Lookup.Status),
        string.Join('；', number.Lookup.Matches.Select(match => match.DocumentNumber?.ToString() ?? match.FilingCode?.ToString())),
        number.Lookup.Status == NumberStatus.Ambiguous
            ? string.Join('；', number.Lookup.Matches.Select(Rendering.Wording.Headline))
            : NumberTable.Title(number.Lookup),
        new Uri(portal, NumberTable.Address(number.Lookup)).AbsoluteUri,
    ];

    private static void WriteLine(CsvWriter writer, IEnumerable<string?> cells)
    {
        foreach (var cell in cells)
        {
            writer.WriteField(cell);
        }

        writer.NextRecord();
    }
}
