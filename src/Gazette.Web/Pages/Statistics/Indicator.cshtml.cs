using Gazette.Documents;
using Gazette.Storage.Reading;
using Gazette.Storage.Registers;
using Gazette.Web.Addresses;
using Gazette.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Statistics;

/// <summary>An indicator over the months; the series of its name, one a unit.</summary>
public sealed class IndicatorModel(IRecordsReader reader) : PageModel
{
    /// <summary>The name that the series go by.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The series of that name.</summary>
    public IReadOnlyList<IndicatorSeries> Series { get; private set; } = [];

    /// <summary>Whether the address asks for a form that there is not.</summary>
    public bool IsUnknownFormat { get; private set; }

    /// <summary>Finds the series by the name in any written form; another form of it leads to the one they go by.</summary>
    public async Task<IActionResult> OnGetAsync(string indicator, string? format, CancellationToken cancellationToken)
    {
        // Kestrel leaves an encoded slash as it is.
        var asked = indicator.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        Name = IndicatorName.Of(asked, unit: null);
        Series = [.. IndicatorSeries.Of(await reader.StatisticsAsync(cancellationToken)).Where(series => series.Name == Name)];
        if (Series.Count == 0)
        {
            return NotFound();
        }

        if (asked != Name)
        {
            return Redirect(RecordAddresses.Indicator(Name));
        }

        IsUnknownFormat = !string.IsNullOrEmpty(format);
        return format == RecordAddresses.Csv
            ? File(SeriesCsv.Write(Series, Request.Absolute), CsvFile.ContentType, $"{Name}.csv")
            : Page();
    }
}
