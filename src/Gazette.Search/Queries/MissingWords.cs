using Gazette.Search.Indexing;

namespace Gazette.Search.Queries;

/// <summary>
/// Tells when the collection has nothing on what was asked: the words that make up most of a query stand nowhere, have no synonym that does,
/// and no passage found holds more than half of one. What is shown then are articles with parts of the words.
/// </summary>
internal sealed class MissingWords(ISearchIndex index)
{
    // A clause up to this long is a name or one idea (独生子女费); a longer one says several things, and is rarely printed just so.
    private const int LongestName = 6;

    /// <summary>The words, in order; none when most of the query was found.</summary>
    /// <param name="query">A query whose words no article holds all.</param>
    /// <param name="hits">What was found instead, best first.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<IReadOnlyList<string>> FindAsync(SearchQuery query, IReadOnlyList<SearchHit> hits, CancellationToken cancellationToken)
    {
        var names = query.Words.Where(word => word.Expansions.Count == 0 && word.Tokens.Count is > 1 and <= LongestName && !IsHeld(word.Text, hits)).ToList();
        var occurring = await index.OccurringAsync([.. names.Select(name => IndexPhrase.Of(name.Tokens))], cancellationToken);
        var missing = names.Where(name => !occurring.Contains(IndexPhrase.Of(name.Tokens))).ToList();
        var isMost = missing.Sum(name => name.Tokens.Count) * 2 >= query.Words.Concat(query.Phrases).Sum(word => word.Tokens.Count);
        return isMost ? [.. missing.Select(name => name.Text)] : [];
    }

    private static bool IsHeld(string word, IReadOnlyList<SearchHit> hits) =>
        hits.SelectMany(hit => hit.Passages.Select(passage => passage.Fragments).Append(hit.Title))
            .Select(fragments => string.Concat(fragments.Where(fragment => fragment.IsMatch).Select(fragment => fragment.Text)))
            .Any(marked => word.Count(c => marked.Contains(c, StringComparison.OrdinalIgnoreCase)) * 2 > word.Length);
}
