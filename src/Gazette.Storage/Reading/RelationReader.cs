using Gazette.Documents;
using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Reading;

/// <summary>Reads the relations of an article.</summary>
internal sealed class RelationReader(IDbContextFactory<GazetteDbContext> contexts, GazetteDatabase database, DocumentNamingReader naming)
    : SnapshotReader(contexts, database), IRelationReader
{
    // Shorter ones (《办法》, 《民法典》) name a document within a text or a law, never one that is printed here.
    private const int ShortestTitle = 6;

    /// <inheritdoc />
    public async Task<ArticleRelations> RelationsAsync(StoredArticle article, CancellationToken cancellationToken)
    {
        var names = await naming.NamesAsync(cancellationToken);
        return await ReadAsync(context => RelationsAsync(context, article, names, cancellationToken), cancellationToken);
    }

    private static async Task<ArticleRelations> RelationsAsync(
        GazetteDbContext context, StoredArticle article, DocumentNaming names, CancellationToken cancellationToken)
    {
        var around = await NeighboursAsync(context, article.Summary, cancellationToken);
        var held = await HeldAsync(context, article, cancellationToken);
        return new ArticleRelations
        {
            Previous = around.Find(neighbour => neighbour.Sequence < article.Summary.Sequence),
            Next = around.Find(neighbour => neighbour.Sequence > article.Summary.Sequence),
            Held = held,
            Listed = await ListedAsync(context, article.Article, held, cancellationToken),
            Titled = await TitledAsync(context, article, names, cancellationToken),
            Contents = await ContentsAsync(context, article, cancellationToken),
            Mentions = await MentionsAsync(context, article.Summary, cancellationToken),
            Interpretations = await InterpretationsAsync(context, article, names, cancellationToken),
        };
    }

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

    private static async Task<Dictionary<string, ArticleSummary>> TitledAsync(
        GazetteDbContext context, StoredArticle article, DocumentNaming names, CancellationToken cancellationToken)
    {
        var bearers = article.Article.Blocks.Select(block => block.Text).Append(article.Summary.Title ?? "")
            .SelectMany(TitleInText.Find)
            .Where(found => found.Title.Length >= ShortestTitle)
            .Select(found => TitleInText.Fold(found.Title))
            .Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Ids: names.Documents[name].Where(id => id != article.Summary.RowId).ToList()))
            .Where(named => named.Ids.Count == 1)
            .ToDictionary(named => named.Name, named => named.Ids[0], StringComparer.Ordinal);
        if (bearers.Count == 0)
        {
            return [];
        }

        var documents = (await SummariesAsync(context.Articles.Where(a => bearers.Values.Contains(a.Id)), cancellationToken))
            .ToDictionary(document => document.RowId);
        return bearers.Where(named => documents.ContainsKey(named.Value)) // One may have gone since the names were read.
            .ToDictionary(named => named.Key, named => documents[named.Value], StringComparer.Ordinal);
    }

    private static async Task<Dictionary<int, ArticleSummary>> ContentsAsync(
        GazetteDbContext context, StoredArticle article, CancellationToken cancellationToken)
    {
        if (article.Summary.Kind != ArticleKind.Masthead)
        {
            return [];
        }

        var issue = context.Articles.Where(a => a.Id == article.Summary.RowId).Select(a => a.IssueId);
        var titled = (await SummariesAsync(
                context.Articles.Where(a => issue.Contains(a.IssueId) && a.Kind != ArticleKind.Masthead && a.Title != null), cancellationToken))
            .ToLookup(summary => TitleInText.Fold(summary.Title!), StringComparer.Ordinal);
        return article.Article.Blocks.Index()
            .Select(block => (block.Index, Listed: Listed(TitleInText.Fold(block.Item.Text), titled)))
            .Where(line => line.Listed is not null)
            .ToDictionary(line => line.Index, line => line.Listed!);
    }

    /// <summary>The one article whose title a line of a contents page gives: after it come its number, leaders and the page.</summary>
    private static ArticleSummary? Listed(string line, ILookup<string, ArticleSummary> titled)
    {
        var bearers = titled
            .Where(title => line.StartsWith(title.Key, StringComparison.Ordinal) && (line.Length == title.Key.Length || "(.…·".Contains(line[title.Key.Length], StringComparison.Ordinal)))
            .SelectMany(title => title)
            .ToList();
        return bearers is [var only] ? only : null;
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
        GazetteDbContext context, StoredArticle article, DocumentNaming names, CancellationToken cancellationToken)
    {
        if (!article.Summary.Kind.IsOfficialDocument())
        {
            return [];
        }

        var interpretations = DocumentNames.Of(article.Summary.Title, article.Summary.Issuers, article.Article.AttachedTitle)
            .SelectMany(name => names.Interpretations[name])
            .Distinct()
            .ToList();
        return interpretations.Count == 0 ? []
            : await SummariesAsync(context.Articles.Where(a => interpretations.Contains(a.Id)).OrderBy(a => a.Id), cancellationToken);
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
