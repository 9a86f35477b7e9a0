using Gazette.Search.Analysis;

namespace Gazette.Search.Queries;

/// <summary>A stretch of the query that belongs together.</summary>
/// <param name="Tokens">Its tokens, at least one; offsets are those of the piece of text it was read from.</param>
/// <param name="Words">For every token, which dictionary word of the clause it belongs to, 0-based and ascending.</param>
public sealed record QueryClause(IReadOnlyList<Token> Tokens, IReadOnlyList<int> Words)
{
    /// <summary>The clause folded, without white space.</summary>
    public string Text => string.Concat(Tokens.Select(t => t.Text));

    /// <summary>
    /// Whether a token and the next are two characters that stand together in a word, or one of them is a word alone; not so when
    /// they merely meet at the seam of two longer words (学毕 in 大学毕业).
    /// </summary>
    public bool IsWordPair(int i) =>
        Words[i] == Words[i + 1] || LengthOfWord(Words[i]) == 1 || LengthOfWord(Words[i + 1]) == 1;

    private int LengthOfWord(int word) => Words.Count(w => w == word);
}
