using Gazette.Documents;
using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Reading;

/// <summary>Reads the records of all issues together, each call with a fixed number of queries.</summary>
internal sealed class RecordsReader(IDbContextFactory<GazetteDbContext> contexts, GazetteDatabase database)
    : SnapshotReader(contexts, database), IRecordsReader
{
    /// <inheritdoc />
    public Task<IReadOnlyList<PrintedRecord<Appointment>>> AppointmentsAsync(CancellationToken cancellationToken) =>
        RecordsAsync<AppointmentRow, Appointment>(rows => rows, IssueMapper.ToAppointment, cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<PrintedRecord<Appointment>>> AppointmentsAsync(IReadOnlyCollection<long> rowIds, CancellationToken cancellationToken) =>
        RecordsAsync<AppointmentRow, Appointment>(rows => rows.Where(row => rowIds.Contains(row.ArticleId)), IssueMapper.ToAppointment, cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<PrintedRecord<Appointment>>> AppointmentsBesideAsync(string person, CancellationToken cancellationToken) =>
        RecordsAsync<AppointmentRow, Appointment>(
            rows => rows.Where(row => rows.Where(own => own.Person == person).Select(own => own.ArticleId).Contains(row.ArticleId)),
            IssueMapper.ToAppointment,
            cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<PrintedRecord<CollectiveRemoval>>> CollectiveRemovalsAsync(CancellationToken cancellationToken) =>
        RecordsAsync<CollectiveRemovalRow, CollectiveRemoval>(rows => rows, IssueMapper.ToCollectiveRemoval, cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<NamedOffice>> NamedOfficesAsync(CancellationToken cancellationToken) => ReadAsync(
        async context => (IReadOnlyList<NamedOffice>)await context.Set<ChronicleEntryRow>()
            .SelectMany(entry => entry.People, (entry, person) => new { person.Name, person.Office, entry.Date })
            .GroupBy(named => new { named.Name, named.Office })
            .Select(group => new NamedOffice(
                group.Key.Name, group.Key.Office, group.Count(), group.Min(named => named.Date), group.Max(named => named.Date)))
            .ToListAsync(cancellationToken),
        cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<PrintedRecord<NamedOffice>>> NamedOfficesByArticleAsync(IReadOnlyCollection<long> rowIds, CancellationToken cancellationToken) => ReadAsync(
        async context =>
        {
            var offices = await context.Set<ChronicleEntryRow>().Where(entry => rowIds.Contains(entry.ArticleId))
                .SelectMany(entry => entry.People, (entry, person) => new { entry.ArticleId, person.Name, person.Office, entry.Date })
                .GroupBy(named => new { named.ArticleId, named.Name, named.Office })
                .Select(group => new
                {
                    group.Key.ArticleId,
                    Office = new NamedOffice(
                        group.Key.Name, group.Key.Office, group.Count(), group.Min(named => named.Date), group.Max(named => named.Date)),
                })
                .ToListAsync(cancellationToken);
            var articles = await context.Articles.Include(article => article.Issue).Where(article => rowIds.Contains(article.Id))
                .ToDictionaryAsync(article => article.Id, IssueMapper.ToSummary, cancellationToken);
            return (IReadOnlyList<PrintedRecord<NamedOffice>>)
            [
                .. offices.Select(office => new PrintedRecord<NamedOffice>(articles[office.ArticleId], office.Office))
                    .OrderBy(office => office.In.Issue.Year).ThenBy(office => office.In.Issue.Number).ThenBy(office => office.In.Sequence),
            ];
        },
        cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<PrintedRecord<ChronicleEntry>>> ChronicleOfAsync(string person, CancellationToken cancellationToken) =>
        ChronicleAsync(rows => rows.Where(row => row.People.Any(named => named.Name == person)), cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<ChronicleMonth>> ChronicleMonthsAsync(CancellationToken cancellationToken) => ReadAsync(
        async context =>
        {
            var days = await context.Set<ChronicleEntryRow>().Where(row => row.Date != null)
                .GroupBy(row => row.Date!.Value)
                .Select(day => new { Day = day.Key, Entries = day.Count() })
                .ToListAsync(cancellationToken);
            return (IReadOnlyList<ChronicleMonth>)
            [
                .. days.GroupBy(day => new DateOnly(day.Day.Year, day.Day.Month, 1))
                    .OrderBy(month => month.Key)
                    .Select(month => new ChronicleMonth(month.Key, month.Count(), month.Sum(day => day.Entries))),
            ];
        },
        cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<PrintedRecord<ChronicleEntry>>> ChronicleAsync(DateOnly first, DateOnly last, CancellationToken cancellationToken) =>
        ChronicleAsync(rows => rows.Where(row => row.Date >= first && row.Date <= last), cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<PrintedRecord<ChronicleEntry>>> ChronicleOnAsync(int month, int day, CancellationToken cancellationToken) =>
        ChronicleAsync(rows => rows.Where(row => row.Date!.Value.Month == month && row.Date!.Value.Day == day), cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<DateOnly>> ChronicleDaysAsync(int month, CancellationToken cancellationToken) => ReadAsync(
        async context => (IReadOnlyList<DateOnly>)await context.Set<ChronicleEntryRow>()
            .Where(row => row.Date!.Value.Month == month)
            .Select(row => row.Date!.Value)
            .Distinct()
            .OrderBy(day => day)
            .ToListAsync(cancellationToken),
        cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<PrintedRecord<StatisticsRow>>> StatisticsAsync(CancellationToken cancellationToken) =>
        RecordsAsync<IndicatorRow, StatisticsRow>(rows => rows, IssueMapper.ToStatisticsRow, cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<PrintedRecord<CatalogueRow>>> CatalogueAsync(CancellationToken cancellationToken) =>
        RecordsAsync<ListedDocumentRow, CatalogueRow>(rows => rows, IssueMapper.ToCatalogueRow, cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<ArticleSummary>> NumberedArticlesAsync(CancellationToken cancellationToken) =>
        ReadAsync(
            async context => (IReadOnlyList<ArticleSummary>)
            [
                .. (await context.Articles.Where(article => article.DocumentNumber != null).Include(article => article.Issue)
                    .OrderBy(article => article.Issue!.Year).ThenBy(article => article.Issue!.Number).ThenBy(article => article.Sequence)
                    .ToListAsync(cancellationToken)).Select(IssueMapper.ToSummary),
            ],
            cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyDictionary<string, ArticleId>> TitledAsync(IReadOnlyCollection<string> titles, CancellationToken cancellationToken) => ReadAsync(
        async context =>
        {
            var articles = await context.Articles
                .Where(article => titles.Contains(article.Title!) || titles.Contains(article.AttachedTitle!))
                .OrderBy(article => article.Issue!.Year).ThenBy(article => article.Issue!.Number).ThenBy(article => article.Sequence)
                .Select(article => new { article.PermanentId, article.Title, article.AttachedTitle })
                .ToListAsync(cancellationToken);
            var titled = new Dictionary<string, ArticleId>(StringComparer.Ordinal);
            foreach (var article in articles)
            {
                foreach (var title in new[] { article.AttachedTitle, article.Title }.OfType<string>().Where(titles.Contains))
                {
                    titled[title] = IssueMapper.ToId(article.PermanentId);
                }
            }

            return (IReadOnlyDictionary<string, ArticleId>)titled;
        },
        cancellationToken);

    private Task<IReadOnlyList<PrintedRecord<ChronicleEntry>>> ChronicleAsync(
        Func<IQueryable<ChronicleEntryRow>, IQueryable<ChronicleEntryRow>> filter, CancellationToken cancellationToken) =>
        RecordsAsync(filter, IssueMapper.ToChronicleEntry, cancellationToken);

    /// <summary>Two queries: the records, and each of their articles once.</summary>
    private Task<IReadOnlyList<PrintedRecord<T>>> RecordsAsync<TRow, T>(
        Func<IQueryable<TRow>, IQueryable<TRow>> filter, Func<TRow, T> map, CancellationToken cancellationToken)
        where TRow : ArticlePartRow => ReadAsync(
        async context =>
        {
            var wanted = filter(context.Set<TRow>());
            var ids = wanted.Select(row => row.ArticleId);
            var articles = await context.Articles.Include(article => article.Issue).Where(article => ids.Contains(article.Id))
                .ToDictionaryAsync(article => article.Id, IssueMapper.ToSummary, cancellationToken);

            // Mapped as they come: a large collection has so many that rows and records at once are much for the collector to move.
            var records = new List<PrintedRecord<T>>();
            await foreach (var row in wanted.OrderBy(row => row.ArticleId).ThenBy(row => row.Position).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                records.Add(new PrintedRecord<T>(articles[row.ArticleId], map(row)));
            }

            return (IReadOnlyList<PrintedRecord<T>>)
            [
                .. records.OrderBy(record => record.In.Issue.Year).ThenBy(record => record.In.Issue.Number).ThenBy(record => record.In.Sequence),
            ];
        },
        cancellationToken);
}
