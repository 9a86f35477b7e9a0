using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Web.Tests.Fakes;

/// <summary>The records of all issues, answered from articles; by default those of <see cref="SampleIssue"/>.</summary>
internal sealed class SampleRecords : IRecordsReader
{
    /// <summary>The articles whose records are answered; the tests change them.</summary>
    public IReadOnlyList<StoredArticle> Articles { get; set; } = SampleIssue.All;

    public Task<IReadOnlyList<PrintedRecord<Appointment>>> AppointmentsAsync(CancellationToken cancellationToken) => Of(article => article.Appointments);

    public async Task<IReadOnlyList<PrintedRecord<Appointment>>> AppointmentsAsync(IReadOnlyCollection<long> rowIds, CancellationToken cancellationToken) =>
        [.. (await AppointmentsAsync(cancellationToken)).Where(record => rowIds.Contains(record.In.RowId))];

    public Task<IReadOnlyList<PrintedRecord<Appointment>>> AppointmentsBesideAsync(string person, CancellationToken cancellationToken) =>
        Of(article => article.Appointments.Any(appointment => appointment.Person == person) ? article.Appointments : []);

    public Task<IReadOnlyList<PrintedRecord<CollectiveRemoval>>> CollectiveRemovalsAsync(CancellationToken cancellationToken) => Of(article => article.CollectiveRemovals);

    public Task<IReadOnlyList<NamedOffice>> NamedOfficesAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<NamedOffice>>(
    [
        .. Articles.SelectMany(stored => stored.Article.Chronicle).SelectMany(entry => entry.People.Select(person => (person.Name, person.Office, entry.Date)))
            .GroupBy(named => (named.Name, named.Office))
            .Select(group => new NamedOffice(group.Key.Name, group.Key.Office, group.Count(), group.Min(named => named.Date), group.Max(named => named.Date))),
    ]);

    public Task<IReadOnlyList<PrintedRecord<NamedOffice>>> NamedOfficesByArticleAsync(IReadOnlyCollection<long> rowIds, CancellationToken cancellationToken) => Of<NamedOffice>(article =>
    [
        .. article.Chronicle.SelectMany(entry => entry.People.Select(person => (person.Name, person.Office, entry.Date)))
            .GroupBy(named => (named.Name, named.Office))
            .Select(group => new NamedOffice(group.Key.Name, group.Key.Office, group.Count(), group.Min(named => named.Date), group.Max(named => named.Date))),
    ]);

    public Task<IReadOnlyList<PrintedRecord<ChronicleEntry>>> ChronicleOfAsync(string person, CancellationToken cancellationToken) =>
        Chronicle(entry => entry.People.Any(named => named.Name == person));

    public Task<IReadOnlyList<ChronicleMonth>> ChronicleMonthsAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<ChronicleMonth>>(
    [
        .. Articles.SelectMany(stored => stored.Article.Chronicle).Select(entry => entry.Date).OfType<DateOnly>()
            .GroupBy(day => new DateOnly(day.Year, day.Month, 1)).OrderBy(month => month.Key)
            .Select(month => new ChronicleMonth(month.Key, month.Distinct().Count(), month.Count())),
    ]);

    public Task<IReadOnlyList<PrintedRecord<ChronicleEntry>>> ChronicleAsync(DateOnly first, DateOnly last, CancellationToken cancellationToken) =>
        Chronicle(entry => entry.Date >= first && entry.Date <= last);

    public Task<IReadOnlyList<PrintedRecord<ChronicleEntry>>> ChronicleOnAsync(int month, int day, CancellationToken cancellationToken) =>
        Chronicle(entry => entry.Date?.Month == month && entry.Date?.Day == day);

    public Task<IReadOnlyList<DateOnly>> ChronicleDaysAsync(int month, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<DateOnly>>(
        [.. Articles.SelectMany(stored => stored.Article.Chronicle).Select(entry => entry.Date).OfType<DateOnly>().Where(day => day.Month == month).Distinct().Order()]);

    public Task<IReadOnlyList<PrintedRecord<StatisticsRow>>> StatisticsAsync(CancellationToken cancellationToken) => Of(article => article.Statistics);

    public Task<IReadOnlyList<PrintedRecord<CatalogueRow>>> CatalogueAsync(CancellationToken cancellationToken) => Of(article => article.Catalogue);

    public Task<IReadOnlyList<ArticleSummary>> NumberedArticlesAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<ArticleSummary>>(
        [.. Articles.Select(stored => stored.Summary).Where(summary => summary.DocumentNumber is not null)]);

    public Task<IReadOnlyDictionary<string, ArticleId>> TitledAsync(IReadOnlyCollection<string> titles, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, ArticleId>>(Articles
            .Where(stored => stored.Article.AttachedTitle is { } title && titles.Contains(title))
            .ToDictionary(stored => stored.Article.AttachedTitle!, stored => stored.Summary.Id));

    private async Task<IReadOnlyList<PrintedRecord<ChronicleEntry>>> Chronicle(Func<ChronicleEntry, bool> which) =>
        [.. (await Of(article => article.Chronicle)).Where(entry => which(entry.Record))];

    private Task<IReadOnlyList<PrintedRecord<T>>> Of<T>(Func<Article, IReadOnlyList<T>> records) => Task.FromResult<IReadOnlyList<PrintedRecord<T>>>(
    [
        .. Articles.OrderBy(stored => stored.Summary.Issue.Year).ThenBy(stored => stored.Summary.Issue.Number).ThenBy(stored => stored.Summary.Sequence)
            .SelectMany(stored => records(stored.Article).Select(record => new PrintedRecord<T>(stored.Summary, record))),
    ]);
}
