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
        var clauses = query.Words.Select(clause => (Clause: clause, Shown: ShownIn(clause, text))).ToList();
        var tokens = clauses.SelectMany(clause => AskedIn(clause.Clause, clause.Shown).Zip(clause.Shown)).ToList();
        return new ShownWords(tokens.Count(token => token.First), tokens.Count(token => token is (true, true)));
    }

    // 能 is grammar by itself and right behind what is shown, wherever the dictionary puts it (拖拉|机能); 最 in 最低 is part of a word.
    private static List<bool> AskedIn(QueryClause clause, bool[] shown)
    {
        var words = clause.Tokens.Zip(clause.Words).GroupBy(token => token.Second, token => token.First).Where(word => !word.All(ContentWord.IsOfGrammar)).Select(word => word.Key).ToHashSet();
        return [.. clause.Tokens.Select((token, i) => words.Count == 0 || (words.Contains(clause.Words[i]) && !(ContentWord.IsOfGrammar(token) && i > 0 && shown[i - 1])))];
    }

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
