using Gazette.Documents;
using Gazette.Search;
using Gazette.Storage.Reading;
using Gazette.Web.Caching;

namespace Gazette.Web.Rendering;

/// <summary>
/// Reads what the page of an article shows. That takes a dozen queries and a search; it is kept until the collection changes.
/// </summary>
public sealed class ArticleViews(
    IGazetteReader reader, IValidityReader validities, IRelationReader relations, ISearchService search, CollectionCache kept)
{
    /// <summary>The article with this id, or the one that took its place; null without either.</summary>
    public Task<ArticleView?> ReadAsync(ArticleId id, CancellationToken cancellationToken) =>
        kept.GetOrReadAsync($"{nameof(ArticleView)} {id}", () => MakeAsync(id, cancellationToken));

    private async Task<ArticleView?> MakeAsync(ArticleId id, CancellationToken cancellationToken)
    {
        if (await reader.ArticleAsync(id, cancellationToken) is not { } stored)
        {
            return null;
        }

        var row = stored.Summary.RowId;
        var facts = (await validities.FactsAsync([row], cancellationToken)).GetValueOrDefault(row);
        var found = await relations.RelationsAsync(stored, cancellationToken);
        var links = new ReferenceLinks(stored.Article, found);
        var annexes = AnnexPlaces.Of(stored.Article);
        return new ArticleView(
            stored,
            facts,
            links,
            new RelatedArticles(stored, found, facts?.Repeals ?? [], await NamingAsync(stored.Article, cancellationToken)),
            BodySection.Of(PageParts.Of(stored.Article, links, annexes)),
            Outline.Of(stored.Article.Blocks, annexes),
            annexes);
    }

    /// <summary>What names the document by its title: the search for the phrase.</summary>
    private async Task<IReadOnlyList<SearchHit>> NamingAsync(Article article, CancellationToken cancellationToken) =>
        RelatedArticles.PhraseFor(article) is { } phrase
            ? (await search.SearchAsync(new SearchRequest { Text = phrase, IsLiteral = true, Size = RelatedArticles.MostNaming }, cancellationToken)).Hits
            : [];
}
