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
        if (query is { Clauses: [{ Stretches: [] } only], Required: [], Excluded: [] })
        {
            articles.Remember(FtsQueryWriter.Matching(only.Whole), _matched);
        }

        return found;
    }

    /// <inheritdoc />
    public Dictionary<int, double> Rank(IReadOnlyList<int> among, CancellationToken cancellationToken)
    {
        var hasSynonyms = query.Clauses.Any(c => c.Stretches.Count > 0);
        if (among.Count > options.RankedMatches)
        {
            return hasSynonyms ? RankList(Candidates(among, cancellationToken), cancellationToken) : RankBounded(among, cancellationToken);
        }

        return hasSynonyms || among.Count < _matched
            ? RankList(among, cancellationToken)
            : articles.Scores(writer.RankingAll(Phrases(), query.Excluded), cancellationToken);
    }

    // The rank of an expression is the sum of the ranks of its phrases, and each costs a walk along all that it matches. So what stands
    // in number, title or people is asked of all, what stands anywhere of the newest alone, and that only when it says something: a
    // word that stands in more than half of the articles has no rank.
    private Dictionary<int, double> RankBounded(IReadOnlyList<int> among, CancellationToken cancellationToken)
    {
        var (phrases, newest) = (Phrases(), among.OrderDescending().Take(options.RankedMatches).ToList());
        var scores = phrases.Any(p => articles.Count(FtsQueryWriter.Matching(p), cancellationToken) <= articles.All / 2)
            ? articles.Scores(writer.RankingAnywhere(phrases), newest, cancellationToken)
            : newest.ToDictionary(ordinal => ordinal, _ => 0.0);
        var wanted = new bool[articles.All];
        foreach (var ordinal in among)
        {
            wanted[ordinal] = true;
        }

        foreach (var (ordinal, score) in articles.NewestScores(FtsQueryWriter.LeadingAny(phrases), options.RankedMatches, cancellationToken))
        {
            if (wanted[ordinal])
            {
                scores[ordinal] = scores.GetValueOrDefault(ordinal) + score;
            }
        }

        return scores;
    }

    private List<IndexPhrase> Phrases() => [.. query.Clauses.Select(c => c.Whole).Concat(query.Required).Distinct()];

    // Those that say it in number or title or of a person, then the newest.
    private List<int> Candidates(IReadOnlyList<int> among, CancellationToken cancellationToken)
    {
        var wanted = among.ToHashSet();
        var leading = articles.NewestOrdinals(FtsQueryWriter.MatchingLeading(query), options.RankedMatches, cancellationToken);
        return [.. leading.Where(wanted.Contains).Union(among.OrderDescending().Take(options.RankedMatches))];
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
