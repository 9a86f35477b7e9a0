using Gazette.Documents;
using Gazette.Storage.Reading;
using Gazette.Storage.Registers;
using Gazette.Web.Addresses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Chronicle;

/// <summary>The chronicle of a month.</summary>
public sealed class MonthModel(IRecordsReader reader) : PageModel
{
    /// <summary>Its first day.</summary>
    public DateOnly Month { get; private set; }

    /// <summary>Its entries, in printed order.</summary>
    public IReadOnlyList<PrintedRecord<ChronicleEntry>> Entries { get; private set; } = [];

    /// <summary>Articles by the titles that the entries quote.</summary>
    public IReadOnlyDictionary<string, ArticleId> Titled { get; private set; } = new Dictionary<string, ArticleId>();

    /// <summary>Its days that have entries in another year too.</summary>
    public IReadOnlyList<DateOnly> DaysOfOtherYears { get; private set; } = [];

    /// <summary>The month with entries before it, or null.</summary>
    public ChronicleMonth? Previous { get; private set; }

    /// <summary>The month with entries after it, or null.</summary>
    public ChronicleMonth? Next { get; private set; }

    /// <summary>Reads the month; one without entries is not found, 2020-6 leads to 2020-06.</summary>
    public async Task<IActionResult> OnGetAsync(int year, int month, CancellationToken cancellationToken)
    {
        if (year > 9999 || month > 12)
        {
            return NotFound();
        }

        Month = new DateOnly(year, month, 1);
        Entries = await reader.ChronicleAsync(Month, Month.AddDays(DateTime.DaysInMonth(year, month) - 1), cancellationToken);
        if (Entries.Count == 0)
        {
            HttpContext.Features.Set(new UnheldChronicle(Month));
            return NotFound();
        }

        if (Request.Path.Value != RecordAddresses.ChronicleMonth(Month))
        {
            return RedirectPermanent(RecordAddresses.ChronicleMonth(Month));
        }

        Titled = await reader.TitledAsync(EntryMark.TitlesIn(Entries.Select(entry => entry.Record)), cancellationToken);
        var held = Entries.Select(entry => entry.Record.Date!.Value.Day).ToHashSet();
        DaysOfOtherYears =
        [
            .. (await reader.ChronicleDaysAsync(month, cancellationToken)).Where(day => day.Year != year && held.Contains(day.Day)).DistinctBy(day => day.Day).OrderBy(day => day.Day),
        ];
        var months = await reader.ChronicleMonthsAsync(cancellationToken);
        Previous = months.LastOrDefault(other => other.Month < Month);
        Next = months.FirstOrDefault(other => other.Month > Month);
        return Page();
    }
}
