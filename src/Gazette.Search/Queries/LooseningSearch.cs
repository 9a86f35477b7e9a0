using Gazette.Search.Indexing;

namespace Gazette.Search.Queries;

/// <summary>What a search found, and how far the query had to be loosened for it.</summary>
/// <param name="Answer">What was found.</param>
/// <param name="WholeMatches">When articles are among them that hold only most of the words: how many hold all; null otherwise.</param>
/// <param name="IsPhraseGivenUp">Whether what is in quotation marks was given up.</param>
internal sealed record LoosenedAnswer(IndexAnswer Answer, int? WholeMatches = null, bool IsPhraseGivenUp = false);

/// <summary>Asks the index strictly first, and loosens the query when little or nothing is found.</summary>
internal sealed class LooseningSearch(ISearchIndex index, SearchOptions options)
{
    /// <summary>Answers a query by its plan.</summary>
    public async Task<LoosenedAnswer> FindAsync(SearchQuery query, IndexQuery plan, CancellationToken cancellationToken)
    {
        var byWords = await FindAsync(plan, cancellationToken);

        // The dictionary may be mistaken about what a word is: when nothing is found by words, the characters are taken wherever they stand.
        return byWords.Answer.Matched > 0 || query.IsLiteral ? byWords
            : await FindAsync(plan with { Clauses = QueryPlanner.Plan(query with { IsLiteral = true }).Clauses }, cancellationToken);
    }

    // The articles that hold every word, and when those are few, also those that hold most, a good deal lower; what is in quotation marks
    // is given up only when nothing holds it.
    private async Task<LoosenedAnswer> FindAsync(IndexQuery plan, CancellationToken cancellationToken)
    {
        // Few are shown among those that hold most, which ranks them anew.
        var canLoosen = plan.Clauses.Count > 1 || plan.Clauses.Any(c => c.Parts.Count > 1);
        var strict = canLoosen ? plan with { RankedFrom = options.EnoughMatches } : plan;

        // Without whole phrases there is nothing stricter than most of the pairs.
        var all = options.Features.HasFlag(SearchFeatures.Nearness) ? await index.SearchAsync(strict, cancellationToken) : IndexAnswer.Empty;
        if (!canLoosen || all.Matched >= options.EnoughMatches)
        {
            return new LoosenedAnswer(all);
        }

        var loose = plan with { Matching = Matching.Most, Preferred = [.. all.Hits.Select(h => h.RowId)] };
        var most = await index.SearchAsync(loose, cancellationToken);
        var isPhraseGivenUp = most.Matched == 0 && plan.Required.Count > 0;
        if (isPhraseGivenUp)
        {
            most = await index.SearchAsync(loose with { Required = [] }, cancellationToken);
        }

        return most.Matched > all.Matched ? new LoosenedAnswer(most, all.Total, isPhraseGivenUp)
            : new LoosenedAnswer(all.Matched == 0 ? all : await index.SearchAsync(plan, cancellationToken));
    }
}
