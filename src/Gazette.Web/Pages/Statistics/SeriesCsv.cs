using Gazette.Storage.Registers;
using Gazette.Web.Addresses;
using Gazette.Web.Rendering;

namespace Gazette.Web.Pages.Statistics;

/// <summary>Series of indicators as a CSV file: a row an indicator and month; what is not printed is empty.</summary>
public static class SeriesCsv
{
    private static readonly string[] Header =
    [
        "指标", "单位", "月份", "当月", "当月同比%", "累计", "累计同比%", "比年初", "累计减前月累计", "与当月相符", "曾修订", "说明", "印作", "期号", "行", "网址", "当月同比%（括号内）", "累计同比%（括号内）",
    ];

    /// <summary>Writes the file.</summary>
    /// <param name="series">The series.</param>
    /// <param name="absolute">Completes an address of the portal: in a file, links need it.</param>
    public static byte[] Write(IEnumerable<IndicatorSeries> series, Func<string, string> absolute) =>
        CsvFile.Write(Header, series.SelectMany(one => one.Points.Select(point => Row(one, point, absolute))));

    private static IEnumerable<object?> Row(IndicatorSeries series, SeriesPoint point, Func<string, string> absolute)
    {
        var row = point.Row.Record;
        return
        [
            series.Below is null ? series.Name : $"{series.Name}（列在{series.Below}之后）",
            series.Unit,
            RecordWording.IsoTime(point.Month),
            row.Month,
            row.MonthYearOnYear,
            row.Cumulative,
            row.CumulativeYearOnYear,
            row.SinceYearBegin,
            point.Difference,
            point.Fits switch { true => "是", false => "否", null => null },
            point.Revised.Count > 0 ? "是" : null,
            row.AllNotes,
            row.Indicator,
            Wording.Issue(point.Row.In.Issue),
            string.Join('；', row.Lines),
            absolute(GazetteAddresses.Article(point.Row.In.Id)),
            row.MonthYearOnYearBracketed,
            row.CumulativeYearOnYearBracketed,
        ];
    }
}
