using Gazette.Documents;
using Gazette.Search.Topics;
using Gazette.Storage.Reading;

namespace Gazette.Search.Browsing;

/// <summary>Reads everything once for a state of the collection. Safe for use by several threads.</summary>
public sealed class HoldingsReader(ICollectionReader collection, ICollectionRevision revision, IValidityReader validity, TopicFinder topics) : IDisposable
{
    private readonly KeptReading<Holdings> _kept = new(revision);

    /// <summary>What is held now.</summary>
    public Task<Holdings> ReadAsync(CancellationToken cancellationToken) => _kept.GetAsync(LoadAsync, cancellationToken);

    /// <inheritdoc />
    public void Dispose() => _kept.Dispose();

    private async Task<Holdings> LoadAsync(CancellationToken cancellationToken)
    {
        var articles = await collection.ArticlesAsync(cancellationToken);
        var facts = await validity.FactsAsync(null, cancellationToken);
        var repeals = await collection.RepealsAsync(cancellationToken);
        return new Holdings
        {
            Issues = await collection.IssuesAsync(cancellationToken),
            Articles = [.. articles.Select(article => article.Summary)],
            Authorities = AuthorityNames.Of(articles.SelectMany(article => article.Summary.Issuers)),
            Validity = facts,
            Topics = articles.Select(article => (article.Summary.RowId, Found: topics.Find(article)))
                .Where(article => article.Found.Count > 0).ToDictionary(article => article.RowId, article => article.Found),
            TopicNames = topics.Topics,
            Repeals = Listed(repeals, [.. articles.Select(article => article.Summary)], facts),
        };
    }

    // Which document a repeal hits is decided where validity is (IValidityReader); here its answer is turned round.
    private static IReadOnlyList<ListedRepeal> Listed(
        IReadOnlyList<RepealStatement> statements, IReadOnlyList<ArticleSummary> articles, IReadOnlyDictionary<long, ValidityFacts> facts)
    {
        var hits = articles.Where(article => facts.ContainsKey(article.RowId))
            .SelectMany(article => facts[article.RowId].Repeals.Where(repeal => repeal.IsCertain), (article, repeal) => (Article: article, Repeal: repeal))
            .ToLookup(hit => (hit.Repeal.By, hit.Repeal.Sentence));
        return
        [
            .. statements.Select(statement =>
            {
                var (article, repeal) = hits[(statement.By.Id, statement.Sentence)].FirstOrDefault(hit => statement.DocumentNumber is { } number
                    ? hit.Article.DocumentNumber == number
                    : hit.Article.Title?.Contains(statement.Title!, StringComparison.Ordinal) == true);
                return new ListedRepeal(statement, article, repeal?.From ?? facts.GetValueOrDefault(statement.By.RowId)?.EffectiveOn?.Date ?? statement.By.IssuedOn);
            }),
        ];
    }
}
