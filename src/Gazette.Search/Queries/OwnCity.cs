using Gazette.Search.Analysis;
using Gazette.Search.Indexing;

namespace Gazette.Search.Queries;

/// <summary>
/// Leaves the gazette's own city out of a query that has other words (温州公积金贷款, 落户温州): in its own paper it says nothing, and most articles
/// about the rest don't print it beside. It stays in a name: one that opens with it or holds it, and stands somewhere as typed (温州大学).
/// </summary>
internal sealed class OwnCity(ISearchIndex index)
{
    private const string Level = "市";

    /// <summary>The query without the city.</summary>
    public async Task<SearchQuery> LeaveOutAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        if (query.IsLiteral || query.Words.Count == 0 || (await index.AuthoritiesAsync(cancellationToken)).City is not { } city)
        {
            return query;
        }

        var words = query.Words.Select(word => (Word: word, Cut: Cut(word, city))).ToList();
        var names = await index.OccurringAsync([.. words.Where(w => w.Cut is { IsLast: false, Left.Count: > 0 }).Select(w => IndexPhrase.Of(w.Word.Tokens))], cancellationToken);
        var cut = words.Select(w => w.Cut is not { } c || names.Contains(IndexPhrase.Of(w.Word.Tokens)) ? (w.Word, Left: (IReadOnlyList<QueryClause>?)null) : (w.Word, Left: c.Left)).ToList();
        List<QueryClause> rest = [.. cut.SelectMany(w => w.Left ?? [w.Word])];
        return rest.Count + query.Phrases.Count == 0
            ? query
            : query with { Words = rest, WordsWithCity = [.. cut.Where(w => w.Left is { Count: > 0 }).Select(w => w.Word)] };
    }

    // What a word is without the city, and whether the city closes it; null when the city isn't in it as a word, or belongs to a word of the
    // thesaurus. One character (港 of 温州港) is no word without it.
    private static (IReadOnlyList<QueryClause> Left, bool IsLast)? Cut(QueryClause word, string city)
    {
        var count = word.Tokens.Count;
        for (var first = 0; first < count; first++)
        {
            var end = EndOf(word.Tokens, first, city);
            if (end > 0 && end < count && word.Tokens[end].Text == Level && IsBorder(word, end + 1) && !IsKnown(word, end, end + 1))
            {
                end++;
            }

            if (end > 0 && IsBorder(word, first) && IsBorder(word, end) && !IsKnown(word, first, end))
            {
                List<QueryClause> left = [.. new[] { ..first, end.. }.Select(word.Slice).Where(part => part.Tokens.Count > 1 || part.Tokens is [{ IsIdeograph: false }])];
                return left.Count > 0 || end - first == count ? (left, end == count) : null;
            }
        }

        return null;
    }

    // Where the name of the city ends that begins at a token; 0 when it doesn't.
    private static int EndOf(IReadOnlyList<Token> tokens, int first, string city) =>
        first + city.Length <= tokens.Count && city.Index().All(c => tokens[first + c.Index].Text is [var character] && character == c.Item) ? first + city.Length : 0;

    private static bool IsKnown(QueryClause word, int first, int end) => word.Expansions.Any(e => e.First < end && first < e.First + e.Count);

    private static bool IsBorder(QueryClause word, int at) => at == 0 || at == word.Tokens.Count || word.Words[at - 1] != word.Words[at];
}
