using Gazette.Documents;
using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Reading;

/// <content>Articles by id, by row key, and by number.</content>
internal sealed partial class GazetteReader
{
    /// <inheritdoc />
    public Task<StoredArticle?> ArticleAsync(ArticleId id, CancellationToken cancellationToken) => ReadAsync(
        async context =>
        {
            var rowId = await RowIdAsync(context, id, cancellationToken);
            var row = rowId is null
                ? null
                : await Whole(context.Articles.Where(a => a.Id == rowId)).SingleOrDefaultAsync(cancellationToken);
            return row is null ? null : IssueMapper.ToStoredArticle(row);
        },
        cancellationToken);

    /// <inheritdoc />
    public Task<VanishedArticle?> VanishedAsync(ArticleId id, CancellationToken cancellationToken) => ReadAsync(
        async context =>
        {
            var alias = await context.ArticleAliases.Include(a => a.Issue)
                .SingleOrDefaultAsync(a => a.PermanentId == id.Value && a.ArticleId == null, cancellationToken);
            if (alias is not null)
            {
                return new VanishedArticle(IssueMapper.ToIdentity(alias.Issue!));
            }

            var removed = await context.RemovedArticles.SingleOrDefaultAsync(r => r.PermanentId == id.Value, cancellationToken);
            return removed is null ? null : IssueMapper.ToVanished(removed);
        },
        cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<ArticleSummary>> SummariesAsync(IReadOnlyCollection<long> rowIds, CancellationToken cancellationToken) =>
        SummariesAsync(articles => articles.Where(a => rowIds.Contains(a.Id)), cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<StoredArticle>> ArticlesAsync(IReadOnlyCollection<long> rowIds, CancellationToken cancellationToken) =>
        ReadAsync(
            async context =>
            {
                var rows = await Whole(context.Articles.Where(a => rowIds.Contains(a.Id))).ToListAsync(cancellationToken);
                return (IReadOnlyList<StoredArticle>)[.. rows.Select(IssueMapper.ToStoredArticle)];
            },
            cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<ArticleText>> TextsAsync(IReadOnlyCollection<long> rowIds, CancellationToken cancellationToken) => ReadAsync(
        async context =>
        {
            var rows = await context.Articles.Include(a => a.Issue).Where(a => rowIds.Contains(a.Id)).ToListAsync(cancellationToken);
            var blocks = await context.Set<BlockRow>().Where(b => rowIds.Contains(b.ArticleId))
                .OrderBy(b => b.ArticleId).ThenBy(b => b.Position)
                .Select(b => new { b.ArticleId, Block = new Block { Kind = b.Kind, Text = b.Text, Level = b.Level, Heading = b.Heading, Place = b.Place, Lines = Array.Empty<SourceSpan>() } })
                .ToListAsync(cancellationToken);
            var byArticle = blocks.ToLookup(b => b.ArticleId, b => b.Block);
            return (IReadOnlyList<ArticleText>)[.. rows.Select(row => new ArticleText(IssueMapper.ToSummary(row), [.. byArticle[row.Id]]))];
        },
        cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<long>> RowIdsAsync(CancellationToken cancellationToken) => ReadAsync(
        async context => (IReadOnlyList<long>)await context.Articles.OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(cancellationToken),
        cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<ArticleSummary>> ByDocumentNumberAsync(
        string? agency, int? year, int sequence, CancellationToken cancellationToken) => SummariesAsync(
        articles => articles.Where(a => a.DocumentNumber!.Sequence == sequence
            && (year == null || a.DocumentNumber.Year == year)
            && (agency == null || a.DocumentNumber.Agency == agency)),
        cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<ArticleSummary>> NearestNumbersAsync(
        IReadOnlyCollection<string> agencies, int? year, int sequence, int most, CancellationToken cancellationToken) => SummariesAsync(
        articles => articles
            .Where(a => agencies.Contains(a.DocumentNumber!.Agency) && (year == null || a.DocumentNumber.Year == year))
            .OrderBy(a => Math.Abs(a.DocumentNumber!.Sequence - sequence))
            .Take(most),
        cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<ArticleSummary>> ByFilingCodeAsync(
        string? authority, int? year, int sequence, CancellationToken cancellationToken) => SummariesAsync(
        articles => articles.Where(a => a.FilingCode!.Sequence == sequence
            && (year == null || a.FilingCode.Year == year)
            && (authority == null || a.FilingCode.Authority == authority)),
        cancellationToken);

    /// <inheritdoc />
    public async Task<ILookup<string, ArticleSummary>> DocumentsNamedAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        var documents = names.Count == 0 ? [] : await DocumentsAsync();
        return documents.ToLookup(document => document.Name, document => document.Summary, StringComparer.Ordinal);

        async Task<IReadOnlyList<(string Name, ArticleSummary Summary)>> DocumentsAsync()
        {
            var named = (await naming.NamesAsync(cancellationToken)).Documents;
            var rows = names.Distinct(StringComparer.Ordinal).SelectMany(name => named[name], (name, row) => (Name: name, Row: row)).ToList();
            var summaries = (await SummariesAsync([.. rows.Select(document => document.Row)], cancellationToken)).ToDictionary(summary => summary.RowId);
            return [.. rows.Where(document => summaries.ContainsKey(document.Row)).Select(document => (document.Name, summaries[document.Row]))];
        }
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<NumberMention>> MentionsAsync(
        string? agency, int? year, int sequence, CancellationToken cancellationToken) => ReadAsync(
        async context =>
        {
            var listed = await context.ListedDocuments.Include(d => d.Article!.Issue)
                .Where(d => d.DocumentNumber.Sequence == sequence
                    && (year == null || d.DocumentNumber.Year == year)
                    && (agency == null || d.DocumentNumber.Agency == agency))
                .ToListAsync(cancellationToken);
            var cited = await context.Citations.Include(c => c.Article!.Issue)
                .Where(c => c.DocumentNumber.Sequence == sequence
                    && (year == null || c.DocumentNumber.Year == year)
                    && (agency == null || c.DocumentNumber.Agency == agency))
                .ToListAsync(cancellationToken);
            return (IReadOnlyList<NumberMention>)
            [
                .. listed.Select(IssueMapper.ToMention).Concat(cited.Select(IssueMapper.ToMention))
                    .OrderByDescending(m => m.In.Issue.Year)
                    .ThenByDescending(m => m.In.Issue.Number)
                    .ThenBy(m => m.In.Sequence)
                    .ThenBy(m => m.Lines is [var first, ..] ? first.First : 0),
            ];
        },
        cancellationToken);

    private Task<IReadOnlyList<ArticleSummary>> SummariesAsync(
        Func<IQueryable<ArticleRow>, IQueryable<ArticleRow>> filter, CancellationToken cancellationToken) => ReadAsync(
        async context =>
        {
            var rows = await filter(context.Articles).Include(a => a.Issue)
                .OrderByDescending(a => a.Issue!.Year)
                .ThenByDescending(a => a.Issue!.Number)
                .ThenBy(a => a.Sequence)
                .ToListAsync(cancellationToken);
            return (IReadOnlyList<ArticleSummary>)[.. rows.Select(IssueMapper.ToSummary)];
        },
        cancellationToken);

    /// <summary>The key of the article with this id, or of the one that took its place.</summary>
    private static async Task<long?> RowIdAsync(GazetteDbContext context, ArticleId id, CancellationToken cancellationToken) =>
        await context.Articles.Where(a => a.PermanentId == id.Value).Select(a => (long?)a.Id).SingleOrDefaultAsync(cancellationToken)
        ?? await context.ArticleAliases.Where(a => a.PermanentId == id.Value).Select(a => a.ArticleId)
            .SingleOrDefaultAsync(cancellationToken);

    private static IQueryable<ArticleRow> Whole(IQueryable<ArticleRow> articles) => articles
        .Include(a => a.Issue)
        .Include(a => a.Blocks)
        .Include(a => a.Citations)
        .Include(a => a.TitleRepeals)
        .Include(a => a.TermExtensions)
        .Include(a => a.FilingCodeCitations)
        .Include(a => a.Appointments)
        .Include(a => a.CollectiveRemovals)
        .Include(a => a.Statistics)
        .Include(a => a.Chronicle)
        .Include(a => a.Catalogue)
        .AsSplitQuery();
}
