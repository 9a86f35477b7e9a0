using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Writing;

/// <summary>Takes an issue out of the store and remembers the ids of its articles. Runs inside the caller's transaction.</summary>
internal sealed class IssueRemoval(GazetteDbContext context, TimeProvider time)
{
    /// <summary>Removes everything the issue has; every id that led to one of its articles is kept as that of a removed one.</summary>
    public async Task<IssueChange> WriteAsync(IssueRow issue, CancellationToken cancellationToken)
    {
        var articles = await context.Articles.AsNoTracking().Where(a => a.IssueId == issue.Id).ToListAsync(cancellationToken);
        var aliases = await context.ArticleAliases.AsNoTracking().Where(a => a.IssueId == issue.Id).ToListAsync(cancellationToken);
        var byKey = articles.ToDictionary(article => article.Id);
        var ids = articles.Select(article => (article.PermanentId, Article: (ArticleRow?)article))
            .Concat(aliases.Select(alias => (alias.PermanentId, Article: alias.ArticleId is { } key ? byKey[key] : null)));

        await RemovePartsAsync(context, issue.Id, cancellationToken);
        context.Issues.Remove(issue);
        context.RemovedArticles.AddRange(ids.Select(id => new RemovedArticleRow
        {
            PermanentId = id.PermanentId,
            Year = issue.Year,
            Number = issue.Number,
            Title = id.Article?.Title,
            DocumentNumber = id.Article?.DocumentNumber?.Normal,
            RemovedAt = time.GetUtcNow(),
        }));
        await context.SaveChangesAsync(cancellationToken);
        return new IssueChange([.. articles.Select(article => article.Id)], []);
    }

    /// <summary>Removes all that belongs to an issue; the issue itself stays.</summary>
    public static async Task RemovePartsAsync(GazetteDbContext context, long issueId, CancellationToken cancellationToken)
    {
        await context.ArticleAliases.Where(a => a.IssueId == issueId).ExecuteDeleteAsync(cancellationToken);
        await context.Articles.Where(a => a.IssueId == issueId).ExecuteDeleteAsync(cancellationToken);
        await context.Furniture.Where(f => f.IssueId == issueId).ExecuteDeleteAsync(cancellationToken);
        await context.Diagnostics.Where(d => d.IssueId == issueId).ExecuteDeleteAsync(cancellationToken);
        await context.IssueTexts.Where(t => t.IssueId == issueId).ExecuteDeleteAsync(cancellationToken);
    }
}
