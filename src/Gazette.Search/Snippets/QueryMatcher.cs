using System.Buffers;
using Gazette.Search.Analysis;
using Gazette.Search.Indexing;
using Gazette.Search.Queries;

namespace Gazette.Search.Snippets;

/// <summary>Finds where a query stands in a text, so that it can be marked there.</summary>
/// <remarks>
/// What is marked is a clause of the query, or a stretch of one: a word or number, or two and more Chinese characters of it that are
/// not just the end of one word and the begin of another (学毕 of 大学毕业). The longest stretch is taken, from left to right, so
/// marks never overlap. A synonym is marked as a whole, and stands for the stretch of the query that it was searched for, of which it is
/// worth less than the word typed. For one thread at a time.
/// </remarks>
internal sealed class QueryMatcher
{
    // How many tokens around a mark tell where its words end.
    private const int Context = 4;

    private readonly ChineseAnalyzer _analyzer;
    private readonly List<Clause> _clauses;
    private readonly ILookup<string, (int Clause, int Token)> _starts;
    private readonly SearchValues<char> _firstUnits;

    // Of the text at hand; a new list for every block of every article shown would be most of what a search allocates.
    private readonly List<Token> _tokens = [];

    public QueryMatcher(SearchQuery query, ChineseAnalyzer analyzer)
    {
        _analyzer = analyzer;
        _clauses =
        [
            .. query.Words.Select((c, i) => new Clause(c, IsExact: false, i, 0, c.Tokens.Count, 1)),
            .. query.Phrases.Select((c, i) => new Clause(c, IsExact: true, query.Words.Count + i, 0, c.Tokens.Count, 1)),
            .. query.DateWords.Select((c, i) => new Clause(c, IsExact: true, query.Words.Count + query.Phrases.Count + i, 0, c.Tokens.Count, 1)),
            .. query.Words.SelectMany(Synonyms),
        ];
        _starts = _clauses
            .SelectMany((clause, c) => clause.Query.Tokens.Select((token, t) => (token.Text, Start: (Clause: c, Token: t))))
            .Where(s => !_clauses[s.Start.Clause].IsExact || s.Start.Token == 0)
            .ToLookup(s => s.Text, s => s.Start, StringComparer.Ordinal);
        _firstUnits = SearchValues.Create([.. _starts.Select(start => start.Key[0])]);
    }

    /// <summary>The marks in a text, in order.</summary>
    public IReadOnlyList<Mark> Find(string text)
    {
        _analyzer.Tokenize(text, _tokens);
        var tokens = _tokens;
        var marks = new List<Mark>();
        for (var i = 0; i < tokens.Count;)
        {
            var (clause, first, length) = Longest(tokens, i);
            if (length == 0 || (_clauses[clause].IsLoosePair(first, length) && IsStray(tokens, i, length)))
            {
                i++;
                continue;
            }

            marks.Add(_clauses[clause].Mark(tokens[i].Start, tokens[i + length - 1].End, first, length));
            i += length;
        }

        return marks;
    }

    private (int Clause, int First, int Length) Longest(List<Token> tokens, int i)
    {
        var best = (Clause: 0, First: 0, Length: 0);

        // Most of a text is told from the query by a look at its characters.
        if (!_firstUnits.Contains(tokens[i].Text[0]))
        {
            return best;
        }

        foreach (var (clause, start) in _starts[tokens[i].Text])
        {
            var length = _clauses[clause].Worth(start, _clauses[clause].Common(start, tokens, i));
            if (length > best.Length)
            {
                best = (clause, start, length);
            }
        }

        return best;
    }

    // 要交 in 主要交通 is the end of one word and the begin of another.
    private static bool IsStray(List<Token> tokens, int first, int count)
    {
        var (from, to) = (first, first + count);
        while (from > 0 && first - from < Context && !tokens[from].StartsRun)
        {
            from--;
        }

        while (to < tokens.Count && to - first - count < Context && !tokens[to].StartsRun)
        {
            to++;
        }

        var ends = WordSegmenter.WordEnds(TextOf(from, to));
        var (start, end) = (TextOf(from, first).Length, TextOf(from, first + count).Length);
        return ends.Any(e => e > start && e < end) && !((start == 0 || ends.Contains(start)) && ends.Contains(end));

        string TextOf(int begin, int stop) => string.Concat(tokens.Skip(begin).Take(stop - begin).Select(t => t.Text));
    }

