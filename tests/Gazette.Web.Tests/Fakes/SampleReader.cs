using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Web.Tests.Fakes;

/// <summary>The store, answered from <see cref="SampleIssue"/>.</summary>
internal sealed class SampleReader : IGazetteReader
{
    /// <summary>An id that the notice had before.</summary>
    public static readonly ArticleId OldId = ArticleId.Create("old");

    /// <summary>An id of September's issue that no article has any more.</summary>
    public static readonly ArticleId VanishedId = ArticleId.Create("vanished");

    /// <summary>An id of an issue that was taken out.</summary>
    public static readonly ArticleId RemovedId = ArticleId.Create("removed");

    // In the evening of 2 November in London it is the morning of the 3rd in Wenzhou.
    private static readonly DateTimeOffset LoadedAt = new(2020, 11, 2, 20, 0, 0, TimeSpan.Zero);

    private static readonly IReadOnlyList<IssueSummary> Issues =
    [
        new() { Identity = SampleIssue.October, FileName = "2020-10.txt", ArticleCount = 1, LoadedAt = LoadedAt },
        new() { Identity = SampleIssue.September, FileName = "2020-09.txt", ArticleCount = 7, LoadedAt = LoadedAt.AddDays(-30) },
        new() { Identity = new IssueIdentity(), FileName = "unknown.txt", ArticleCount = 1, LoadedAt = LoadedAt.AddDays(-60) },
    ];

    public Task<IReadOnlyList<IssueSummary>> IssuesAsync(CancellationToken cancellationToken) => Task.FromResult(Issues);

    public Task<StoredIssue?> IssueAsync(int year, int number, CancellationToken cancellationToken) => Task.FromResult(
        Issues.Where(issue => issue.Identity.Year == year && issue.Identity.Number == number)
            .Select(issue => new StoredIssue(issue, [.. Summaries(stored => stored.Summary.Issue == issue.Identity)], []))
            .FirstOrDefault());

    public Task<StoredIssue?> IssueAsync(string fileName, CancellationToken cancellationToken) => Task.FromResult(
        Issues.Where(issue => issue.FileName == fileName).Select(issue => new StoredIssue(issue, [], [])).FirstOrDefault());

    public Task<VanishedArticle?> VanishedAsync(ArticleId id, CancellationToken cancellationToken) => Task.FromResult(
        id == VanishedId ? new VanishedArticle(SampleIssue.September)
        : id == RemovedId ? new VanishedArticle(new IssueIdentity { Year = 2020, Number = 11 }) { RemovedAt = LoadedAt, Title = "关于养犬的通知", DocumentNumber = "温政发〔2020〕9号" }
        : null);

    public Task<StoredArticle?> ArticleAsync(ArticleId id, CancellationToken cancellationToken) => Task.FromResult(
        id == OldId ? SampleIssue.Notice : SampleIssue.All.FirstOrDefault(stored => stored.Summary.Id == id));

    public Task<IReadOnlyList<ArticleSummary>> SummariesAsync(IReadOnlyCollection<long> rowIds, CancellationToken cancellationToken) =>
        Task.FromResult(Summaries(stored => rowIds.Contains(stored.Summary.RowId)));

    public Task<IReadOnlyList<StoredArticle>> ArticlesAsync(IReadOnlyCollection<long> rowIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<StoredArticle>>([.. SampleIssue.All.Where(stored => rowIds.Contains(stored.Summary.RowId))]);

    public Task<IReadOnlyList<ArticleText>> TextsAsync(IReadOnlyCollection<long> rowIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ArticleText>>(
            [.. SampleIssue.All.Where(stored => rowIds.Contains(stored.Summary.RowId)).Select(stored => new ArticleText(stored.Summary, stored.Article.Blocks))]);

    public Task<IReadOnlyList<long>> RowIdsAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<long>>([.. SampleIssue.All.Select(stored => stored.Summary.RowId)]);

    public Task<IReadOnlyList<ArticleSummary>> ByDocumentNumberAsync(string? agency, int? year, int sequence, CancellationToken cancellationToken) =>
        Task.FromResult(Summaries(stored => Fits(stored.Summary.DocumentNumber, agency, year, sequence)));

    public Task<IReadOnlyList<ArticleSummary>> NearestNumbersAsync(
        IReadOnlyCollection<string> agencies, int? year, int sequence, int most, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ArticleSummary>>(
        [
            .. Summaries(stored => stored.Summary.DocumentNumber is { } number && agencies.Contains(number.Agency) && (year ?? number.Year) == number.Year)
                .OrderBy(summary => Math.Abs(summary.DocumentNumber!.Sequence - sequence)).Take(most),
        ]);

    public Task<ILookup<string, ArticleSummary>> DocumentsNamedAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken) => Task.FromResult(
        SampleIssue.All.Where(a => a.Summary.Kind.IsOfficialDocument()).SelectMany(a => DocumentNames.Of(a.Article.Title, a.Summary.Issuers, a.Article.AttachedTitle), (a, name) => (a.Summary, Name: name))
            .Where(named => names.Contains(named.Name)).ToLookup(named => named.Name, named => named.Summary));

    public Task<IReadOnlyList<ArticleSummary>> ByFilingCodeAsync(string? authority, int? year, int sequence, CancellationToken cancellationToken) =>
        Task.FromResult(Summaries(stored => stored.Summary.FilingCode is { } code
            && (authority ?? code.Authority) == code.Authority && (year ?? code.Year) == code.Year && sequence == code.Sequence));

    public Task<IReadOnlyList<NumberMention>> MentionsAsync(string? agency, int? year, int sequence, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<NumberMention>>([.. SampleIssue.All.SelectMany(stored => stored.Article.Catalogue
            .Select(row => new NumberMention(stored.Summary, row.DocumentNumber, row.Title, IsListed: true, IsRepealed: false, row.Lines))
            .Concat(stored.Article.Citations.Select(citation => new NumberMention(
                stored.Summary, citation.DocumentNumber, citation.Title, IsListed: false, citation.IsRepealed, citation.Lines))))
            .Where(mention => Fits(mention.DocumentNumber, agency, year, sequence))]);

    public Task<IReadOnlyList<string>> IndicatorsAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<PrintedRecord<StatisticsRow>>> FiguresAsync(
        IReadOnlyCollection<string> indicators, string? titlePart, int most, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<string>> RawLinesAsync(ArticleId id, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([.. Enumerable.Range(1, SampleIssue.LastLine).Select(line => line == 8 ? "" : $"第 {line} 行 <原文>")]);

    private static IReadOnlyList<ArticleSummary> Summaries(Func<StoredArticle, bool> which) =>
        [.. SampleIssue.All.Where(which).Select(stored => stored.Summary)];

    private static bool Fits(DocumentNumber? number, string? agency, int? year, int sequence) => number is not null
        && (agency ?? number.Agency) == number.Agency && (year ?? number.Year) == number.Year && sequence == number.Sequence;
}
