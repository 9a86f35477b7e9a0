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

    /// <summary>A stretch of it, without expansions.</summary>
    /// <param name="range">Its tokens.</param>
    public QueryClause Slice(Range range) => new([.. Tokens.Take(range)], [.. Words.Take(range)]);
}
