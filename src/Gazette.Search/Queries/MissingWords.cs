using Gazette.Documents.Chinese;
using Gazette.Search.Analysis;
using Gazette.Search.Indexing;

namespace Gazette.Search.Queries;

/// <summary>
/// Tells when the collection has nothing on what was asked: the words that make up most of a query stand nowhere, have no synonym that does,
/// and the best hit doesn't show most of what was asked either. What is shown then are articles with parts of the words.
/// </summary>
internal sealed class MissingWords(ISearchIndex index)
{
    // A clause of words up to this long is one idea (最低工资); a longer one says several things, and is rarely printed just so.
    private const int LongestName = 6;

    // A word of two characters and a third make a name (乐清湾), which two of them are not.
    private const int CompoundLength = 3;

    /// <summary>The words, in order; none when most of the query was found.</summary>
    /// <param name="query">A query whose words no article holds all.</param>
    /// <param name="hits">What was found instead, best first.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<IReadOnlyList<string>> FindAsync(SearchQuery query, IReadOnlyList<SearchHit> hits, CancellationToken cancellationToken)
    {
        if (hits.Count > 0 && IsMostShown(query, hits[0]))
        {
            return [];
        }

        var names = query.Words.Where(word => word.Expansions.Count == 0).SelectMany(NamesIn).Where(name => !IsHeld(name.Text, hits)).ToList();
        var occurring = await index.OccurringAsync([.. names.Select(Phrase)], cancellationToken);
        var missing = names.Where(name => !occurring.Contains(Phrase(name))).ToList();
        var isMost = missing.Sum(name => name.Length) * 2 >= query.Words.Concat(query.Phrases).Sum(word => word.Tokens.Count);
        return isMost ? [.. Joined(missing)] : [];
    }

    private static IndexPhrase Phrase(Name name) => IndexPhrase.Of([.. name.Clause.Tokens.Take(name.Range)]);

    // Whether title and passages, taken together, hold most of the words or what stands for them.
    private static bool IsMostShown(SearchQuery query, SearchHit hit)
    {
        var shown = string.Join('\n', hit.Passages.Select(passage => passage.Fragments).Append(hit.Title).Select(fragments => string.Concat(fragments.Select(f => f.Text))));
        var words = query.Words.SelectMany(WordsIn).ToList();
        return words.Where(IsShown).Sum(word => word.Length) * 2 > words.Sum(word => word.Length);

        bool IsShown(Name word) => IsIn(word.Text) || word.Synonyms.Any(IsIn);
        bool IsIn(string text) => shown.Contains(text, StringComparison.OrdinalIgnoreCase);
    }

    // What may be said to stand nowhere: a whole clause when it is made of words, else its words. Next to a character that was left over
    // the dictionary may have cut amiss (人|均可|支配).
    private static IEnumerable<Name> NamesIn(QueryClause clause)
    {
        var words = WordsIn(clause).ToList();
        var isName = words.Sum(word => word.Length) == clause.Tokens.Count && clause.Tokens.Count <= LongestName;
        return isName ? [new Name(clause, Range.All)] : words.Where(word => word.IsRun || !IsBesideLeftover(word, words));
    }

    private static IEnumerable<Name> WordsIn(QueryClause clause) => IsCompound(clause)
        ? [new Name(clause, Range.All)]
        : clause.WordRanges().Select(range => Trimmed(clause, range))
            .Where(word => word.Length > 1 && !IsNumeral(word.Text) && !clause.Tokens.Take(word.Range).All(IsOfGrammar));

    private static bool IsCompound(QueryClause clause) =>
        clause.Tokens.Count == CompoundLength && clause.WordRanges().Count() > 1 && !IsNumeral(clause.Text) && !clause.Tokens.Any(IsOfGrammar);

    private static bool IsBesideLeftover(Name word, IReadOnlyList<Name> words) =>
        (word.First > 0 && !words.Any(other => other.End == word.First) && !IsOfGrammar(word.Clause.Tokens[word.First - 1]))
        || (word.End < word.Clause.Tokens.Count && !words.Any(other => other.First == word.End) && !IsOfGrammar(word.Clause.Tokens[word.End]));

    // 房票能 before 转让, 买电动车: a verb at the border of characters that the dictionary leaves alone belongs to no name.
    private static Name Trimmed(QueryClause clause, Range range)
    {
        var word = new Name(clause, range);
        if (!word.IsRun)
        {
            return word;
        }

        var (first, end) = (word.First, word.End);
        while (first < end && IsOfGrammar(clause.Tokens[first]))
        {
            first++;
        }

        while (end > first && IsOfGrammar(clause.Tokens[end - 1]))
        {
            end--;
        }

        return new Name(clause, first..end);
    }

    private static bool IsOfGrammar(Token token) => token.Text is [var character] && (FunctionWords.Has(character) || FunctionWords.IsLightVerb(character));

    private static bool IsNumeral(string text) => text.All(c => ChineseNumerals.IsNumeral(c) || c is '第' or '号');

    // 燃放, 烟花 and 爆竹 side by side are told as they were typed.
    private static IEnumerable<string> Joined(IReadOnlyList<Name> names)
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
        var enough = word.Length == CompoundLength ? word.Length : (word.Length / 2) + 1;
        return hits.SelectMany(hit => hit.Passages.Select(passage => passage.Fragments).Append(hit.Title))
            .Select(fragments => string.Concat(fragments.Where(fragment => fragment.IsMatch).Select(fragment => fragment.Text)))
            .Any(marked => word.Count(c => marked.Contains(c, StringComparison.OrdinalIgnoreCase)) >= enough);
    }

    private sealed record Name(QueryClause Clause, Range Range)
    {
        public int First => Range.GetOffsetAndLength(Clause.Tokens.Count).Offset;

        public int Length => Range.GetOffsetAndLength(Clause.Tokens.Count).Length;

        public int End => First + Length;

        public string Text => string.Concat(Clause.Tokens.Take(Range).Select(token => token.Text));

        // Characters in a row that the dictionary leaves alone.
        public bool IsRun => Length > 1 && Clause.Words[First] != Clause.Words[First + 1];

        public IEnumerable<string> Synonyms => Clause.Expansions.Where(e => e.First < End && First < e.First + e.Count).SelectMany(e => e.Synonyms).Select(s => s.Text);
    }
}
