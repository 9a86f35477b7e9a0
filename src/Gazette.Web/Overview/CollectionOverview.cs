using Gazette.Documents;
using Gazette.Search;
using Gazette.Storage.Reading;
using Gazette.Web.Caching;

namespace Gazette.Web.Overview;

/// <summary>Reads the overview of the collection, once for every state of it.</summary>
public sealed class CollectionOverview(IGazetteReader reader, ISearchService search, CollectionCache cache)
{
    private const int LatestDocuments = 8;
    private const int TopicExamples = 2;

    /// <summary>The overview of the collection as it is now.</summary>
    public Task<CollectionSnapshot> ReadAsync(CancellationToken cancellationToken) =>
        cache.GetOrReadAsync(nameof(CollectionOverview), () => BuildAsync(cancellationToken));

    private async Task<CollectionSnapshot> BuildAsync(CancellationToken cancellationToken)
    {
        var issues = await reader.IssuesAsync(cancellationToken);
        var contents = new List<StoredIssue>();
        foreach (var identity in issues.Select(issue => issue.Identity))
        {
            if (identity is { Year: { } year, Number: { } number } && await reader.IssueAsync(year, number, cancellationToken) is { } issue)
            {
                contents.Add(issue);
            }
        }

        var articles = contents.SelectMany(issue => issue.Articles).ToList();
        var latest = articles.Where(article => article.Kind.IsOfficialDocument())
            .OrderByDescending(article => article.IssuedOn).Take(LatestDocuments).ToList();
        var kinds = articles.CountBy(article => article.Kind).OrderBy(count => count.Key).Select(count => new KindCount(count.Key, count.Value));
        return new CollectionSnapshot(issues, contents.FirstOrDefault(), latest, [.. kinds], await ExamplesAsync(articles, latest, cancellationToken));
    }

    /// <summary>Examples of each way of searching, from the newest articles; only those that do find something.</summary>
    private async Task<IReadOnlyList<string>> ExamplesAsync(
        IReadOnlyList<ArticleSummary> newestFirst, IReadOnlyList<ArticleSummary> latest, CancellationToken cancellationToken)
    {
        var topics = newestFirst.Where(article => article.Kind.IsOfficialDocument())
            .Select(article => article.Title is null ? null : TitleTopic.Of(article.Title));
        var numbers = latest.Select(article => article.DocumentNumber?.ToString());
        var codes = newestFirst.Select(article => article.FilingCode?.ToString());
        var people = newestFirst.Where(article => article.Kind == ArticleKind.Appointments).Take(1).Select(article => article.RowId).ToList();
        var names = (await reader.ArticlesAsync(people, cancellationToken))
            .SelectMany(stored => stored.Article.Appointments).Select(appointment => appointment.Person);

        var candidates = topics.OfType<string>().Distinct().Take(TopicExamples)
            .Concat(numbers.OfType<string>().Take(1))
            .Concat(codes.OfType<string>().Take(1))
            .Concat(names.Take(1));
        var examples = new List<string>();
        foreach (var text in candidates)
        {
            if ((await search.SearchAsync(new SearchRequest { Text = text, Size = 1 }, cancellationToken)).Total > 0)
            {
                examples.Add(text);
            }
        }

        return examples;
    }
}
