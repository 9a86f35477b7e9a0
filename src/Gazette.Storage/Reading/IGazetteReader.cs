using Gazette.Documents;

namespace Gazette.Storage.Reading;

/// <summary>
/// The read side of the store. Every call may throw <see cref="DatabaseUnavailableException"/>, whose message is for the reader.
/// </summary>
public interface IGazetteReader
{
    /// <summary>All issues, newest first; issues whose year or number is unknown last.</summary>
    Task<IReadOnlyList<IssueSummary>> IssuesAsync(CancellationToken cancellationToken);

    /// <summary>One issue with its contents, or null.</summary>
    Task<StoredIssue?> IssueAsync(int year, int number, CancellationToken cancellationToken);

    /// <summary>The issue that was loaded from a file of this name, with its contents, or null; the only way to one without a number.</summary>
    Task<StoredIssue?> IssueAsync(string fileName, CancellationToken cancellationToken);

    /// <summary>One article, whole, or null. Old ids lead to the article that took their place.</summary>
    Task<StoredArticle?> ArticleAsync(ArticleId id, CancellationToken cancellationToken);

    /// <summary>
    /// What is known of an article whose id was published and that has vanished without a successor, alone or with its issue; null
    /// for any other id.
    /// </summary>
    Task<VanishedArticle?> VanishedAsync(ArticleId id, CancellationToken cancellationToken);

    /// <summary>Summaries by row key, in any order; unknown keys are left out.</summary>
    Task<IReadOnlyList<ArticleSummary>> SummariesAsync(IReadOnlyCollection<long> rowIds, CancellationToken cancellationToken);

    /// <summary>Whole articles by row key, in any order; unknown keys are left out.</summary>
    Task<IReadOnlyList<StoredArticle>> ArticlesAsync(IReadOnlyCollection<long> rowIds, CancellationToken cancellationToken);

    /// <summary>The text of articles by row key, in any order; unknown keys are left out. Several times as fast as whole articles.</summary>
    Task<IReadOnlyList<ArticleText>> TextsAsync(IReadOnlyCollection<long> rowIds, CancellationToken cancellationToken);

    /// <summary>The row keys of every article held, ascending: what a search index is rebuilt from.</summary>
    Task<IReadOnlyList<long>> RowIdsAsync(CancellationToken cancellationToken);

    /// <summary>Every article that bears a document number which fits: null parts fit any.</summary>
    Task<IReadOnlyList<ArticleSummary>> ByDocumentNumberAsync(string? agency, int? year, int sequence, CancellationToken cancellationToken);

    /// <summary>
    /// The articles whose numbers come nearest to a running number, among those of some agencies and, unless null, of a year.
    /// </summary>
    Task<IReadOnlyList<ArticleSummary>> NearestNumbersAsync(
        IReadOnlyCollection<string> agencies, int? year, int sequence, int most, CancellationToken cancellationToken);

    /// <summary>Every article that bears a filing code which fits: null parts fit any.</summary>
    Task<IReadOnlyList<ArticleSummary>> ByFilingCodeAsync(string? authority, int? year, int sequence, CancellationToken cancellationToken);

    /// <summary>The official documents that are called so, by title in full, without its issuers, or that of what they carry.</summary>
    /// <param name="names">Names, folded (<see cref="TitleInText.Fold"/>); the keys of the answer.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<ILookup<string, ArticleSummary>> DocumentsNamedAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken);

    /// <summary>Every place where a document number which fits is listed or cited: null parts fit any.</summary>
    Task<IReadOnlyList<NumberMention>> MentionsAsync(string? agency, int? year, int sequence, CancellationToken cancellationToken);

    /// <summary>The names of all indicators of the monthly tables, each once.</summary>
    Task<IReadOnlyList<string>> IndicatorsAsync(CancellationToken cancellationToken);

    /// <summary>The rows of the newest tables that have some indicators, the newest table first.</summary>
    /// <param name="indicators">Their names.</param>
    /// <param name="titlePart">What the table's title must hold, as 2020年9月; null for any.</param>
    /// <param name="most">Of how many tables at most.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<IReadOnlyList<PrintedRecord<StatisticsRow>>> FiguresAsync(
        IReadOnlyCollection<string> indicators, string? titlePart, int most, CancellationToken cancellationToken);

    /// <summary>The raw lines of the issue an article stands in, first line first; empty when there is no such article.</summary>
    Task<IReadOnlyList<string>> RawLinesAsync(ArticleId id, CancellationToken cancellationToken);
}
