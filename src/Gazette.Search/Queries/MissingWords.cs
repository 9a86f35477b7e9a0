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
        var names = query.Words.Where(word => word.Expansions.Count == 0).SelectMany(NamesIn).Where(name => !IsHeld(name.Text, hits)).ToList();
        var occurring = await index.OccurringAsync([.. names.Select(Phrase)], cancellationToken);
        var missing = names.Where(name => !occurring.Contains(Phrase(name))).ToList();
        var isMost = missing.Sum(name => name.Length) * 2 >= query.Words.Concat(query.Phrases).Sum(word => word.Tokens.Count);
        return isMost ? [.. Joined(missing)] : [];
    }

    private static IndexPhrase Phrase(Name name) => IndexPhrase.Of([.. name.Clause.Tokens.Take(name.Range)]);

    private static IEnumerable<Name> NamesIn(QueryClause clause) =>
        (clause.Tokens.Count <= LongestName ? [Range.All] : clause.WordRanges()).Select(range => new Name(clause, range)).Where(name => name.Length > 1);

    // 燃放, 烟花 and 爆竹 side by side are told as they were typed.
    private static IEnumerable<string> Joined(IReadOnlyList<Name> names)
    {
        for (var first = 0; first < names.Count;)
        {
            var next = first + 1;
            while (next < names.Count && names[next].Follows(names[next - 1]))
            {
                next++;
            }

            yield return string.Concat(names.Skip(first).Take(next - first).Select(name => name.Text));
            first = next;
        }
    }

    private static bool IsHeld(string word, IReadOnlyList<SearchHit> hits) =>
        hits.SelectMany(hit => hit.Passages.Select(passage => passage.Fragments).Append(hit.Title))
            .Select(fragments => string.Concat(fragments.Where(fragment => fragment.IsMatch).Select(fragment => fragment.Text)))
            .Any(marked => word.Count(c => marked.Contains(c, StringComparison.OrdinalIgnoreCase)) * 2 > word.Length);

    private sealed record Name(QueryClause Clause, Range Range)
    {
        public string Text => string.Concat(Clause.Tokens.Take(Range).Select(token => token.Text));

        public int Length => Range.GetOffsetAndLength(Clause.Tokens.Count).Length;

        public bool Follows(Name other) => ReferenceEquals(Clause, other.Clause) && Range.Start.Equals(other.Range.End);
    }
}
