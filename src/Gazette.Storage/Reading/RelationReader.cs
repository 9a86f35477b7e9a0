using Gazette.Documents;
using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Reading;

/// <summary>Reads the relations of an article.</summary>
internal sealed class RelationReader(IDbContextFactory<GazetteDbContext> contexts, GazetteDatabase database)
    : SnapshotReader(contexts, database), IRelationReader
{
    // Shorter ones (《办法》, 《民法典》) name a document within a text or a law, never one that is printed here.
    private const int ShortestTitle = 6;

    /// <inheritdoc />
    public Task<ArticleRelations> RelationsAsync(StoredArticle article, CancellationToken cancellationToken) => ReadAsync(
        async context =>
        {
            var around = await NeighboursAsync(context, article.Summary, cancellationToken);
            var held = await HeldAsync(context, article, cancellationToken);
            return new ArticleRelations
            {
                Previous = around.Find(neighbour => neighbour.Sequence < article.Summary.Sequence),
                Next = around.Find(neighbour => neighbour.Sequence > article.Summary.Sequence),
                Held = held,
                Listed = await ListedAsync(context, article.Article, held, cancellationToken),
                Titled = await TitledAsync(context, article, cancellationToken),
                Mentions = await MentionsAsync(context, article.Summary, cancellationToken),
                Interpretations = await InterpretationsAsync(context, article, cancellationToken),
            };
        },
        cancellationToken);

    private static async Task<List<ArticleSummary>> NeighboursAsync(
        GazetteDbContext context, ArticleSummary article, CancellationToken cancellationToken)
    {
        var issue = context.Articles.Where(a => a.Id == article.RowId).Select(a => a.IssueId);
        return await SummariesAsync(
            context.Articles.Where(a => issue.Contains(a.IssueId) && (a.Sequence == article.Sequence - 1 || a.Sequence == article.Sequence + 1)),
            cancellationToken);
    }

    private static async Task<Dictionary<string, ArticleSummary>> HeldAsync(
        GazetteDbContext context, StoredArticle article, CancellationToken cancellationToken)
    {
        var numbers = Numbers(article.Article);
        var codes = article.Article.FilingCodeCitations.Select(c => c.FilingCode.ToString()).Distinct().ToList();
        if (numbers.Count + codes.Count == 0)
        {
            return [];
        }

        var found = await SummariesAsync(
            context.Articles.Where(a => numbers.Contains(a.DocumentNumber!.Normal) || codes.Contains(a.FilingCode!.Normal)),
            cancellationToken);
        return Single(
            found.Where(summary => summary.Id != article.Summary.Id)
                .SelectMany(summary => new[] { summary.DocumentNumber?.ToString(), summary.FilingCode?.ToString() }.OfType<string>()
                    .Select(name => (name, summary))));
    }

    private static async Task<Dictionary<string, string>> ListedAsync(
        GazetteDbContext context, Article article, Dictionary<string, ArticleSummary> held, CancellationToken cancellationToken)
    {
        var numbers = article.Citations.Select(c => c.DocumentNumber.ToString()).Distinct().Where(n => !held.ContainsKey(n)).ToList();
        if (numbers.Count == 0)
        {
            return [];
        }

        var rows = await context.ListedDocuments.Where(d => numbers.Contains(d.DocumentNumber.Normal))
            .Select(d => new { d.DocumentNumber.Normal, d.Title })
            .ToListAsync(cancellationToken);
        return rows.DistinctBy(row => row.Normal).ToDictionary(row => row.Normal, row => row.Title);
    }

    /// <summary>Documents whose names end as the titles in the text do, looked at closely then: print leaves the issuers out or in.</summary>
    private static async Task<Dictionary<string, ArticleSummary>> TitledAsync(
        GazetteDbContext context, StoredArticle article, CancellationToken cancellationToken)
    {
        var titles = article.Article.Blocks.Select(block => block.Text).Append(article.Summary.Title ?? "")
            .SelectMany(TitleInText.Find)
            .Select(found => found.Title)
            .Where(title => title.Length >= ShortestTitle)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (titles.Count == 0)
        {
            return [];
        }

        var rows = await context.Articles.Include(a => a.Issue)
            .Where(a => a.Id != article.Summary.RowId && ArticleKinds.Official.Contains(a.Kind)
                && (titles.Contains(a.AttachedTitle!) || titles.Any(title => EF.Functions.Like(a.Title!, "%" + title))))
            .ToListAsync(cancellationToken);
        return Single(rows.SelectMany(row => DocumentNames.Of(row.Title, row.Issuers, row.AttachedTitle).Select(name => (name, IssueMapper.ToSummary(row)))));
    }

    private static async Task<IReadOnlyList<NumberMention>> MentionsAsync(
        GazetteDbContext context, ArticleSummary article, CancellationToken cancellationToken)
    {
        if (article.DocumentNumber?.ToString() is not { } number)
        {
            return [];
        }

        var listed = await context.ListedDocuments.Include(d => d.Article!.Issue)
            .Where(d => d.DocumentNumber.Normal == number && d.ArticleId != article.RowId)
            .ToListAsync(cancellationToken);
        var cited = await context.Citations.Include(c => c.Article!.Issue)
            .Where(c => c.DocumentNumber.Normal == number && c.ArticleId != article.RowId)
            .ToListAsync(cancellationToken);
        return
        [
            .. listed.Select(IssueMapper.ToMention).Concat(cited.Select(IssueMapper.ToMention))
                .OrderByDescending(mention => mention.IsRepealed)
                .ThenByDescending(mention => mention.In.Issue.Year)
                .ThenByDescending(mention => mention.In.Issue.Number)
                .ThenBy(mention => mention.In.Sequence)
                .DistinctBy(mention => mention.In.Id),
        ];
    }

    private static async Task<IReadOnlyList<ArticleSummary>> InterpretationsAsync(
        GazetteDbContext context, StoredArticle article, CancellationToken cancellationToken)
    {
        if (!article.Summary.Kind.IsOfficialDocument())
        {
            return [];
        }

        var names = DocumentNames.Of(article.Summary.Title, article.Summary.Issuers, article.Article.AttachedTitle);
        var interpretations = await context.Articles.Include(a => a.Issue).Where(a => a.Kind == ArticleKind.Interpretation && a.Title != null)
            .ToListAsync(cancellationToken);
        return
        [
            .. interpretations.Where(row => TitleInText.Find(row.Title!).Any(found => names.Contains(TitleInText.Fold(found.Title), StringComparer.Ordinal)))
                .Select(IssueMapper.ToSummary),
        ];
    }

    private static List<string> Numbers(Article article) =>
    [
        .. article.Citations.Select(c => c.DocumentNumber).Concat(article.Catalogue.Select(row => row.DocumentNumber))
            .Select(number => number.ToString()).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>By name, where one article alone bears it.</summary>
    private static Dictionary<string, ArticleSummary> Single(IEnumerable<(string Name, ArticleSummary Article)> named) => named
        .GroupBy(found => found.Name, found => found.Article, StringComparer.Ordinal)
        .Where(group => group.Select(article => article.Id).Distinct().Count() == 1)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static async Task<List<ArticleSummary>> SummariesAsync(IQueryable<ArticleRow> articles, CancellationToken cancellationToken) =>
        [.. (await articles.Include(a => a.Issue).ToListAsync(cancellationToken)).Select(IssueMapper.ToSummary)];
}
