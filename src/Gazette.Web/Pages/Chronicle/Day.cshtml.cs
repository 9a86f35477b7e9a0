using Gazette.Documents;
using Gazette.Storage.Reading;
using Gazette.Storage.Registers;
using Gazette.Web.Addresses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Chronicle;

/// <summary>A day of the calendar in the chronicles of every year.</summary>
public sealed class DayModel(IRecordsReader reader) : PageModel
{
    // Has a 29 February.
    private const int LeapYear = 2020;

    /// <summary>The day, in a leap year.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The entries of all years.</summary>
    public IReadOnlyList<PrintedRecord<ChronicleEntry>> Entries { get; private set; } = [];

    /// <summary>Articles by the titles that the entries quote.</summary>
    public IReadOnlyDictionary<string, ArticleId> Titled { get; private set; } = new Dictionary<string, ArticleId>();

    /// <summary>Reads the day; one without entries has a page that says so, one that no year has is not found.</summary>
    public async Task<IActionResult> OnGetAsync(int month, int day, CancellationToken cancellationToken)
    {
        if (month > 12 || day > DateTime.DaysInMonth(LeapYear, month))
        {
            return NotFound();
        }

        Day = new DateOnly(LeapYear, month, day);
        if (Request.Path.Value != RecordAddresses.DayInAllYears(Day))
        {
            return RedirectPermanent(RecordAddresses.DayInAllYears(Day));
        }

        Entries = await reader.ChronicleOnAsync(month, day, cancellationToken);
        Titled = await reader.TitledAsync(EntryMark.TitlesIn(Entries.Select(entry => entry.Record)), cancellationToken);
        return Page();
    }
}
