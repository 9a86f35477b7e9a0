using Gazette.Storage.Reading;
using Gazette.Storage.Registers;
using Gazette.Web.Addresses;
using Gazette.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Statistics;

/// <summary>Every indicator of the monthly tables.</summary>
public sealed class IndexModel(IRecordsReader reader) : PageModel
{
    /// <summary>The series, in the order of the latest table.</summary>
    public IReadOnlyList<IndicatorSeries> Series { get; private set; } = [];

    /// <summary>The months held, in order.</summary>
    public IReadOnlyList<DateOnly> Months { get; private set; } = [];

    /// <summary>Whether the address asks for a form that there is not.</summary>
    public bool IsUnknownFormat { get; private set; }

    /// <summary>Reads the series, as a page or a CSV file.</summary>
    public async Task<IActionResult> OnGetAsync(string? format, CancellationToken cancellationToken)
    {
        Series = IndicatorSeries.Of(await reader.StatisticsAsync(cancellationToken));
        if (format == RecordAddresses.Csv)
        {
            return File(SeriesCsv.Write(Series, Request.Absolute), CsvFile.ContentType, "主要统计指标.csv");
        }

        IsUnknownFormat = !string.IsNullOrEmpty(format);
        Months = [.. Series.SelectMany(series => series.Points).Select(point => point.Month.Month).Distinct().Order()];
        return Page();
    }
}
