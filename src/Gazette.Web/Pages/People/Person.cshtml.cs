using System.Globalization;
using Gazette.Documents;
using Gazette.Storage.Reading;
using Gazette.Storage.Registers;
using Gazette.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.People;

/// <summary>A name and everything on record of it.</summary>
[NoRobots]
public sealed class PersonModel(IRecordsReader reader) : PageModel
{
    /// <summary>The records, in groups that each belong to one person.</summary>
    public PersonRecords Person { get; private set; } = null!;

    /// <summary>Sentences that end posts without naming anyone, printed right behind an appointment of this name.</summary>
    public IReadOnlyList<PrintedRecord<CollectiveRemoval>> CollectiveRemovals { get; private set; } = [];

    /// <summary>Entries of the chronicle by year, newest first; those without a date are in none.</summary>
    public IReadOnlyList<IGrouping<int, PrintedRecord<ChronicleEntry>>> Years { get; private set; } = [];

    /// <summary>The year whose entries are shown; null when none has a date.</summary>
    public int? Year { get; private set; }

    /// <summary>Whether the address asks for a year that has no entries.</summary>
    public bool IsUnknownYear { get; private set; }

    /// <summary>Articles by the titles that the entries quote.</summary>
    public IReadOnlyDictionary<string, ArticleId> Titled { get; private set; } = new Dictionary<string, ArticleId>();

    /// <summary>The entries shown: those of the year, and those without a date.</summary>
    public IReadOnlyList<PrintedRecord<ChronicleEntry>> Entries { get; private set; } = [];

    /// <summary>Reads what is on record of the name; a name without record is not found.</summary>
    public async Task<IActionResult> OnGetAsync(string name, string? year, CancellationToken cancellationToken)
    {
        var decisions = await reader.AppointmentsBesideAsync(name, cancellationToken);
        var entries = await reader.ChronicleOfAsync(name, cancellationToken);
        var found = PersonRecords.Of([.. decisions.Where(record => record.Record.Person == name)], OfficesIn(entries, name));
        if (found.Count == 0)
        {
            HttpContext.Features.Set(new UnrecordedName(name));
            return NotFound();
        }

        Person = found[0];
        CollectiveRemovals = [.. (await reader.CollectiveRemovalsAsync(cancellationToken)).Where(removal => Concerns(removal, decisions, name))];
        Years = [.. entries.Where(entry => entry.Record.Date is not null).GroupBy(entry => entry.Record.Date!.Value.Year).OrderByDescending(group => group.Key)];
        var asked = Years.FirstOrDefault(group => group.Key.ToString(CultureInfo.InvariantCulture) == year);
        IsUnknownYear = !string.IsNullOrEmpty(year) && asked is null;
        Year = (asked ?? (Years is [var newest, ..] ? newest : null))?.Key;
        Entries = [.. entries.Where(entry => entry.Record.Date is not { } day || day.Year == Year)];
        Titled = await reader.TitledAsync(EntryMark.TitlesIn(Entries.Select(entry => entry.Record)), cancellationToken);
        return Page();
    }

    private static IReadOnlyList<NamedOffice> OfficesIn(IEnumerable<PrintedRecord<ChronicleEntry>> entries, string name) =>
    [
        .. entries.SelectMany(entry => entry.Record.People.Where(person => person.Name == name).Select(person => (person.Office, entry.Record.Date)))
            .GroupBy(named => named.Office, StringComparer.Ordinal)
            .Select(office => new NamedOffice(name, office.Key, office.Count(), office.Min(named => named.Date), office.Max(named => named.Date))),
    ];

    /// <summary>Whether the sentence follows on appointments to one organisation of which this name has one.</summary>
    private static bool Concerns(PrintedRecord<CollectiveRemoval> removal, IEnumerable<PrintedRecord<Appointment>> decisions, string name)
    {
        if (removal.Record.Lines is not [var first, ..])
        {
            return false;
        }

        var before = decisions.Where(record => record.In.Id == removal.In.Id && record.Record.Lines is [var line, ..] && line < first)
            .Reverse().Select(record => (record.Record.Person, HeldPost.Of(record.Record.Position).OrganisationKey)).ToList();
        return before.TakeWhile(record => record.OrganisationKey == before[0].OrganisationKey).Any(record => record.Person == name);
    }
}
