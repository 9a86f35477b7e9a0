using Gazette.Search.Indexing;

namespace Gazette.Search.Queries;

/// <summary>Leaves in a query only the synonyms that stand somewhere: others find nothing and would only be shown in vain.</summary>
internal sealed class OccurringSynonyms(ISearchIndex index)
{
    /// <summary>The query with the synonyms that the collection has.</summary>
    public async Task<SearchQuery> KeepAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        var phrases = query.Words.SelectMany(w => w.Expansions).SelectMany(e => e.Synonyms).Select(s => IndexPhrase.Of(s.Tokens)).ToList();
        if (phrases.Count == 0)
        {
            return query;
        }

        var occurring = await index.OccurringAsync(phrases, cancellationToken);
        return query with
        {
            Words = [.. query.Words.Select(word => word with { Expansions = [.. word.Expansions.Select(Keep).Where(e => e.Synonyms.Count > 0)] })],
        };

        QueryExpansion Keep(QueryExpansion expansion) =>
            expansion with { Synonyms = [.. expansion.Synonyms.Where(s => occurring.Contains(IndexPhrase.Of(s.Tokens)))] };
    }
}
