using Gazette.Search.Analysis;
using Gazette.Search.Indexing;

namespace Gazette.Search.Queries;

/// <summary>
/// Turns a query as read into a query as the index takes it: what must match, and what stands for what.
/// Words added to a query (everyday → official) are added here.
/// </summary>
public static class QueryPlanner
{
    /// <summary>Most clauses and most parts in one query, so that a pasted page costs no more than a long question.</summary>
    private const int MaxClauses = 24;
    private const int MaxParts = 64;
    private const int MaxSynonyms = 8;
    private const int YearLength = 4;

    /// <summary>The plan that asks for every word; <see cref="IndexQuery.Matching"/> loosens it.</summary>
    public static IndexQuery Plan(SearchQuery query)
    {
        var words = query.Words.Select(word => ToClause(word, query.IsLiteral));
        var phrases = query.Phrases.Select(phrase => ToClause(phrase, isLiteral: true));
        var clauses = words.Concat(phrases).DistinctBy(c => c.Whole).Take(MaxClauses).ToList();
        return new IndexQuery
        {
            Clauses = Bounded(clauses),
            Optional = [.. query.DateWords.Select(c => DatePhrase(c.Tokens)).Concat(query.WordsWithCity.Select(c => IndexPhrase.Of(c.Tokens))).Distinct().Take(MaxClauses)],
            Period = query.Date is { } date ? new IndexPeriod(date.Year, date.Month) : null,
            Required = Phrases(query.Phrases),
            Excluded = Phrases(query.Excluded),
        };
    }

    private static List<IndexPhrase> Phrases(IEnumerable<QueryClause> clauses) =>
        [.. clauses.Select(c => IndexPhrase.Of(c.Tokens)).Distinct().Take(MaxClauses)];

    // 2015年, 2020年9月: the last character is looked for as the begin of any term, of which 年 and 月 have thousands, and the year says
    // as much without it.
    private static IndexPhrase DatePhrase(IReadOnlyList<Token> tokens) =>
        tokens.Count > 1 && tokens[0].Text.Length == YearLength && IndexPhrase.Of(tokens).IsPrefix ? IndexPhrase.Of([.. tokens.SkipLast(1)]) : IndexPhrase.Of(tokens);

    private static List<IndexClause> Bounded(List<IndexClause> clauses)
    {
        var room = MaxParts;
        var bounded = new List<IndexClause>(clauses.Count);
        foreach (var clause in clauses)
        {
            var parts = clause.Parts.Take(room).ToList();
            room -= parts.Count;
            if (parts.Count > 0)
            {
                bounded.Add(clause with { Parts = parts, Stretches = parts.Count < clause.Parts.Count ? [] : clause.Stretches });
            }
        }

        return bounded;
    }

    private static IndexClause ToClause(QueryClause clause, bool isLiteral)
    {
        var whole = isLiteral ? IndexPhrase.Of(clause.Tokens) : IndexPhrase.OfWord(clause.Tokens);
        var stretches = Stretches(clause);
        var parts = stretches.Count > 0 ? [.. stretches.SelectMany(s => s.Parts).Distinct()] : PartsOf(clause, 0, clause.Tokens.Count, isLiteral);
        return new IndexClause(whole, parts.Count > 1 || stretches.Count > 0 ? parts : [whole]) { Stretches = stretches, Words = WordsOf(clause) };
    }

    private static List<IndexPhrase> WordsOf(QueryClause clause) =>
    [
        .. clause.WordRanges().Select(range => clause.Tokens.Take(range).ToList())
            .Where(tokens => tokens.Count > 1 || !tokens[0].IsIdeograph)
            .Select(IndexPhrase.Of),
    ];

    // A pair of characters that spans the border of a known word is nothing to ask for: 生创 of 大学生创业.
    private static List<IndexStretch> Stretches(QueryClause clause)
    {
        var stretches = new List<IndexStretch>();
        var next = 0;
        foreach (var expansion in clause.Expansions)
        {
            Between(expansion.First);
            stretches.Add(Stretch(expansion.First, expansion.Count, [.. expansion.Synonyms.Select(s => IndexPhrase.OfWord(s.Tokens)).Distinct().Take(MaxSynonyms)]));
            next = expansion.First + expansion.Count;
        }

        if (stretches.Count > 0)
        {
            Between(clause.Tokens.Count);
        }

        return stretches;

        void Between(int end)
        {
            // One character between known words (证 of 养狗证办理) is no idea of its own.
            if (end - next > 1 || (end > next && !clause.Tokens[next].IsIdeograph))
            {
                stretches.Add(Stretch(next, end - next, []));
            }
        }

        IndexStretch Stretch(int first, int count, IReadOnlyList<IndexPhrase> synonyms)
        {
            List<Token> tokens = [.. clause.Tokens.Skip(first).Take(count)];
            return new IndexStretch(IndexPhrase.OfWord(tokens), PartsOf(clause, first, count, isLiteral: false), synonyms);
        }
    }

    private static List<IndexPhrase> PartsOf(QueryClause clause, int first, int count, bool isLiteral)
    {
        List<Token> tokens = [.. clause.Tokens.Skip(first).Take(count)];
        return [.. Enumerable.Range(0, count).Select(PartAt).OfType<IndexPhrase>().Distinct()];

        // A pair of characters; a number with its unit (33条, 2020年); a word or character alone.
        IndexPhrase? PartAt(int i)
        {
            var goesOn = i + 1 < count && !tokens[i + 1].StartsRun && tokens[i + 1].IsIdeograph;
            var isTaken = tokens[i].IsIdeograph && i > 0 && !tokens[i].StartsRun;
            var isWord = !isLiteral && (count == 2 || IsWord(clause.Words, first + i));
            return goesOn ? isWord ? IndexPhrase.OfWord([tokens[i], tokens[i + 1]]) : IndexPhrase.Of([tokens[i], tokens[i + 1]])
                : isTaken ? null
                : IndexPhrase.Of([tokens[i]]);
        }
    }

    // Whether two tokens are one word of the dictionary, and no more belongs to it.
    private static bool IsWord(IReadOnlyList<int> words, int i) => i + 1 < words.Count && words[i] == words[i + 1]
        && (i == 0 || words[i - 1] != words[i]) && (i + 2 == words.Count || words[i + 2] != words[i]);
}
