using Gazette.Search.Analysis;
using Gazette.Search.Indexing;
using Gazette.Search.Queries;

namespace Gazette.Search.Spelling;

/// <summary>
/// Finds what a query may have been meant to say: the nearest words and names that stand in the collection. A character is doubted
/// when no pair it makes with its neighbours stands anywhere; one of the same sound is tried first, then any other that stands between
/// such neighbours, leaving it out, and changing places. What is tried is bounded, and everything offered does stand in the collection.
/// </summary>
internal sealed class SpellingSuggester(ISearchIndex index, Pinyin pinyin)
{
    private const int MaxClauses = 4;
    private const int MaxLength = 24;

    // In a longer text, a question, a word of the dictionary that the collection happens not to have (年纪) is no slip.
    private const int ShortEnough = 6;

    /// <summary>How many of what is possible are looked for as a whole.</summary>
    private const int MaxCandidates = 10;

    /// <summary>The text with its most doubtful characters set right; null when there is nothing to offer.</summary>
    public async Task<string?> SuggestAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        var text = query.Text;
        var changed = false;
        var isShort = query.Words.Sum(w => w.Tokens.Count) <= ShortEnough;
        foreach (var clause in query.Words.Where(IsChinese).Take(MaxClauses))
        {
            if (await NearestAsync(clause, isShort, cancellationToken) is { } change)
            {
                // The text may be in other script or width than the clause, which is folded: then the clause alone is offered.
                text = text.Contains(change.Wrong, StringComparison.Ordinal)
                    ? text.Replace(change.Wrong, change.Right, StringComparison.Ordinal)
                    : clause.Text.Replace(change.Wrong, change.Right, StringComparison.Ordinal);
                changed = true;
            }
        }

        return changed ? text : null;
    }

    private static bool IsChinese(QueryClause clause) =>
        clause.Tokens.Count is >= 2 and <= MaxLength && clause.Tokens.All(t => t.IsIdeograph && t.Text.Length == 1);

    private async Task<Change?> NearestAsync(QueryClause clause, bool doubtsWords, CancellationToken cancellationToken)
    {
        var text = clause.Text;
        var known = await index.PairsAsync([.. Pairs(text)], cancellationToken);
        for (var i = 0; i < text.Length; i++)
        {
            var isKnownWord = clause.Expansions.Any(e => e.First <= i && i < e.First + e.Count);
            if (!isKnownWord && (doubtsWords || !IsInWord(clause, i)) && IsDoubtful(text, i, known) && await BestAsync(text, i, IsInWord(clause, i), cancellationToken) is { } best)
            {
                return best;
            }
        }

        return null;
    }

    private static bool IsInWord(QueryClause clause, int i) =>
        (i > 0 && clause.Words[i - 1] == clause.Words[i]) || (i + 1 < clause.Words.Count && clause.Words[i + 1] == clause.Words[i]);

    private static bool IsDoubtful(string text, int i, IReadOnlySet<string> known) =>
        (i == 0 || !known.Contains(text.Substring(i - 1, 2)))
        && (i == text.Length - 1 || !known.Contains(text.Substring(i, 2)));

    // A word of the dictionary (房子) gives way to nothing but another one (not to 放子).
    private async Task<Change?> BestAsync(string text, int i, bool isWord, CancellationToken cancellationToken)
    {
        var (left, right) = (i > 0 ? text[(i - 1)..i] : "", i + 1 < text.Length ? text[(i + 1)..(i + 2)] : "");
        var wrong = left + text[i] + right;
        var sounds = pinyin.SameSound(text[i]).Select(c => left + c + right).Where(candidate => !isWord || HasWordAt(candidate, left.Length));
        if (await MostFrequentAsync(wrong, sounds, cancellationToken) is { } sound)
        {
            return sound;
        }

        // With one neighbour alone anything could be meant.
        if (isWord || left.Length == 0 || right.Length == 0)
        {
            return null;
        }

        var between = (await index.PairsFromAsync(left, cancellationToken)).Select(pair => pair + right);
        return await MostFrequentAsync(wrong, between.Append(left + right), cancellationToken)
            ?? await MostFrequentAsync(wrong, Swapped(left, text[i], right), cancellationToken);
    }

    private static bool HasWordAt(string text, int i)
    {
        var ends = WordSegmenter.WordEnds(text);
        return !ends.Contains(i + 1) || (i > 0 && !ends.Contains(i));
    }

    private static IEnumerable<string> Swapped(string left, char middle, string right) =>
        [$"{middle}{left}{right}", $"{left}{right}{middle}"];

    // Every pair of it must stand somewhere, and then it as a whole; the rarest pair tells how common it can be. Counting where a pair
    // stands takes far longer than seeing that it does, so only what is possible is counted.
    private async Task<Change?> MostFrequentAsync(string wrong, IEnumerable<string> candidates, CancellationToken cancellationToken)
    {
        var tried = candidates.Where(c => c != wrong).Distinct().ToList();
        var known = await index.PairsAsync([.. tried.SelectMany(Pairs).Distinct()], cancellationToken);
        var possible = tried.Where(c => Pairs(c).All(known.Contains)).ToList();
        var counts = await index.FrequenciesAsync([.. possible.SelectMany(Pairs).Distinct()], cancellationToken);
        var likely = possible.OrderByDescending(c => Pairs(c).Min(counts.GetValueOrDefault)).Take(MaxCandidates).ToList();
        var phrases = likely.ToDictionary(c => c, c => IndexPhrase.Of(Tokens(c)), StringComparer.Ordinal);
        var occurring = await index.OccurringAsync([.. phrases.Values], cancellationToken);
        return likely.FirstOrDefault(c => occurring.Contains(phrases[c])) is { } best ? new Change(wrong, best) : null;
    }

    private static List<Token> Tokens(string text) =>
        [.. text.Select((c, i) => new Token(c.ToString(), IsIdeograph: true, i, i + 1, StartsRun: i == 0))];

    private static IEnumerable<string> Pairs(string text) => Enumerable.Range(0, text.Length - 1).Select(i => text.Substring(i, 2));

    private sealed record Change(string Wrong, string Right);
}