    // Half a synonym may be anything, so that it is marked whole or not at all.
    private static IEnumerable<Clause> Synonyms(QueryClause word, int number) => word.Expansions.SelectMany(e => e.Synonyms.Select(s =>
        new Clause(new QueryClause(s.Tokens, new int[s.Tokens.Count]), IsExact: true, number, e.First, e.Count, IndexQuery.SynonymWeight * e.Count / word.Tokens.Count)));

    /// <summary>What is looked for.</summary>
    /// <param name="Query">Its tokens and words.</param>
    /// <param name="IsExact">Whether it counts as a whole only.</param>
    /// <param name="Number">The clause of the query it is or stands for.</param>
    /// <param name="First">The token of that clause it begins at.</param>
    /// <param name="Count">How many tokens of that clause it stands for.</param>
    /// <param name="Share">What it is worth of that clause when it counts as a whole, above 0 up to 1.</param>
    private sealed record Clause(QueryClause Query, bool IsExact, int Number, int First, int Count, double Share)
    {
        public Mark Mark(int start, int end, int first, int length) => IsExact
            ? new Mark(start, end, Number, First, Count, Share)
            : new Mark(start, end, Number, first, length, (double)length / Query.Tokens.Count);

        public int Common(int start, List<Token> tokens, int i)
        {
            var length = 1;
            while (start + length < Query.Tokens.Count && i + length < tokens.Count
                && Query.Tokens[start + length].Text == tokens[i + length].Text
                && Query.Tokens[start + length].StartsRun == tokens[i + length].StartsRun)
            {
                length++;
            }

            return length;
        }

        /// <summary>How much of a common stretch to mark: without a word at its ends that is there in part only; 0 for none.</summary>
        public int Worth(int start, int length)
        {
            if (IsExact || length == Query.Tokens.Count)
            {
                return length == Query.Tokens.Count ? length : 0;
            }

            var (first, last) = (Query.Words[start], Query.Words[start + length - 1]);
            if (first != last && BelongTogether(start - 1, start))
            {
                return 0;
            }

            if (first != last && BelongTogether(start + length - 1, start + length))
            {
                length = Enumerable.Range(start, length).Count(t => Query.Words[t] != last);
            }

            // 房 of 买房, which the dictionary cuts in two, is no part of 房补贴.
            if (length > 1 && IsSingle(start) && IsSingle(start - 1) && !IsSingle(start + 1))
            {
                return 0;
            }

            return length == 1 && Query.Tokens[start].IsIdeograph ? 0 : length;
        }

        /// <summary>Whether a stretch is two characters that are no word of the dictionary.</summary>
        public bool IsLoosePair(int start, int length) => length == 2 && !IsExact && Query.Words[start] != Query.Words[start + 1]
            && Query.Tokens[start].IsIdeograph && Query.Tokens[start + 1].IsIdeograph;

        private bool IsSingle(int token) => token >= 0 && Query.Tokens[token].IsIdeograph && !BelongTogether(token - 1, token) && !BelongTogether(token, token + 1);

        private bool BelongTogether(int left, int right) =>
            left >= 0 && right < Query.Tokens.Count && Query.Words[left] == Query.Words[right];
    }
}

/// <summary>A place to mark.</summary>
/// <param name="Start">Offset of its first UTF-16 unit, 0-based.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Clause">The clause of the query that stands there, 0-based.</param>
/// <param name="FirstToken">The token of the clause it begins with, 0-based.</param>
/// <param name="TokenCount">How many tokens of the clause it is, 1 or more.</param>
/// <param name="Share">What it is worth of the clause, above 0 up to 1.</param>
internal readonly record struct Mark(int Start, int End, int Clause, int FirstToken, int TokenCount, double Share)
{
    /// <summary>The tokens it is.</summary>
    public IEnumerable<QueryUnit> Units
    {
        get
        {
            for (var i = 0; i < TokenCount; i++)
            {
                yield return new QueryUnit(Clause, FirstToken + i);
            }
        }
    }

    /// <summary>Raises what is known of each token that it is to what this is worth of it.</summary>
    public void AddTo(Dictionary<QueryUnit, double> shares, double worth)
    {
        for (var i = 0; i < TokenCount; i++)
        {
            var unit = new QueryUnit(Clause, FirstToken + i);
            shares[unit] = Math.Max(shares.GetValueOrDefault(unit), worth * (Share / TokenCount));
        }
    }
}

/// <summary>A token of a clause of the query, both by number, 0-based.</summary>
internal readonly record struct QueryUnit(int Clause, int Token);
