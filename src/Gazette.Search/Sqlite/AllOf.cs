using Gazette.Search.Indexing;

namespace Gazette.Search.Sqlite;

/// <summary>Finds and ranks the articles that hold every clause of a query.</summary>
internal sealed class AllOf(FtsReader articles, FtsReader leads, PhraseScorer scorer, SearchOptions options, IndexQuery query) : IMatcher
{
    private readonly FtsQueryWriter _writer = new(options.Features);
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
        if (query.Clauses.Any(c => c.Stretches.Count > 0))
        {
            return RankWithSynonyms(among.Count > options.RankedMatches ? Candidates(among, cancellationToken) : among, cancellationToken);
        }

        var phrases = Phrases();
        if (among.Count > options.RankedMatches)
        {
            return RankBounded(phrases, among, cancellationToken);
        }

        var match = _writer.RankingAll(phrases, query.Excluded);
        var scores = among.Count < _matched ? articles.Scores(match, among, cancellationToken) : articles.Scores(match, cancellationToken);
        scorer.AddLeads(scores, phrases, cancellationToken);
        return scores;
    }

    // What stands in number, title or people is asked of all, what stands anywhere of the newest alone, and that only when it says
    // something: a word that stands in more than half of the articles has no rank.
    private Dictionary<int, double> RankBounded(List<IndexPhrase> phrases, IReadOnlyList<int> among, CancellationToken cancellationToken)
    {
        var newest = Newest(among);
        var scores = phrases.Any(p => articles.Count(FtsQueryWriter.Matching(p), cancellationToken) <= articles.All / 2)
            ? articles.Scores(_writer.RankingAny(phrases), newest, cancellationToken)
            : newest.ToDictionary(ordinal => ordinal, _ => 0.0);
        var wanted = new bool[articles.All];
        foreach (var ordinal in among)
        {
            wanted[ordinal] = true;
        }

        foreach (var (ordinal, score) in leads.NewestScores(FtsQueryWriter.Anywhere(phrases), options.RankedMatches, cancellationToken))
        {
            if (wanted[ordinal])
            {
                scores[ordinal] = scores.GetValueOrDefault(ordinal) + score;
            }
        }

        return scores;
    }

    private List<IndexPhrase> Phrases() => [.. query.Clauses.Select(c => c.Whole).Concat(query.Required).Distinct()];

    private List<int> Newest(IEnumerable<int> among) => [.. among.OrderDescending().Take(options.RankedMatches)];

    // Those that say it in number or title or of a person, then the newest.
    private List<int> Candidates(IReadOnlyList<int> among, CancellationToken cancellationToken)
    {
        var wanted = among.ToHashSet();
        var phrases = query.Clauses.SelectMany(c => c.Stretches.SelectMany(s => s.Synonyms.Prepend(s.Phrase)).Prepend(c.Whole)).Distinct();
        var leading = leads.Ordinals(FtsQueryWriter.Anywhere(phrases), cancellationToken);
        return [.. Newest(leading.Where(wanted.Contains)).Union(Newest(among))];
    }

    private Dictionary<int, double> RankWithSynonyms(IReadOnlyCollection<int> among, CancellationToken cancellationToken)
    {
        var ideas = query.Clauses.SelectMany(c => c.Stretches.Count == 0 ? [c.Whole] : c.Stretches.Select(s => s.Phrase))
            .Concat(query.Required).Distinct().ToList();
        var wholes = query.Clauses.Select(c => c.Whole).Except(ideas).ToList();
        var match = string.Join(" OR ", [_writer.RankingAny(ideas), .. wholes.Select(FtsQueryWriter.Matching)]);
        var scores = scorer.Scores(match, [.. ideas, .. wholes], among, cancellationToken);
        foreach (var stretch in query.Clauses.SelectMany(c => c.Stretches).Where(s => s.Synonyms.Count > 0))
        {
            foreach (var (ordinal, score) in scorer.Scores(stretch.Synonyms, among, cancellationToken))
            {
                scores[ordinal] = scores.GetValueOrDefault(ordinal) + (IndexQuery.SynonymWeight * score);
            }
        }

        return scores;
    }
}
