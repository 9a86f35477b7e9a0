using Gazette.Documents;
using Gazette.Search;
using Gazette.Web.Rendering;

namespace Gazette.Web.Pages.Lookup;

/// <summary>The numbers of a pasted text as a CSV file.</summary>
public static class NumberTableCsv
{
    private static readonly string[] Header = ["行", "字", "原文写法", "规范写法", "状态", "文号", "标题", "网址", "时效", "时效日期", "时效说明", "成文日期", "期", "同第几项"];

    /// <summary>Writes the file.</summary>
    /// <param name="found">The numbers.</param>
    /// <param name="absolute">Completes an address of the portal: in a file, links need it.</param>
    public static byte[] Write(LookedUp found, Func<string, string> absolute) => CsvFile.Write(Header, found.Rows.Select(row => Row(row, absolute)));

    private static IEnumerable<object?> Row(LookedUpRow row, Func<string, string> absolute)
    {
        var number = row.Number;
        return
        [
            number.Line,
            number.Column,
            number.Written,
            number.Lookup.Normalized,
            NumberTable.Label(number.Lookup.Status),
            string.Join('；', number.Lookup.Matches.Select(match => match.DocumentNumber?.ToString() ?? match.FilingCode?.ToString())),
            number.Lookup.Status == NumberStatus.Ambiguous
                ? string.Join('；', number.Lookup.Matches.Select(Wording.Headline))
                : NumberTable.Title(number.Lookup),
            absolute(NumberTable.Address(number.Lookup)),
            row.Validity?.Status.Label(),
            row.Validity is { } validity ? Wording.IsoDate(validity.On) : null,
            row.Validity is { } reasoned ? ValidityWording.Reason(reasoned) : null,
            row.Document?.IssuedOn is { } issued ? Wording.IsoDate(issued) : null,
            row.Document is { } document ? Wording.Issue(document.Issue) : null,
            row.DoubleOf,
        ];
    }
}
