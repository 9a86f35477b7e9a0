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

    /// <summary>The plan that asks for every word; <see cref="IndexQuery.Matching"/> loosens it.</summary>
    public static IndexQuery Plan(SearchQuery query)
    {
        var clauses = query.Words.Concat(query.Phrases).Select(ToClause).DistinctBy(c => c.Whole).Take(MaxClauses).ToList();
        return new IndexQuery
        {
            Clauses = Bounded(clauses),
            Required = Phrases(query.Phrases),
            Excluded = Phrases(query.Excluded),
        };
    }

    private static List<IndexPhrase> Phrases(IEnumerable<QueryClause> clauses) =>
        [.. clauses.Select(c => IndexPhrase.Of(c.Tokens)).Distinct().Take(MaxClauses)];

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
                bounded.Add(clause with { Parts = parts });
            }
        }

        return bounded;
    }

    private static IndexClause ToClause(QueryClause clause)
    {
        var whole = IndexPhrase.Of(clause.Tokens);
        var parts = Enumerable.Range(0, clause.Tokens.Count).Select(i => PartAt(clause.Tokens, i)).OfType<IndexPhrase>().Distinct().ToList();
        return new IndexClause(whole, parts.Count > 1 ? parts : [whole]);
    }

    // A pair of characters; a number with its unit (33条, 2020年); a word or character alone.
    private static IndexPhrase? PartAt(IReadOnlyList<Token> tokens, int i)
    {
        var goesOn = i + 1 < tokens.Count && !tokens[i + 1].StartsRun && tokens[i + 1].IsIdeograph;
        var isTaken = tokens[i].IsIdeograph && i > 0 && !tokens[i].StartsRun;
        return goesOn ? IndexPhrase.Of([tokens[i], tokens[i + 1]])
            : isTaken ? null
            : IndexPhrase.Of([tokens[i]]);
    }
}
