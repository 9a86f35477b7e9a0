using Gazette.Search.Synonyms;

namespace Gazette.Search.Queries;

/// <summary>
/// Finds the words of the thesaurus in a query. Everyday queries run together (养狗不让养的品种), so that a word is looked for at every
/// character, the longest first, from left to right.
/// </summary>
internal sealed class QueryExpander(Thesaurus thesaurus)
{
    // A word this long that stands in a run by chance is rarer than one the dictionary cuts amiss.
    private const int LongEnough = 3;

    /// <summary>The clause with the words that may stand for its stretches.</summary>
    public QueryClause Expand(QueryClause clause) => clause with
    {
        Expansions =
        [
            .. Find(clause).Select(f => new QueryExpansion(f.First, f.Count, SynonymsOf(Text(clause, f.First, f.Count))))
                .Where(e => e.Synonyms.Count > 0),
        ],
    };

    /// <summary>For every token of a run, whether it belongs to a word of the thesaurus of two tokens and more.</summary>
    public bool[] Mark(QueryClause run)
    {
        var marks = new bool[run.Tokens.Count];
        foreach (var (first, count) in Find(run).Where(f => f.Count > 1))
        {
            marks.AsSpan(first, count).Fill(true);
        }

        return marks;
    }

    /// <summary>Whether a clause as a whole is a word of the thesaurus.</summary>
    public bool Knows(QueryClause clause) => thesaurus.Of(clause.Text).Count > 0;

    // Where 生活垃圾 stands, 垃圾 has been found already.
    private List<Synonym> SynonymsOf(string word) =>
        [.. thesaurus.Of(word).Where(s => !string.Concat(s.Tokens.Select(t => t.Text)).Contains(word, StringComparison.Ordinal))];

    private IEnumerable<(int First, int Count)> Find(QueryClause clause)
    {
        for (var first = 0; first < clause.Tokens.Count;)
        {
            var count = thesaurus.LongestAt(clause.Tokens, first, (from, to) => IsWord(clause, from, to));
            if (count > 0)
            {
                yield return (first, count);
            }

            first += Math.Max(1, count);
        }
    }

    // 人才 in 老人才能: two characters that are the end of one word and the begin of another are no word.
    private static bool IsWord(QueryClause clause, int first, int last)
    {
        var isWhole = first == 0 && last == clause.Tokens.Count - 1;
        return isWhole || last - first + 1 >= LongEnough
            || (!IsInside(clause.Words, first) && !IsInside(clause.Words, last + 1));
    }

    private static bool IsInside(IReadOnlyList<int> words, int border) =>
        border > 0 && border < words.Count && words[border - 1] == words[border];

    private static string Text(QueryClause clause, int first, int count) =>
        string.Concat(clause.Tokens.Skip(first).Take(count).Select(t => t.Text));
}
