using Gazette.Documents;
using Gazette.Storage.Entities;
using Gazette.Storage.Reading;

namespace Gazette.Storage;

/// <summary>Issues and articles to rows and back; with its other half the only place that knows both.</summary>
internal static partial class IssueMapper
{
    /// <summary>Writes what the issue itself says into its row; file, texts and lists stay as they are.</summary>
    public static void Describe(IssueRow row, Issue issue)
    {
        var identity = issue.Identity;
        row.Year = identity.Year;
        row.Number = identity.Number;
        row.SerialNumber = identity.SerialNumber;
        row.PublishedOn = identity.PublishedOn;
        row.Sources = issue.IdentitySources;
    }

    /// <summary>The row of an article with all its lists.</summary>
    /// <param name="article">The article.</param>
    /// <param name="issue">The row of its issue.</param>
    /// <param name="id">Its permanent id.</param>
    /// <param name="rowId">Key of the row it had before; null for the database to choose one.</param>
    public static ArticleRow ToRow(Article article, IssueRow issue, ArticleId id, long? rowId) => new()
    {
        Id = rowId ?? 0,
        Issue = issue,
        PermanentId = id.Value,
        Sequence = article.Sequence,
        Section = article.Section,
        Kind = article.Kind,
        Title = article.Title,
        DocumentNumber = ToColumns(article.DocumentNumber),
        FilingCode = ToColumns(article.FilingCode),
        Issuers = article.Issuers,
        IssuedOn = article.IssuedOn,
        Addressees = article.Addressees,
        AttachedTitle = article.AttachedTitle,
        Annexes = article.Annexes,
        EffectiveOn = ToColumns(article.EffectiveOn),
        ExpiresOn = ToColumns(article.ExpiresOn),
        ReportedOn = ToColumns(article.ReportedOn),
        Sources = article.Sources,
        Lines = article.Lines,
        Blocks = [.. article.Blocks.Select(ToRow)],
        Citations = [.. article.Citations.Select(ToRow)],
        TitleRepeals = [.. article.TitleRepeals.Select(ToRow)],
        TermExtensions = [.. article.TermExtensions.Select(ToRow)],
        FilingCodeCitations = [.. article.FilingCodeCitations.Select(ToRow)],
        Appointments = [.. article.Appointments.Select(ToRow)],
        CollectiveRemovals = [.. article.CollectiveRemovals.Select(ToRow)],
        Statistics = [.. article.Statistics.Select(ToRow)],
        Chronicle = [.. article.Chronicle.Select(ToRow)],
        Catalogue = [.. article.Catalogue.Select(ToRow)],
    };

    /// <summary>The whole article; the row's issue and lists must have been read.</summary>
    public static StoredArticle ToStoredArticle(ArticleRow row) => new(ToSummary(row), ToArticle(row));

    /// <summary>What lists show; the row's issue must have been read.</summary>
    public static ArticleSummary ToSummary(ArticleRow row) => new()
    {
        Id = ToId(row.PermanentId),
        RowId = row.Id,
        Issue = ToIdentity(row.Issue!),
        Sequence = row.Sequence,
        Section = row.Section,
        Kind = row.Kind,
        Title = row.Title,
        DocumentNumber = ToNumber(row.DocumentNumber),
        FilingCode = ToCode(row.FilingCode),
        Issuers = row.Issuers,
        IssuedOn = row.IssuedOn,
    };

    /// <summary>Year, number and date of an issue.</summary>
    public static IssueIdentity ToIdentity(IssueRow row) => new()
    {
        Year = row.Year,
        Number = row.Number,
        SerialNumber = row.SerialNumber,
        PublishedOn = row.PublishedOn,
    };

    /// <summary>An article whose issue was taken out.</summary>
    public static VanishedArticle ToVanished(RemovedArticleRow row) => new(new IssueIdentity { Year = row.Year, Number = row.Number })
    {
        RemovedAt = row.RemovedAt,
        Title = row.Title,
        DocumentNumber = row.DocumentNumber,
    };

    /// <summary>A stored id.</summary>
    /// <exception cref="InvalidDataException">The column holds no id.</exception>
    public static ArticleId ToId(string permanentId) => ArticleId.TryParse(permanentId, out var id)
        ? id.Value
        : throw new InvalidDataException($"'{permanentId}' in the database is not an article id.");

    private static Article ToArticle(ArticleRow row) => new()
    {
        Sequence = row.Sequence,
        Section = row.Section,
        Kind = row.Kind,
        Title = row.Title,
        DocumentNumber = ToNumber(row.DocumentNumber),
        FilingCode = ToCode(row.FilingCode),
        Issuers = row.Issuers,
        IssuedOn = row.IssuedOn,
        Addressees = row.Addressees,
        AttachedTitle = row.AttachedTitle,
        Annexes = row.Annexes,
        EffectiveOn = ToFact(row.EffectiveOn),
        ExpiresOn = ToFact(row.ExpiresOn),
        ReportedOn = ToFact(row.ReportedOn),
        Sources = row.Sources,
        Lines = row.Lines,
        Blocks = InOrder(row.Blocks, ToBlock),
        Citations = InOrder(row.Citations, ToCitation),
        TitleRepeals = InOrder(row.TitleRepeals, ToTitleRepeal),
        TermExtensions = InOrder(row.TermExtensions, ToTermExtension),
        FilingCodeCitations = InOrder(row.FilingCodeCitations, ToFilingCodeCitation),
        Appointments = InOrder(row.Appointments, ToAppointment),
        CollectiveRemovals = InOrder(row.CollectiveRemovals, ToCollectiveRemoval),
        Statistics = InOrder(row.Statistics, ToStatisticsRow),
        Chronicle = InOrder(row.Chronicle, ToChronicleEntry),
        Catalogue = InOrder(row.Catalogue, ToCatalogueRow),
    };

    private static List<T> InOrder<TRow, T>(List<TRow> rows, Func<TRow, T> map)
        where TRow : ArticlePartRow => [.. rows.OrderBy(row => row.Position).Select(map)];
}
