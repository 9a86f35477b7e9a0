namespace Gazette.Search.Queries;

/// <summary>
/// How much of a query a reader sees in title and passages of a hit: characters that stand there side by side as in the query from the begin of
/// a word, or a synonym of theirs. It doesn't rest on where a dictionary ends a word (拖拉|机能|上路), and leaves grammar out.
/// </summary>
/// <param name="Asked">How many tokens of the query mean something.</param>
/// <param name="Shown">How many of them the hit shows.</param>
internal readonly record struct ShownWords(int Asked, int Shown)
{
    // A character alone stands in any text.
    private const int ShortestStretch = 2;

    /// <summary>Whether it shows more than half.</summary>
    public bool IsMost => Shown * 2 > Asked;

    /// <summary>Whether it shows everything.</summary>
    public bool IsAll => Asked > 0 && Shown == Asked;

    /// <summary>What a hit shows of a query.</summary>
    public static ShownWords Of(SearchQuery query, SearchHit hit)
    {
        var text = string.Join('\n', hit.Passages.Select(passage => passage.Fragments).Append(hit.Title).Select(fragments => string.Concat(fragments.Select(f => f.Text))));
        var clauses = query.Words.Select(clause => (Asked: AskedIn(clause), Shown: ShownIn(clause, text))).ToList();
        return new ShownWords(clauses.Sum(clause => clause.Asked.Count(asked => asked)), clauses.Sum(clause => clause.Asked.Zip(clause.Shown).Count(token => token is (true, true))));
    }

    private static List<bool> AskedIn(QueryClause clause) =>
        clause.Tokens.All(ContentWord.IsOfGrammar) ? [.. clause.Tokens.Select(_ => true)] : [.. clause.Tokens.Select(token => !ContentWord.IsOfGrammar(token))];

    private static bool[] ShownIn(QueryClause clause, string text)
    {
        var shown = new bool[clause.Tokens.Count];
        foreach (var expansion in clause.Expansions.Where(expansion => expansion.Synonyms.Any(synonym => IsIn(synonym.Text))))
        {
            shown.AsSpan(expansion.First, expansion.Count).Fill(true);
        }

        var shortest = ContentWord.IsCompound(clause) ? ContentWord.CompoundLength : Math.Min(ShortestStretch, shown.Length);
        foreach (var first in StartsIn(clause))
        {
            var length = clause.Tokens[first].IsIdeograph ? shortest : 1;
            for (; first + length <= shown.Length && IsIn(string.Concat(clause.Tokens.Skip(first).Take(length).Select(token => token.Text))); length++)
            {
                shown.AsSpan(first, length).Fill(true);
            }
        }

        return shown;

        bool IsIn(string stretch) => text.Contains(stretch, StringComparison.OrdinalIgnoreCase);
    }

    // Where a word begins, to a dictionary or behind grammar: 射事故 of 幅射事故 is none.
    private static IEnumerable<int> StartsIn(QueryClause clause) => clause.WordRanges().Select(range => range.Start.Value)
        .Union(Enumerable.Range(1, clause.Tokens.Count - 1).Where(i => ContentWord.IsOfGrammar(clause.Tokens[i - 1])));
}
