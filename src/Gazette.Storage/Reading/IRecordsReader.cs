using Gazette.Documents;

namespace Gazette.Storage.Reading;

/// <summary>
/// Reads the records of all issues together: what was decided of people, counted, done and issued, over the years. Records come in
/// printed order, oldest issue first. Every call may throw <see cref="DatabaseUnavailableException"/>, whose message is for the reader.
/// </summary>
public interface IRecordsReader : IOfficeReader
{
    /// <summary>Every appointment and removal.</summary>
    Task<IReadOnlyList<PrintedRecord<Appointment>>> AppointmentsAsync(CancellationToken cancellationToken);

    /// <summary>The appointments and removals of the articles in which a name occurs: its own, and what is decided with them.</summary>
    Task<IReadOnlyList<PrintedRecord<Appointment>>> AppointmentsBesideAsync(string person, CancellationToken cancellationToken);

    /// <summary>Every sentence that ends posts without naming each.</summary>
    Task<IReadOnlyList<PrintedRecord<CollectiveRemoval>>> CollectiveRemovalsAsync(CancellationToken cancellationToken);

    /// <summary>Every person named in the chronicle with an office, counted by name and office.</summary>
    Task<IReadOnlyList<NamedOffice>> NamedOfficesAsync(CancellationToken cancellationToken);

    /// <summary>The entries of the chronicle that name a person.</summary>
    Task<IReadOnlyList<PrintedRecord<ChronicleEntry>>> ChronicleOfAsync(string person, CancellationToken cancellationToken);

    /// <summary>The months of which the chronicle has entries, oldest first; entries without a date are left out.</summary>
    Task<IReadOnlyList<ChronicleMonth>> ChronicleMonthsAsync(CancellationToken cancellationToken);

    /// <summary>The entries of the chronicle from a day to a day, both inclusive.</summary>
    Task<IReadOnlyList<PrintedRecord<ChronicleEntry>>> ChronicleAsync(DateOnly first, DateOnly last, CancellationToken cancellationToken);

    /// <summary>The entries of the chronicle on a day of the calendar, of every year.</summary>
    Task<IReadOnlyList<PrintedRecord<ChronicleEntry>>> ChronicleOnAsync(int month, int day, CancellationToken cancellationToken);

    /// <summary>The days of a month of the calendar that have entries, of every year, ascending.</summary>
    Task<IReadOnlyList<DateOnly>> ChronicleDaysAsync(int month, CancellationToken cancellationToken);

    /// <summary>Every row of the monthly tables of indicators.</summary>
    Task<IReadOnlyList<PrintedRecord<StatisticsRow>>> StatisticsAsync(CancellationToken cancellationToken);

    /// <summary>Every row of the catalogues.</summary>
    Task<IReadOnlyList<PrintedRecord<CatalogueRow>>> CatalogueAsync(CancellationToken cancellationToken);

    /// <summary>Every article that bears a document number.</summary>
    Task<IReadOnlyList<ArticleSummary>> NumberedArticlesAsync(CancellationToken cancellationToken);

    /// <summary>The articles whose title, or the title of the document they carry, is one of these; the latest of several.</summary>
    Task<IReadOnlyDictionary<string, ArticleId>> TitledAsync(IReadOnlyCollection<string> titles, CancellationToken cancellationToken);
}
