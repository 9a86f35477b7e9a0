using Gazette.Search.Analysis;
using Gazette.Search.Indexing;

namespace Gazette.Search.Queries;

/// <summary>
/// Turns a query as read into a query as the index takes it: what must match, what stands for what, how much each part counts.
/// Words added to a query (everyday → official) are added here.
/// </summary>
public static class QueryPlanner
{
    /// <summary>Most clauses and most parts in one query, so that a pasted page costs no more than a long question.</summary>
    private const int MaxClauses = 24;
    private const int MaxParts = 64;

    // A pair of characters of two different words (学毕 in 大学毕业) is there only when both words are: it says little of its own.
    private const double AcrossWords = 0.3;

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

    /// <summary>The plan that asks for a number where it is printed or cited, in any brackets.</summary>
    public static IndexQuery Plan(IReadOnlyList<Token> number)
    {
        var phrase = IndexPhrase.Of(number);
        return new IndexQuery { Clauses = [new IndexClause(phrase, [new IndexPart(phrase, 1)])] };
    }

    private static List<IndexPhrase> Phrases(IEnumerable<QueryClause> clauses) =>
        [.. clauses.Select(c => IndexPhrase.Of(c.Tokens)).Distinct().Take(MaxClauses)];

    private static List<IndexClause> Bounded(List<IndexClause> clauses)
    {
        var room = MaxParts;
        var bounded = new List<IndexClause>(clauses.Count);
        foreach (var clause in clauses)
        {
            var parts = clause.Parts.OrderByDescending(p => p.Weight).Take(room).ToList();
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
        var parts = new List<IndexPart>();
        for (var i = 0; i < clause.Tokens.Count; i++)
        {
            if (PartAt(clause, i) is { } part)
            {
                parts.Add(part);
            }
        }

        var distinct = parts.GroupBy(p => p.Phrase).Select(g => g.MaxBy(p => p.Weight)!).ToList();
        return new IndexClause(whole, distinct.Count > 1 ? distinct : [new IndexPart(whole, 1)]);
    }

    private static IndexPart? PartAt(QueryClause clause, int i)
    {
        var (token, isLast) = (clause.Tokens[i], i + 1 == clause.Tokens.Count);
        var joined = !isLast && !clause.Tokens[i + 1].StartsRun;
        if (!token.IsIdeograph)
        {
            // A number with its unit (33条, 2020年), a word alone.
            return joined && clause.Tokens[i + 1].IsIdeograph ? Part(clause, i, 2, 1) : Part(clause, i, 1, 1);
        }

        if (joined && clause.Tokens[i + 1].IsIdeograph)
        {
            return Part(clause, i, 2, clause.IsWordPair(i) ? 1 : AcrossWords);
        }

        // The last character of a run is in the pair before it or with the number before it.
        return i > 0 && !token.StartsRun ? null : Part(clause, i, 1, AcrossWords);
    }

    private static IndexPart Part(QueryClause clause, int first, int count, double weight) =>
        new(IndexPhrase.Of([.. clause.Tokens.Skip(first).Take(count)]), weight);
}
