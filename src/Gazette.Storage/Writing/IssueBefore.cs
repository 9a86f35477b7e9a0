using Gazette.Documents;
using Gazette.Storage.Writing.Ids;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Writing;

/// <summary>An issue as it was before it is replaced.</summary>
internal sealed record IssueBefore
{
    /// <summary>No issue.</summary>
    public static IssueBefore Empty { get; } = new();

    /// <summary>Ids and row keys of its articles, in printed order.</summary>
    public IReadOnlyList<ArticleKey> Articles { get; private init; } = [];

    /// <summary>What the articles are told apart by, in the same order.</summary>
    public IReadOnlyList<PrintedArticle> Printed { get; private init; } = [];

    /// <summary>Old ids, with the row key of the article each leads to; null for none.</summary>
    public IReadOnlyList<(ArticleId Id, long? RowId)> Aliases { get; private init; } = [];

    /// <summary>Reads it; bodies are left out.</summary>
    public static async Task<IssueBefore> ReadAsync(GazetteDbContext context, long issueId, CancellationToken cancellationToken)
    {
        var rows = await context.Articles.AsNoTracking().Where(a => a.IssueId == issueId).OrderBy(a => a.Sequence)
            .ToListAsync(cancellationToken);
        var text = await context.IssueTexts.Where(t => t.IssueId == issueId).Select(t => t.Text).SingleAsync(cancellationToken);
        var aliases = await context.ArticleAliases.AsNoTracking().Where(a => a.IssueId == issueId).OrderBy(a => a.PermanentId)
            .ToListAsync(cancellationToken);
        var lines = text.Split('\n');
        return new IssueBefore
        {
            Articles = [.. rows.Select(r => new ArticleKey(IssueMapper.ToId(r.PermanentId), r.Id))],
            Printed =
            [
                .. rows.Select(r => new PrintedArticle(lines, r.Lines)
                {
                    Sequence = r.Sequence,
                    Kind = r.Kind,
                    Title = r.Title,
                    DocumentNumber = IssueMapper.ToNumber(r.DocumentNumber),
                    FilingCode = IssueMapper.ToCode(r.FilingCode),
                }),
            ],
            Aliases = [.. aliases.Select(a => (IssueMapper.ToId(a.PermanentId), a.ArticleId))],
        };
    }
}

/// <summary>The two names of a stored article.</summary>
/// <param name="Id">The public one.</param>
/// <param name="RowId">The key of its row.</param>
internal sealed record ArticleKey(ArticleId Id, long RowId);
