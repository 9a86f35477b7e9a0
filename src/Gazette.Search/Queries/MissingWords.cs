using Gazette.Search.Indexing;

namespace Gazette.Search.Queries;

/// <summary>
/// Tells when the collection has nothing on what was asked: the words that make up most of a query stand nowhere, have no synonym that does,
/// and the best hit doesn't show most of what was asked either. What is shown then are articles with parts of the words.
/// </summary>
internal sealed class MissingWords(ISearchIndex index)
{
    /// <summary>The words, in order; none when most of the query was found.</summary>
    /// <param name="query">A query whose words no article holds all.</param>
    /// <param name="hits">What was found instead, best first.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<IReadOnlyList<string>> FindAsync(SearchQuery query, IReadOnlyList<SearchHit> hits, CancellationToken cancellationToken)
    {
        if (hits.Count > 0 && ShownWords.Of(query, hits[0]).IsMost)
        {
            return [];
        }

        var names = query.Words.Where(word => word.Expansions.Count == 0).SelectMany(ContentWord.NamesIn).Where(name => !IsHeld(name.Text, hits)).ToList();
        var occurring = await index.OccurringAsync([.. names.Select(Phrase)], cancellationToken);
        var missing = names.Where(name => !occurring.Contains(Phrase(name))).ToList();
        var isMost = missing.Sum(name => name.Length) * 2 >= query.Words.Concat(query.Phrases).Sum(word => word.Tokens.Count);
        return isMost ? [.. Joined(missing)] : [];
    }

    private static IndexPhrase Phrase(ContentWord name) => IndexPhrase.Of([.. name.Clause.Tokens.Take(name.Range)]);

    // 燃放, 烟花 and 爆竹 side by side are told as they were typed.
    private static IEnumerable<string> Joined(List<ContentWord> names)
    {
        for (var first = 0; first < names.Count;)
        {
            var next = first + 1;
            while (next < names.Count && ReferenceEquals(names[next].Clause, names[next - 1].Clause) && names[next].First == names[next - 1].End)
            {
                next++;
            }

            yield return string.Concat(names.Skip(first).Take(next - first).Select(name => name.Text));
            first = next;
        }
    }

    private static bool IsHeld(string word, IReadOnlyList<SearchHit> hits)
    {
        var enough = word.Length == ContentWord.CompoundLength ? word.Length : (word.Length / 2) + 1;
        return hits.SelectMany(hit => hit.Passages.Select(passage => passage.Fragments).Append(hit.Title))
            .Select(fragments => string.Concat(fragments.Where(fragment => fragment.IsMatch).Select(fragment => fragment.Text)))
            .Any(marked => word.Count(c => marked.Contains(c, StringComparison.OrdinalIgnoreCase)) >= enough);
    }
}
