using Gazette.Documents;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Reading;

/// <summary>Reads the collection as a whole.</summary>
internal sealed class CollectionReader(IDbContextFactory<GazetteDbContext> contexts, GazetteDatabase database)
    : SnapshotReader(contexts, database), ICollectionReader
{
    /// <inheritdoc />
    public Task<IReadOnlyList<HeldIssue>> IssuesAsync(CancellationToken cancellationToken) => ReadAsync(
        async context =>
        {
            var rows = await context.Issues
                .OrderByDescending(i => i.Year != null && i.Number != null)
                .ThenByDescending(i => i.Year)
                .ThenByDescending(i => i.Number)
                .ThenBy(i => i.FileName)
                .Select(i => new { i.Id, Identity = IssueMapper.ToIdentity(i), i.FileName, ArticleCount = i.Articles.Count, i.LoadedAt })
                .ToListAsync(cancellationToken);
            var coverage = await CoverageAsync(context, cancellationToken);
            var diagnostics = (await context.Diagnostics.GroupBy(d => new { d.IssueId, d.Severity })
                .Select(g => new { g.Key.IssueId, g.Key.Severity, Count = g.Count() }).ToListAsync(cancellationToken))
                .ToDictionary(d => (d.IssueId, d.Severity), d => d.Count);
            return (IReadOnlyList<HeldIssue>)
            [
                .. rows.Select(row => new HeldIssue
                {
                    Summary = new IssueSummary { Identity = row.Identity, FileName = row.FileName, ArticleCount = row.ArticleCount, LoadedAt = row.LoadedAt },
                    Coverage = coverage[row.Id],
                    Doubtful = diagnostics.GetValueOrDefault((row.Id, DiagnosticSeverity.Warning)),
                    NotUnderstood = diagnostics.GetValueOrDefault((row.Id, DiagnosticSeverity.Error)),
                }),
            ];
        },
        cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<HeldArticle>> ArticlesAsync(CancellationToken cancellationToken) => ReadAsync(
        async context =>
        {
            var issues = await context.Issues.ToDictionaryAsync(i => i.Id, cancellationToken);
            var headings = (await context.Articles
                    .SelectMany(a => a.Blocks.Where(b => b.Heading != null), (a, b) => new { a.Id, b.Position, b.Heading })
                    .ToListAsync(cancellationToken))
                .OrderBy(h => h.Position).ToLookup(h => h.Id, h => h.Heading!);
            var rows = await context.Articles.ToListAsync(cancellationToken);
            foreach (var row in rows)
            {
                row.Issue = issues[row.IssueId];
            }

            return (IReadOnlyList<HeldArticle>)
            [
                .. rows.OrderByDescending(a => a.Issue!.Year)
                    .ThenByDescending(a => a.Issue!.Number)
                    .ThenBy(a => a.IssueId)
                    .ThenBy(a => a.Sequence)
                    .Select(a => new HeldArticle(IssueMapper.ToSummary(a), a.AttachedTitle, [.. headings[a.Id]])),
            ];
        },
        cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<RepealStatement>> RepealsAsync(CancellationToken cancellationToken) => ReadAsync(
        async context =>
        {
            var byNumber = await context.Citations.Where(c => c.IsRepealed).Include(c => c.Article!.Issue).ToListAsync(cancellationToken);
            var byTitle = await context.Articles.Where(a => a.TitleRepeals.Any()).Include(a => a.Issue).Include(a => a.TitleRepeals)
                .ToListAsync(cancellationToken);
            return (IReadOnlyList<RepealStatement>)
            [
                .. byNumber.Select(c => new RepealStatement(
                        IssueMapper.ToSummary(c.Article!), IssueMapper.ToNumber(c.DocumentNumber), c.Title, c.RepealSentence ?? c.Printed, c.Lines))
                    .Concat(byTitle.SelectMany(a => a.TitleRepeals, (a, r) => new RepealStatement(
                        IssueMapper.ToSummary(a), null, r.Title, r.Sentence, r.Lines)))
                    .OrderByDescending(r => r.By.Issue.Year)
                    .ThenByDescending(r => r.By.Issue.Number)
                    .ThenBy(r => r.By.Sequence)
                    .ThenBy(r => r.Lines is [var first, ..] ? first.First : 0),
            ];
        },
        cancellationToken);

    // An issue's text at a time: all of them may be more than the memory should hold.
    private static async Task<Dictionary<long, LineCoverage>> CoverageAsync(GazetteDbContext context, CancellationToken cancellationToken)
    {
        var articles = (await context.Articles.Select(a => new { a.IssueId, a.Lines }).ToListAsync(cancellationToken))
            .ToLookup(a => a.IssueId, a => a.Lines);
        var furniture = (await context.Furniture.Select(f => new { f.IssueId, f.FirstLine, f.LastLine }).ToListAsync(cancellationToken))
            .ToLookup(f => f.IssueId, f => new SourceSpan(f.FirstLine, f.LastLine));
        var coverage = new Dictionary<long, LineCoverage>();
        await foreach (var text in context.IssueTexts.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            coverage[text.IssueId] = LineCoverage.Of(
                text.Text.Split('\n'), articles[text.IssueId].SelectMany(lines => lines), furniture[text.IssueId]);
        }

        return coverage;
    }
}
