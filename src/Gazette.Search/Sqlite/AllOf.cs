using Gazette.Search.Indexing;

namespace Gazette.Search.Sqlite;

/// <summary>Finds and ranks the articles that hold every clause of a query.</summary>
internal sealed class AllOf(FtsReader articles, FtsQueryWriter writer, SearchOptions options, IndexQuery query) : IMatcher
{
    private int _matched;

    /// <inheritdoc />
    public IReadOnlyList<int> Find(CancellationToken cancellationToken)
    {
        var found = articles.Ordinals(FtsQueryWriter.MatchingAll(query), cancellationToken);
        _matched = found.Count;
        return found;
    }

    /// <inheritdoc />
    public Dictionary<int, double> Rank(IReadOnlyList<int> among, CancellationToken cancellationToken)
    {
        var isFiltered = among.Count < _matched;
        if (isFiltered || query.Clauses.Any(c => c.Stretches.Count > 0))
        {
            return RankList(among.Count <= options.RankedMatches ? among : Candidates(among, isFiltered, cancellationToken), cancellationToken);
        }

        var ranking = writer.RankingAll(Phrases(), query.Excluded);
        if (_matched <= options.RankedMatches)
        {
            return articles.Scores(ranking, cancellationToken);
        }

        var scores = articles.NewestScores(ranking, options.RankedMatches, cancellationToken);
        foreach (var (ordinal, score) in articles.NewestScores(writer.RankingLeading(Phrases(), query.Excluded), options.RankedMatches, cancellationToken))
        {
            scores[ordinal] = score;
        }

        return scores;
    }

    private List<IndexPhrase> Phrases() => [.. query.Clauses.Select(c => c.Whole).Concat(query.Required).Distinct()];

    // Those that say it in number or title or of a person, then the newest.
    private List<int> Candidates(IReadOnlyList<int> among, bool isFiltered, CancellationToken cancellationToken)
    {
        var leading = articles.NewestOrdinals(FtsQueryWriter.MatchingLeading(query), options.RankedMatches, cancellationToken);
        var wanted = isFiltered ? among.ToHashSet() : null;
        return
        [
            .. leading.Where(ordinal => wanted?.Contains(ordinal) != false)
                .Union(among.OrderDescending().Take(options.RankedMatches)),
        ];
    }

    private Dictionary<int, double> RankList(IReadOnlyCollection<int> among, CancellationToken cancellationToken)
    {
        if (query.Clauses.All(c => c.Stretches.Count == 0))
        {
            return articles.Scores(writer.RankingAll(Phrases(), query.Excluded), among, cancellationToken);
        }

        var ideas = query.Clauses.SelectMany(c => c.Stretches.Count == 0 ? [c.Whole] : c.Stretches.Select(s => s.Phrase))
            .Concat(query.Required).Distinct().ToList();
        var wholes = query.Clauses.Select(c => c.Whole).Except(ideas);
        var scores = articles.Scores($"{writer.RankingAny(ideas)}{string.Concat(wholes.Select(w => $" OR {writer.Ranking([w])}"))}", among, cancellationToken);
        foreach (var stretch in query.Clauses.SelectMany(c => c.Stretches).Where(s => s.Synonyms.Count > 0))
        {
            foreach (var (ordinal, score) in articles.Scores(writer.Ranking(stretch.Synonyms), among, cancellationToken))
            {
                scores[ordinal] = scores.GetValueOrDefault(ordinal) + (IndexQuery.SynonymWeight * score);
            }
        }

        return scores;
    }
}
