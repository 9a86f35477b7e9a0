using Gazette.Documents;
using Gazette.Search;
using Gazette.Search.Browsing;
using Gazette.Storage.Reading;
using Gazette.Web.Startup;
using Microsoft.Extensions.Options;

namespace Gazette.Web.Overview;

/// <summary>Makes the overview of the collection and keeps it until the collection changes.</summary>
public sealed class CollectionOverview(
    HoldingsReader holdings, IGazetteReader reader, ISearchService search, IOptions<PortalOptions> portal)
{
    private const int LatestDocuments = 8;
    private const int EarlierDocuments = 5;
    private const int EverydayExamples = 4;
    private const int HeadlineFigures = 6;

    private volatile CollectionSummary? _kept;

    /// <summary>The overview of what is held now.</summary>
    public async Task<CollectionSummary> ReadAsync(CancellationToken cancellationToken)
    {
        var held = await holdings.ReadAsync(cancellationToken);
        if (_kept is not { } kept || !ReferenceEquals(kept.Holdings, held))
        {
            _kept = kept = await BuildAsync(held, cancellationToken);
        }

        return kept;
    }

    private async Task<CollectionSummary> BuildAsync(Holdings held, CancellationToken cancellationToken)
    {
        var newest = await NewestAsync(held, cancellationToken);
        var inNewest = newest?.Articles.Select(article => article.RowId).ToHashSet() ?? [];
        var latest = held.Articles.Where(article => article.Kind.IsOfficialDocument()).OrderByDescending(article => article.IssuedOn).ToList();
        var kinds = held.Articles.CountBy(article => article.Kind).OrderBy(count => count.Key).Select(count => new KindCount(count.Key, count.Value));
        return new CollectionSummary(
            held,
            newest,
            [.. latest.Take(LatestDocuments)],
            [.. latest.Where(article => !inNewest.Contains(article.RowId)).Take(EarlierDocuments)],
            [.. kinds],
            await FiguresAsync(held, cancellationToken),
            await ExamplesAsync(latest, cancellationToken));
    }

    private async Task<StoredIssue?> NewestAsync(Holdings held, CancellationToken cancellationToken) => held.Issues switch
    {
        [] => null,
        [{ Summary.Identity: { Year: { } year, Number: { } number } }, ..] => await reader.IssueAsync(year, number, cancellationToken),
        [{ Summary.FileName: var fileName }, ..] => await reader.IssueAsync(fileName, cancellationToken),
    };

    // The first rows of the table are its headlines: print puts industry, retail sales and revenue on top.
    private async Task<MonthlyFigures?> FiguresAsync(Holdings held, CancellationToken cancellationToken)
    {
        var tables = held.Articles.Where(article => article.Kind == ArticleKind.Statistics).Take(1).Select(article => article.RowId).ToList();
        if (await reader.ArticlesAsync(tables, cancellationToken) is not [var table, ..])
        {
            return null;
        }

        var rows = table.Article.Statistics.Where(row => (row.Month ?? row.Cumulative) is not null).Take(HeadlineFigures).ToList();
        return rows.Count > 0 ? new MonthlyFigures(table.Summary, rows) : null;
    }

    /// <summary>Everyday words of the settings that lead straight to a document about them, and a number.</summary>
    private async Task<IReadOnlyList<string>> ExamplesAsync(IReadOnlyList<ArticleSummary> latest, CancellationToken cancellationToken)
    {
        var examples = new List<string>();
        foreach (var text in portal.Value.Examples)
        {
            if (examples.Count < EverydayExamples && await IsAnsweredAsync(text, cancellationToken))
            {
                examples.Add(text);
            }
        }

        return [.. examples, .. latest.Select(article => article.DocumentNumber?.ToString()).OfType<string>().Take(1)];
    }

    // A document that says the word, or the official one for it, in its title is about the matter; one that says it in passing may not be.
    private async Task<bool> IsAnsweredAsync(string text, CancellationToken cancellationToken) =>
        (await search.SearchAsync(new SearchRequest { Text = text, Size = 1 }, cancellationToken)).Hits is [var first, ..]
        && first.Article.Kind.IsOfficialDocument()
        && first.Title.Any(fragment => fragment.IsMatch);
}
