using Gazette.Search.Analysis;
using Gazette.Search.Indexing;
using Gazette.Search.Queries;
using Gazette.Storage.Reading;

namespace Gazette.Search.Snippets;

/// <summary>Reads the articles that the index found, with the passages that answer.</summary>
internal sealed class HitReader(IGazetteReader store, ChineseAnalyzer analyzer)
{
    /// <summary>The hits in the order found, without articles that are gone by now.</summary>
    public async Task<IReadOnlyList<SearchHit>> ReadAsync(IReadOnlyList<IndexHit> hits, ValidityTable validities, SearchQuery query, CancellationToken cancellationToken)
    {
        var passages = new PassageFinder(new QueryMatcher(query, analyzer), query.IsLiteral ? null : AskedFigure.Of(query.Text), query.Asides);
        var articles = (await store.TextsAsync([.. hits.Select(h => h.RowId)], cancellationToken)).ToDictionary(a => a.Summary.RowId);
        return
        [
            .. hits.Where(h => articles.ContainsKey(h.RowId)).Select(h => articles[h.RowId]).Select(a => new SearchHit
            {
                Article = a.Summary,
                Validity = validities.Of(a.Summary.RowId),
                Title = passages.Title(a.Summary.Title),
                Passages = passages.Find(a.Blocks),
            }),
        ];
    }
}
