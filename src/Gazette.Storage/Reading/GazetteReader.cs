using Gazette.Documents;
using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Reading;

/// <summary>Reads the store. Each call sees one state of the database, before or after a load, and waits for none.</summary>
internal sealed partial class GazetteReader(IDbContextFactory<GazetteDbContext> contexts, GazetteDatabase database, DocumentNamingReader naming)
    : SnapshotReader(contexts, database), IGazetteReader
{
    /// <inheritdoc />
    public Task<IReadOnlyList<IssueSummary>> IssuesAsync(CancellationToken cancellationToken) => ReadAsync(
        async context => (IReadOnlyList<IssueSummary>)await Summaries(context.Issues
                .OrderByDescending(i => i.Year != null && i.Number != null)
                .ThenByDescending(i => i.Year)
                .ThenByDescending(i => i.Number)
                .ThenBy(i => i.FileName))
            .ToListAsync(cancellationToken),
        cancellationToken);

    /// <inheritdoc />
    public Task<StoredIssue?> IssueAsync(int year, int number, CancellationToken cancellationToken) => ReadAsync(
        context => IssueAsync(context, context.Issues.Where(i => i.Year == year && i.Number == number), cancellationToken),
        cancellationToken);

    /// <inheritdoc />
    public Task<StoredIssue?> IssueAsync(string fileName, CancellationToken cancellationToken) => ReadAsync(
        context => IssueAsync(
            context,
            context.Issues.Where(i => i.FileName == fileName).OrderByDescending(i => i.Year).ThenByDescending(i => i.Number).Take(1),
            cancellationToken),
        cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<string>> RawLinesAsync(ArticleId id, CancellationToken cancellationToken) => ReadAsync(
        async context =>
        {
            var rowId = await RowIdAsync(context, id, cancellationToken);
            var issue = context.Articles.Where(a => a.Id == rowId).Select(a => a.IssueId);
            var text = await context.IssueTexts.Where(t => issue.Contains(t.IssueId)).Select(t => t.Text)
                .SingleOrDefaultAsync(cancellationToken);
            return (IReadOnlyList<string>)(text?.Split('\n') ?? []);
        },
        cancellationToken);

    private static async Task<StoredIssue?> IssueAsync(
        GazetteDbContext context, IQueryable<IssueRow> issues, CancellationToken cancellationToken)
    {
        var id = await issues.Select(i => (long?)i.Id).SingleOrDefaultAsync(cancellationToken);
        if (id is null)
        {
            return null;
        }

        var summary = await Summaries(context.Issues.Where(i => i.Id == id)).SingleAsync(cancellationToken);
        var articles = await context.Articles.Include(a => a.Issue).Where(a => a.IssueId == id).OrderBy(a => a.Sequence)
            .ToListAsync(cancellationToken);
        var diagnostics = await context.Diagnostics.Where(d => d.IssueId == id).OrderBy(d => d.Position).ToListAsync(cancellationToken);
        var furniture = await context.Furniture.Where(f => f.IssueId == id).OrderBy(f => f.Position).ToListAsync(cancellationToken);
        return new StoredIssue(
            summary, [.. articles.Select(IssueMapper.ToSummary)], [.. diagnostics.Select(IssueMapper.ToDiagnostic)])
        {
            IdentitySources = await context.Issues.Where(i => i.Id == id).Select(i => i.Sources).SingleAsync(cancellationToken),
            Furniture = [.. furniture.Select(IssueMapper.ToFurniture)],
        };
    }

    private static IQueryable<IssueSummary> Summaries(IQueryable<IssueRow> issues) => issues.Select(i => new IssueSummary
    {
        Identity = IssueMapper.ToIdentity(i),
        FileName = i.FileName,
        ArticleCount = i.Articles.Count,
        LoadedAt = i.LoadedAt,
    });
}
