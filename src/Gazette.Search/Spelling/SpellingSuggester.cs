using Gazette.Documents.Chinese;
using Gazette.Search.Analysis;
using Gazette.Search.Indexing;
using Gazette.Search.Queries;
using Gazette.Search.Synonyms;

namespace Gazette.Search.Spelling;

/// <summary>
/// Finds what a query may have been meant to say: the nearest words and names that stand in the collection. A character is doubted
/// when no pair it makes with its neighbours stands anywhere; one of the same sound is tried first, then any other that stands between
/// such neighbours, leaving it out, and changing places. Before all that, a word of the thesaurus that sounds alike is what was meant
/// (找功作). What is tried is bounded, and everything offered stands in the collection, by itself or by what the thesaurus has for it.
/// </summary>
internal sealed class SpellingSuggester(ISearchIndex index, Pinyin pinyin, Thesaurus thesaurus)
{
    private const int MaxClauses = 4;
    private const int MaxLength = 24;

    // A typed word this short may be a person's name.
    private const int LongestName = 3;

    /// <summary>How many of what is possible are looked for as a whole.</summary>
    private const int MaxCandidates = 10;

    /// <summary>The text with its most doubtful characters set right; null when there is nothing to offer.</summary>
    public async Task<string?> SuggestAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        var text = query.Text;
        var changed = false;
        var typed = query.Text.Split((char[]?)null);
        foreach (var clause in query.Words.Where(IsChinese).Take(MaxClauses))
        {
            if (await NearestAsync(clause, clause.Tokens.Count <= LongestName && typed.Contains(clause.Text), cancellationToken) is { } change)
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

    private async Task<Change?> NearestAsync(QueryClause clause, bool isName, CancellationToken cancellationToken)
    {
        var text = clause.Text;
        var known = await index.PairsAsync([.. Pairs(text)], cancellationToken);

        if (await AlikeAsync(clause, known, cancellationToken) is { } alike)
        {
            return alike;
        }

        // A character within, which spoils two pairs, before one at an end, which spoils one.
        foreach (var i in Enumerable.Range(0, text.Length).OrderBy(i => i == 0 || i == text.Length - 1))
        {
            var isKnownWord = clause.Expansions.Any(e => e.First <= i && i < e.First + e.Count);
            if (!isKnownWord && IsDoubtful(text, i, known) && await BestAsync(text, i, IsInWord(clause, i), isName, cancellationToken) is { } best)
            {
                // At an end one neighbour vouches for it, so that the rest must stand as well: 撤镇设市 is something not held, not 设施.
                var isWithin = i > 0 && i < text.Length - 1;
                return isWithin || await StandsAsync(text[..Math.Max(0, i - 1)] + best.Right + text[Math.Min(text.Length, i + 2)..], cancellationToken) ? best : null;
            }
        }

        return null;
    }

    // A word of the thesaurus in the place of one that sounds like it, differs in one character and has a pair that stands nowhere. The
    // word itself need not stand in the collection when what stands for it does.
    private async Task<Change?> AlikeAsync(QueryClause clause, IReadOnlySet<string> known, CancellationToken cancellationToken)
    {
        var text = clause.Text;
        var alike = (from word in thesaurus.Words
                     where word.Length > 1 && word.Length <= text.Length && (word.Length > 2 || word.Length == text.Length)
                     from first in Enumerable.Range(0, text.Length - word.Length + 1)
                     where IsAlike(text.AsSpan(first, word.Length), word)
                        && !clause.Expansions.Any(e => e.First < first + word.Length && first < e.First + e.Count)
                     let typed = text.Substring(first, word.Length)
                     where !Pairs(typed).All(known.Contains)
                     orderby word.Length descending
                     select new Change(typed, word)).Take(MaxCandidates).ToList();
        if (alike.Count == 0)
        {
            return null;
        }

        var phrases = alike.ToDictionary(
            change => change, change => thesaurus.Of(change.Right).Select(synonym => IndexPhrase.Of(synonym.Tokens)).Append(IndexPhrase.Of(Tokens(change.Right))).ToList());
        var occurring = await index.OccurringAsync([.. phrases.Values.SelectMany(of => of).Distinct()], cancellationToken);
        return alike.FirstOrDefault(change => phrases[change].Any(occurring.Contains));
    }

    // Every word of the thesaurus is compared: whatever differs twice is left at once.
    private bool IsAlike(ReadOnlySpan<char> typed, string word)
    {
        var only = typed.CommonPrefixLength(word);
        return only < word.Length && typed[(only + 1)..].SequenceEqual(word.AsSpan(only + 1))
            && !FunctionWords.Has(typed[only]) && pinyin.SameSound(typed[only]).Contains(word[only]);
    }

    // Whether the words of a text stand somewhere, characters that are none (房票) by the pairs they make.
    private async Task<bool> StandsAsync(string text, CancellationToken cancellationToken)
    {
        var ends = WordSegmenter.WordEnds(text).ToHashSet();
        var pairs = Enumerable.Range(1, text.Length - 1).Where(i => !ends.Contains(i) || IsSingle(i - 1) || IsSingle(i)).Select(i => text.Substring(i - 1, 2)).ToList();
        return (await index.PairsAsync(pairs, cancellationToken)).IsSupersetOf(pairs);

        bool IsSingle(int i) => (i == 0 || ends.Contains(i)) && ends.Contains(i + 1);
    }

    private static bool IsInWord(QueryClause clause, int i) =>
        (i > 0 && clause.Words[i - 1] == clause.Words[i]) || (i + 1 < clause.Words.Count && clause.Words[i + 1] == clause.Words[i]);

    private static bool IsDoubtful(string text, int i, IReadOnlySet<string> known) =>
        !FunctionWords.Has(text[i])
        && (i == 0 || !known.Contains(text.Substring(i - 1, 2)))
        && (i == text.Length - 1 || !known.Contains(text.Substring(i, 2)));

    // The neighbours must make a word of what is put in the place of a word (房子, not 放子), of one with a single neighbour and of another
    // sound; else a new word (房票) or a name may be meant.
    private async Task<Change?> BestAsync(string text, int i, bool isWord, bool isName, CancellationToken cancellationToken)
    {
        var (left, right) = (i > 0 ? text[(i - 1)..i] : "", i + 1 < text.Length ? text[(i + 1)..(i + 2)] : "");
        var wrong = left + text[i] + right;
        var hasNeighbours = left.Length > 0 && right.Length > 0;
        var mustBeWord = isWord || !hasNeighbours;
        var sounds = pinyin.SameSound(text[i]).Select(c => left + c + right);
        if (await MostFrequentAsync(wrong, sounds, candidate => !mustBeWord || IsWordWith(candidate) || IsNameWith(candidate), cancellationToken) is { } sound)
        {
            return sound;
        }

        // With one neighbour alone anything could be meant.
        if (isWord || !hasNeighbours)
        {
            return null;
        }

        var between = (await index.PairsFromAsync(left, cancellationToken)).Select(pair => pair + right);
        return await MostFrequentAsync(wrong, between.Append(left + right), candidate => IsWordWith(candidate) && !EndsAlone(candidate), cancellationToken)
            ?? await MostFrequentAsync(wrong, Swapped(left, text[i], right), _ => true, cancellationToken);

        // 徐祥 may be a name in other characters; 工基金 is none.
        bool IsNameWith(string candidate) => isName && !isWord && Surnames.LengthAt(i == 0 ? candidate : text) > 0;

        // Whether the right neighbour is left without a word (身份|证书|办), which no word of another sound is put before.
        bool EndsAlone(string candidate)
        {
            var ends = WordSegmenter.WordEnds(text[..(i - left.Length)] + candidate + text[(i + 1 + right.Length)..]);
            var end = i - left.Length + candidate.Length;
            return ends.Contains(end) && ends.Contains(end - 1);
        }

        // Whether a word of the dictionary reaches over the place of the change.
        bool IsWordWith(string candidate)
        {
            var ends = WordSegmenter.WordEnds(text[..(i - left.Length)] + candidate + text[(i + 1 + right.Length)..]);
            return candidate.Length < wrong.Length ? !ends.Contains(i) : !ends.Contains(i + 1) || (i > 0 && !ends.Contains(i));
        }
    }

    private static IEnumerable<string> Swapped(string left, char middle, string right) =>
        [$"{middle}{left}{right}", $"{left}{right}{middle}"];

    // Every pair of it must stand somewhere, and then it as a whole; the rarest pair tells how common it can be. Counting where a pair
    // stands takes far longer than seeing that it does, so only what is possible is counted.
    private async Task<Change?> MostFrequentAsync(
        string wrong, IEnumerable<string> candidates, Func<string, bool> isPossible, CancellationToken cancellationToken)
    {
        var tried = candidates.Where(c => c != wrong).Distinct().ToList();
        var known = await index.PairsAsync([.. tried.SelectMany(Pairs).Distinct()], cancellationToken);
        var possible = tried.Where(c => Pairs(c).All(known.Contains) && isPossible(c)).ToList();
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
