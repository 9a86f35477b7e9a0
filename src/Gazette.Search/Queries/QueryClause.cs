using Gazette.Search.Analysis;

namespace Gazette.Search.Queries;

/// <summary>A stretch of the query that belongs together.</summary>
/// <param name="Tokens">Its tokens, at least one; offsets are those of the piece of text it was read from.</param>
/// <param name="Words">For every token, which dictionary word of the clause it belongs to, 0-based and ascending.</param>
public sealed record QueryClause(IReadOnlyList<Token> Tokens, IReadOnlyList<int> Words)
{
    /// <summary>Stretches that other words may stand for, in order and without overlap.</summary>
    public IReadOnlyList<QueryExpansion> Expansions { get; init; } = [];

    /// <summary>The clause folded, without white space.</summary>
    public string Text => string.Concat(Tokens.Select(t => t.Text));

    /// <summary>Where its words stand, in order: words of the dictionary, and characters in a row that are none (房票).</summary>
    internal IEnumerable<Range> WordRanges()
    {
        for (var first = 0; first < Tokens.Count;)
        {
            var end = EndOfWord(first);
            var isSingle = end == first + 1;
            while (isSingle && end < Tokens.Count && EndOfWord(end) == end + 1)
            {
                end++;
            }

            yield return first..end;
            first = end;
        }
    }

    private int EndOfWord(int first)
    {
        var end = first + 1;
        while (end < Tokens.Count && Words[end] == Words[first])
        {
            end++;
        }

        return end;
    }

    /// <summary>A stretch of it, with the expansions that lie within.</summary>
    /// <param name="range">Its tokens.</param>
    public QueryClause Slice(Range range)
    {
        var (start, length) = range.GetOffsetAndLength(Tokens.Count);
        return new([.. Tokens.Take(range)], [.. Words.Take(range)])
        {
            Expansions = [.. Expansions.Where(e => e.First >= start && e.First + e.Count <= start + length).Select(e => e with { First = e.First - start })],
        };
    }
}
