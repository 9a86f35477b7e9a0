using Gazette.Search.Indexing;

namespace Gazette.Search.Sqlite;

/// <summary>
/// Finds the articles that hold most of a query. FTS5 has no such operator, so every part is asked for by itself: a part counts the
/// more the rarer it is, and an article must hold a fair share of the whole.
/// </summary>
/// <remarks>
/// What that costs is bounded: of a part, only the newest articles are looked at, without ranking them; then the articles that hold
/// enough are ranked, by one query for all parts.
/// </remarks>
internal sealed class MostOf(
    FtsReader articles, PhraseScorer scorer, CollectionSnapshot snapshot, SearchOptions options, IndexQuery query) : IMatcher
{
    // A clause that stands as a whole counts that much more than its parts.
    private const double WholeBonus = 0.5;

    // How many times a synonym counts at most for being as long as it is: a typed word counts with each of its pairs.
    private const int MaxSynonymParts = 3;

    private readonly Dictionary<int, double> _found = [];
    private readonly Dictionary<IndexPhrase, (double Weight, HashSet<int> Rows)> _parts = [];
    private double _asked;

    /// <inheritdoc />
    public IReadOnlyList<int> Find(CancellationToken cancellationToken)
    {
        foreach (var part in query.Clauses.SelectMany(c => c.Parts).Distinct())
        {
            AddPart(part, cancellationToken);
        }

        foreach (var stretch in SynonymStretches())
        {
            AddSynonyms(stretch, cancellationToken);
        }

        return Candidates(cancellationToken);
    }

    /// <inheritdoc />
    public Dictionary<int, double> Rank(IReadOnlyList<int> among, CancellationToken cancellationToken)
    {
        List<int> best = [.. among.OrderByDescending(o => _found[o]).ThenByDescending(o => o).Take(options.RankedMatches)];
        var scores = Scores(best, cancellationToken);
        return best.ToDictionary(o => o, o => scores.GetValueOrDefault(o) * (_found[o] / _asked));
    }

    private IEnumerable<IndexStretch> SynonymStretches() =>
        query.Clauses.SelectMany(c => c.Stretches).Where(s => s.Synonyms.Count > 0).DistinctBy(s => s.Phrase);

    private void AddPart(IndexPhrase part, CancellationToken cancellationToken)
    {
        var (weight, rows) = Rarity(FtsQueryWriter.Matching(part), cancellationToken);
        if (rows.Count == 0)
        {
            // What stands nowhere can be asked of no article.
            return;
        }

        _parts[part] = (weight, rows);
        _asked += weight;
        foreach (var ordinal in rows)
        {
            _found[ordinal] = _found.GetValueOrDefault(ordinal) + weight;
        }
    }

    // An article with a synonym holds the stretch, though not quite as well as one with the word itself.
    private void AddSynonyms(IndexStretch stretch, CancellationToken cancellationToken)
    {
        var (rarity, rows) = Rarity(FtsQueryWriter.MatchingAny(stretch.Synonyms), cancellationToken);
        if (rows.Count == 0)
        {
            return;
        }

        var own = stretch.Parts.Where(_parts.ContainsKey).ToList();
        var ownWeight = own.Sum(p => _parts[p].Weight);
        var weight = Math.Max(ownWeight, rarity);
        _asked += weight - ownWeight;
        foreach (var ordinal in rows.Concat(own.SelectMany(p => _parts[p].Rows)).Distinct())
        {
            var held = own.Where(p => _parts[p].Rows.Contains(ordinal)).Sum(p => _parts[p].Weight);
            var share = Math.Max(ownWeight > 0 ? held / ownWeight : 0, rows.Contains(ordinal) ? IndexQuery.SynonymWeight : 0);
            _found[ordinal] = _found.GetValueOrDefault(ordinal) - held + (share * weight);
        }
    }

    private List<int> Candidates(CancellationToken cancellationToken)
    {
        var minimum = _asked * IndexQuery.MinimumShare;
        var candidates = _found.Where(f => f.Value >= minimum).Select(f => f.Key).ToHashSet();
        foreach (var phrase in query.Required)
        {
            candidates.IntersectWith(articles.Ordinals(FtsQueryWriter.Matching(phrase), cancellationToken));
        }

        foreach (var phrase in query.Excluded)
        {
            candidates.ExceptWith(articles.Ordinals(FtsQueryWriter.Matching(phrase), cancellationToken));
        }

        return [.. candidates];
    }

    private Dictionary<int, double> Scores(List<int> candidates, CancellationToken cancellationToken)
    {
        var scores = new Dictionary<int, double>();
        Add(scorer.Scores(_parts.Keys, candidates, cancellationToken), 1);
        if (options.Features.HasFlag(SearchFeatures.Nearness))
        {
            Add(scorer.Scores([.. query.Clauses.Where(c => c.Parts.Count > 1).Select(c => c.Whole)], candidates, cancellationToken), WholeBonus);
            Add(articles.Scores(FtsQueryWriter.NearEachOther(Ideas(query)), candidates, cancellationToken), 1);
        }

        foreach (var stretch in SynonymStretches())
        {
            var weight = IndexQuery.SynonymWeight * Math.Min(stretch.Parts.Count, MaxSynonymParts);
            Add(scorer.Scores(stretch.Synonyms, candidates, cancellationToken), weight);
        }

        return scores;

        void Add(Dictionary<int, double> more, double weight)
        {
            foreach (var (ordinal, score) in more)
            {
                scores[ordinal] = scores.GetValueOrDefault(ordinal) + (weight * score);
            }
        }
    }

    private static List<IndexPhrase> Ideas(IndexQuery query) =>
        [.. query.Clauses.SelectMany(c => c.Stretches.Count > 0 ? c.Stretches.Select(s => s.Phrase) : c.Words)];

    // The inverse document frequency of BM25, in the form that stays above 0 for the commonest word.
    private (double Weight, HashSet<int> Rows) Rarity(string match, CancellationToken cancellationToken)
    {
        var rows = articles.NewestOrdinals(match, options.LooseMatches, cancellationToken);
        var count = rows.Count < options.LooseMatches ? rows.Count : articles.Count(match, cancellationToken);
        return (Math.Log(1 + ((snapshot.Count - count + 0.5) / (count + 0.5))), [.. rows]);
    }
}
