using Gazette.Search.Indexing;

namespace Gazette.Search.Sqlite;

/// <summary>Finds and ranks the articles that hold every clause of a query.</summary>
internal sealed class AllOf(FtsReader articles, FtsQueryWriter writer, SearchOptions options)
{
    /// <summary>The articles by ordinal with their scores, and whether only the newest of them were ranked.</summary>
    public async Task<(Dictionary<int, double> Scores, bool IsBounded)> RunAsync(IndexQuery query, CancellationToken cancellationToken)
    {
        var matches = await articles.RowsAsync(FtsQueryWriter.MatchingAll(query), cancellationToken);
        var isBounded = matches.Count > options.RankedMatches;
        var ranked = query.Clauses.Any(c => c.Stretches.Count > 0)
            ? await WithSynonymsAsync(query, Newest(matches.Keys), cancellationToken)
            : await articles.NewestScoresAsync(
                writer.RankingAll([.. query.Clauses.Select(c => c.Whole).Concat(query.Required).Distinct()], query.Excluded), cancellationToken);
        foreach (var (ordinal, score) in ranked)
        {
            matches[ordinal] = score;
        }

        return (matches, isBounded);
    }

    // Ordinals ascend with the issue.
    private List<int> Newest(IEnumerable<int> ordinals) => [.. ordinals.OrderDescending().Take(options.RankedMatches)];

    private async Task<Dictionary<int, double>> WithSynonymsAsync(IndexQuery query, List<int> among, CancellationToken cancellationToken)
    {
        var ideas = query.Clauses.SelectMany(c => c.Stretches.Count == 0 ? [c.Whole] : c.Stretches.Select(s => s.Phrase))
            .Concat(query.Required).Distinct().ToList();
        var wholes = query.Clauses.Select(c => c.Whole).Except(ideas);
        var scores = await articles.ScoresAsync($"{writer.RankingAny(ideas)}{string.Concat(wholes.Select(w => $" OR {writer.Ranking([w])}"))}", among, cancellationToken);
        foreach (var stretch in query.Clauses.SelectMany(c => c.Stretches).Where(s => s.Synonyms.Count > 0))
        {
            foreach (var (ordinal, score) in await articles.ScoresAsync(writer.Ranking(stretch.Synonyms), among, cancellationToken))
            {
                scores[ordinal] = scores.GetValueOrDefault(ordinal) + (IndexQuery.SynonymWeight * score);
            }
        }

        return scores;
    }
}
