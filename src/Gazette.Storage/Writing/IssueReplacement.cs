using Gazette.Documents;
using Gazette.Storage.Entities;
using Gazette.Storage.Writing.Ids;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Writing;

/// <summary>Writes one reading of an issue over the one before, if there is one. Runs inside the caller's transaction.</summary>
internal sealed class IssueReplacement(GazetteDbContext context, Issue issue, IssueSource source, TimeProvider time)
{
    /// <summary>Replaces everything the issue has; articles that stay keep their id and row key, ids that end become aliases.</summary>
    /// <param name="row">The stored issue, tracked; null for a new one.</param>
    /// <param name="cancellationToken">Leaves the transaction to the caller.</param>
    public async Task<IssueChange> WriteAsync(IssueRow? row, CancellationToken cancellationToken)
    {
        var before = row is null ? IssueBefore.Empty : await IssueBefore.ReadAsync(context, row.Id, cancellationToken);
        var fates = ArticleMatcher.Match(before.Printed, Print(issue, source.RawText));
        if (row is not null)
        {
            await IssueRemoval.RemovePartsAsync(context, row.Id, cancellationToken);
        }

        row ??= context.Issues.Add(new IssueRow { FileName = "", Sha256 = "", ParserVersion = "" }).Entity;
        Describe(row);
        await context.SaveChangesAsync(cancellationToken);

        var articles = await WithIdsAsync(row, before, fates, cancellationToken);
        context.Articles.AddRange(articles);
        context.IssueTexts.Add(new IssueTextRow { IssueId = row.Id, Text = source.RawText });
        context.Furniture.AddRange(issue.Furniture.Select((furniture, index) => IssueMapper.ToRow(furniture, row.Id, index)));
        context.Diagnostics.AddRange(issue.Diagnostics.Select((diagnostic, index) => IssueMapper.ToRow(diagnostic, row.Id, index)));
        await context.SaveChangesAsync(cancellationToken);

        context.ArticleAliases.AddRange(Aliases(before, fates, row.Id, articles));
        await context.SaveChangesAsync(cancellationToken);
        List<string> ids = [.. articles.Select(article => article.PermanentId)];
        await context.RemovedArticles.Where(removed => ids.Contains(removed.PermanentId)).ExecuteDeleteAsync(cancellationToken);
        return new IssueChange([.. before.Articles.Select(a => a.RowId)], [.. articles.Select(IssueMapper.ToStoredArticle)]);
    }

    private static List<PrintedArticle> Print(Issue issue, string text)
    {
        var lines = text.Split('\n');
        return
        [
            .. issue.Articles.Select(a => new PrintedArticle(lines, a.Lines)
            {
                Sequence = a.Sequence,
                Kind = a.Kind,
                Title = a.Title,
                DocumentNumber = a.DocumentNumber,
                FilingCode = a.FilingCode,
            }),
        ];
    }

    private void Describe(IssueRow row)
    {
        IssueMapper.Describe(row, issue);
        row.FileName = source.FileName;
        row.Sha256 = source.Sha256;
        row.ParserVersion = source.ParserVersion;
        row.LoadedAt = time.GetUtcNow();
    }

    private async Task<List<ArticleRow>> WithIdsAsync(
        IssueRow row, IssueBefore before, IReadOnlyList<ArticleFate> fates, CancellationToken cancellationToken)
    {
        var kept = fates.Select((fate, index) => (fate, Old: before.Articles[index]))
            .Where(pair => pair.fate.IsSame)
            .ToDictionary(pair => pair.fate.After!.Value, pair => pair.Old);
        var free = new FreeIds(context, before.Articles.Select(a => a.Id));
        await free.LookUpAsync(issue.Articles.Select(a => FirstIds.Of(issue.Identity, source.FileName, a).First()), cancellationToken);
        var rows = new List<ArticleRow>();
        foreach (var (index, article) in issue.Articles.Index())
        {
            var old = kept.GetValueOrDefault(index);
            var id = old?.Id ?? await free.TakeAsync(FirstIds.Of(issue.Identity, source.FileName, article), cancellationToken);
            rows.Add(IssueMapper.ToRow(article, row, id, old?.RowId));
        }

        return rows;
    }

    private static IEnumerable<ArticleAliasRow> Aliases(
        IssueBefore before, IReadOnlyList<ArticleFate> fates, long issueId, List<ArticleRow> articles)
    {
        var now = before.Articles.Index().ToDictionary(
            pair => pair.Item.RowId,
            pair => fates[pair.Index].After is { } after ? articles[after].Id : (long?)null);
        var ended = before.Articles.Index().Where(pair => !fates[pair.Index].IsSame).Select(pair => (pair.Item.Id, RowId: (long?)pair.Item.RowId));
        var reborn = articles.Select(a => a.PermanentId).ToHashSet(StringComparer.Ordinal);
        return before.Aliases.Concat(ended)
            .Where(alias => !reborn.Contains(alias.Id.Value))
            .Select(alias => new ArticleAliasRow
            {
                PermanentId = alias.Id.Value,
                IssueId = issueId,
                ArticleId = alias.RowId is { } rowId ? now[rowId] : null,
            });
    }
}
