using Gazette.Documents;
using Gazette.Storage.Reading;
using Gazette.Testing;

namespace Gazette.Search.Tests.Support;

/// <summary>The read side of a store that holds a few articles in memory.</summary>
internal sealed class MemoryStore : IGazetteReader, IValidityReader, IOfficeReader
{
    private readonly Dictionary<long, StoredArticle> _articles = [];

    public void Put(params IEnumerable<StoredArticle> articles)
    {
        foreach (var article in articles)
        {
            _articles[article.Summary.RowId] = article;
        }
    }

    public Task<IReadOnlyList<long>> RowIdsAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<long>>([.. _articles.Keys.Order()]);

    public Task<IReadOnlyList<StoredArticle>> ArticlesAsync(IReadOnlyCollection<long> rowIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<StoredArticle>>([.. rowIds.Where(_articles.ContainsKey).Select(r => _articles[r])]);

    public Task<IReadOnlyList<ArticleText>> TextsAsync(IReadOnlyCollection<long> rowIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ArticleText>>([.. rowIds.Where(_articles.ContainsKey).Select(r => new ArticleText(_articles[r].Summary, _articles[r].Article.Blocks))]);

    public Task<IReadOnlyDictionary<long, ValidityFacts>> FactsAsync(IReadOnlyCollection<long>? rowIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<long, ValidityFacts>>(_articles.Values
            .Where(a => a.Summary.Kind.IsOfficialDocument() && rowIds?.Contains(a.Summary.RowId) != false)
            .ToDictionary(a => a.Summary.RowId, a => Facts.Of(a.Article, [], null)));

    public Task<IReadOnlyList<ArticleSummary>> SummariesAsync(IReadOnlyCollection<long> rowIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ArticleSummary>>([.. rowIds.Where(_articles.ContainsKey).Select(r => _articles[r].Summary)]);

    public Task<IReadOnlyList<ArticleSummary>> ByDocumentNumberAsync(
        string? agency, int? year, int sequence, CancellationToken cancellationToken) =>
        Summaries(a => a.Summary.DocumentNumber is { } n && Fits(n, agency, year, sequence));

    public Task<IReadOnlyList<ArticleSummary>> NearestNumbersAsync(
        IReadOnlyCollection<string> agencies, int? year, int sequence, int most, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ArticleSummary>>(
        [
            .. _articles.Values.Select(a => a.Summary)
                .Where(a => a.DocumentNumber is { } n && agencies.Contains(n.Agency) && (year is null || n.Year == year))
                .OrderBy(a => Math.Abs(a.DocumentNumber!.Sequence - sequence)).Take(most),
        ]);

    public Task<ILookup<string, ArticleSummary>> DocumentsNamedAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken) => Task.FromResult(
        _articles.Values.Where(a => a.Summary.Kind.IsOfficialDocument()).SelectMany(a => DocumentNames.Of(a.Article.Title, a.Summary.Issuers, a.Article.AttachedTitle), (a, name) => (a.Summary, Name: name))
            .Where(named => names.Contains(named.Name)).ToLookup(named => named.Name, named => named.Summary));

    public Task<IReadOnlyList<ArticleSummary>> ByFilingCodeAsync(
        string? authority, int? year, int sequence, CancellationToken cancellationToken) =>
        Summaries(a => a.Summary.FilingCode is { } c && (authority is null || c.Authority == authority)
            && (year is null || c.Year == year) && c.Sequence == sequence);

    public Task<IReadOnlyList<NumberMention>> MentionsAsync(
        string? agency, int? year, int sequence, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<NumberMention>>(
        [
            .. _articles.Values.SelectMany(a => a.Article.Catalogue.Where(r => Fits(r.DocumentNumber, agency, year, sequence))
                .Select(r => new NumberMention(a.Summary, r.DocumentNumber, r.Title, true, false, r.Lines))),
            .. _articles.Values.SelectMany(a => a.Article.Citations.Where(c => Fits(c.DocumentNumber, agency, year, sequence))
                .Select(c => new NumberMention(a.Summary, c.DocumentNumber, c.Title, false, c.IsRepealed, c.Lines))),
        ]);

    public Task<IReadOnlyList<PrintedRecord<Appointment>>> AppointmentsAsync(IReadOnlyCollection<long> rowIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PrintedRecord<Appointment>>>(
            [.. rowIds.Where(_articles.ContainsKey).Select(row => _articles[row]).SelectMany(a => a.Article.Appointments.Select(r => new PrintedRecord<Appointment>(a.Summary, r)))]);

    public Task<IReadOnlyList<PrintedRecord<NamedOffice>>> NamedOfficesByArticleAsync(IReadOnlyCollection<long> rowIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PrintedRecord<NamedOffice>>>(
        [
            .. rowIds.Where(_articles.ContainsKey).Select(row => _articles[row]).SelectMany(a => a.Article.Chronicle.SelectMany(e => e.People.Select(p => (p.Name, p.Office, e.Date)))
                .GroupBy(p => (p.Name, p.Office))
                .Select(p => new PrintedRecord<NamedOffice>(
                    a.Summary, new NamedOffice(p.Key.Name, p.Key.Office, p.Count(), p.Min(e => e.Date), p.Max(e => e.Date))))),
        ]);

    public Task<IReadOnlyList<string>> IndicatorsAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([.. _articles.Values.SelectMany(a => a.Article.Statistics).Select(row => row.Indicator).Distinct()]);

    public Task<IReadOnlyList<PrintedRecord<StatisticsRow>>> FiguresAsync(
        IReadOnlyCollection<string> indicators, string? titlePart, int most, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PrintedRecord<StatisticsRow>>>(
        [
            .. _articles.Values.Where(a => titlePart is null || a.Summary.Title!.Contains(titlePart, StringComparison.Ordinal))
                .Where(a => a.Article.Statistics.Any(row => indicators.Contains(row.Indicator)))
                .OrderByDescending(a => a.Summary.Issue.Year).ThenByDescending(a => a.Summary.Issue.Number).Take(most)
                .SelectMany(a => a.Article.Statistics.Where(row => indicators.Contains(row.Indicator)), (a, row) => new PrintedRecord<StatisticsRow>(a.Summary, row)),
        ]);

    public Task<IReadOnlyList<IssueSummary>> IssuesAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<IssueSummary>>(
        [
            .. _articles.Values.CountBy(a => a.Summary.Issue).OrderByDescending(issue => (issue.Key.Year, issue.Key.Number))
                .Select(issue => new IssueSummary { Identity = issue.Key, FileName = $"{issue.Key.Year}-{issue.Key.Number}.txt", ArticleCount = issue.Value, LoadedAt = default }),
        ]);

    public Task<StoredIssue?> IssueAsync(int year, int number, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<StoredIssue?> IssueAsync(string fileName, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<VanishedArticle?> VanishedAsync(ArticleId id, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<StoredArticle?> ArticleAsync(ArticleId id, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<string>> RawLinesAsync(ArticleId id, CancellationToken cancellationToken) => throw new NotSupportedException();

    private static bool Fits(DocumentNumber number, string? agency, int? year, int sequence) =>
        (agency is null || number.Agency == agency) && (year is null || number.Year == year) && number.Sequence == sequence;

    private Task<IReadOnlyList<ArticleSummary>> Summaries(Func<StoredArticle, bool> fits) =>
        Task.FromResult<IReadOnlyList<ArticleSummary>>([.. _articles.Values.Where(fits).Select(a => a.Summary)]);
}
