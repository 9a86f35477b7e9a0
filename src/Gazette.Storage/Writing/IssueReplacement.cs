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
        var successions = ArticleMatcher.Match(before.Printed, Print(issue, source.RawText));
        if (row is not null)
        {
            await RemoveAsync(row.Id, cancellationToken);
        }

        row ??= context.Issues.Add(new IssueRow { FileName = "", Sha256 = "", ParserVersion = "" }).Entity;
        Describe(row);
        var articles = await WithIdsAsync(before, successions, cancellationToken);
        row.Articles.AddRange(articles);
        row.Furniture.AddRange(issue.Furniture.Select(IssueMapper.ToRow));
        row.Diagnostics.AddRange(issue.Diagnostics.Select(IssueMapper.ToRow));
        await context.SaveChangesAsync(cancellationToken);

        context.ArticleAliases.AddRange(Aliases(before, successions, row.Id, articles));
        await context.SaveChangesAsync(cancellationToken);
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

    private async Task RemoveAsync(long issueId, CancellationToken cancellationToken)
    {
        await context.ArticleAliases.Where(a => a.IssueId == issueId).ExecuteDeleteAsync(cancellationToken);
        await context.Articles.Where(a => a.IssueId == issueId).ExecuteDeleteAsync(cancellationToken);
        await context.Furniture.Where(f => f.IssueId == issueId).ExecuteDeleteAsync(cancellationToken);
        await context.Diagnostics.Where(d => d.IssueId == issueId).ExecuteDeleteAsync(cancellationToken);
        await context.IssueTexts.Where(t => t.IssueId == issueId).ExecuteDeleteAsync(cancellationToken);
    }

    private void Describe(IssueRow row)
    {
        IssueMapper.Describe(row, issue.Identity);
        row.FileName = source.FileName;
        row.Sha256 = source.Sha256;
        row.ParserVersion = source.ParserVersion;
        row.LoadedAt = time.GetUtcNow();
        row.Text = new IssueTextRow { Text = source.RawText };
    }

    private async Task<List<ArticleRow>> WithIdsAsync(
        IssueBefore before, IReadOnlyList<Succession> successions, CancellationToken cancellationToken)
    {
        var kept = successions.Select((succession, index) => (succession, Old: before.Articles[index]))
            .Where(pair => pair.succession.IsSame)
            .ToDictionary(pair => pair.succession.After!.Value, pair => pair.Old);
        var used = before.Articles.Select(a => a.Id).ToHashSet();
        var rows = new List<ArticleRow>();
        foreach (var (index, article) in issue.Articles.Index())
        {
            var old = kept.GetValueOrDefault(index);
            var id = old?.Id ?? await FirstFreeIdAsync(article, used, cancellationToken);
            rows.Add(IssueMapper.ToRow(article, id, old?.RowId));
        }

        return rows;
    }

    /// <summary>
    /// An old id of this issue that no article bears is free again: its rows are removed by now, and an article that is read apart
    /// once more gets back the id it was published under. Ids of other issues, old ones too, never are.
    /// </summary>
    private async Task<ArticleId> FirstFreeIdAsync(Article article, HashSet<ArticleId> used, CancellationToken cancellationToken)
    {
        foreach (var id in FirstIds.Of(issue.Identity, source.FileName, article))
        {
            var isTaken = used.Contains(id)
                || await context.Articles.AnyAsync(a => a.PermanentId == id.Value, cancellationToken)
                || await context.ArticleAliases.AnyAsync(a => a.PermanentId == id.Value, cancellationToken);
            if (!isTaken)
            {
                used.Add(id);
                return id;
            }
        }

        throw new InvalidOperationException("Candidates for ids never end.");
    }

    private static IEnumerable<ArticleAliasRow> Aliases(
        IssueBefore before, IReadOnlyList<Succession> successions, long issueId, List<ArticleRow> articles)
    {
        var now = before.Articles.Index().ToDictionary(
            pair => pair.Item.RowId,
            pair => successions[pair.Index].After is { } after ? articles[after].Id : (long?)null);
        var ended = before.Articles.Index().Where(pair => !successions[pair.Index].IsSame).Select(pair => (pair.Item.Id, RowId: (long?)pair.Item.RowId));
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
