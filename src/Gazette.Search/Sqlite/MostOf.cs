using System.Runtime.InteropServices;
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
    private readonly Dictionary<IndexPhrase, (double Weight, List<int> Rows)> _parts = [];
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
        Add(_found, rows, weight);
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
        var held = new Dictionary<int, double>();
        foreach (var part in own)
        {
            Add(held, _parts[part].Rows, _parts[part].Weight);
        }

        var withSynonym = rows.ToHashSet();
        foreach (var ordinal in withSynonym.Union(held.Keys))
        {
            var ownHeld = held.GetValueOrDefault(ordinal);
            var share = Math.Max(ownHeld > 0 ? ownHeld / ownWeight : 0, withSynonym.Contains(ordinal) ? IndexQuery.SynonymWeight : 0);
            CollectionsMarshal.GetValueRefOrAddDefault(_found, ordinal, out _) += (share * weight) - ownHeld;
        }
    }

    private static void Add(Dictionary<int, double> weights, List<int> rows, double weight)
    {
        weights.EnsureCapacity(rows.Count);
        foreach (var ordinal in rows)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(weights, ordinal, out _) += weight;
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
        AddScores(scorer.Scores(_parts.Keys, candidates, cancellationToken), 1);
        if (options.Features.HasFlag(SearchFeatures.Nearness))
        {
            AddScores(scorer.Scores([.. query.Clauses.Where(c => c.Parts.Count > 1).Select(c => c.Whole)], candidates, cancellationToken), WholeBonus);
            AddScores(articles.Scores(FtsQueryWriter.NearEachOther(Ideas(query)), candidates, cancellationToken), 1);
        }

        foreach (var stretch in SynonymStretches())
        {
            var weight = IndexQuery.SynonymWeight * Math.Min(stretch.Parts.Count, MaxSynonymParts);
            AddScores(scorer.Scores(stretch.Synonyms, candidates, cancellationToken), weight);
        }

        return scores;

        void AddScores(Dictionary<int, double> more, double weight)
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
    private (double Weight, List<int> Rows) Rarity(string match, CancellationToken cancellationToken)
    {
        var rows = articles.NewestOrdinals(match, options.LooseMatches, cancellationToken);
        var count = rows.Count < options.LooseMatches ? rows.Count : articles.Count(match, cancellationToken);
        return (Math.Log(1 + ((snapshot.Count - count + 0.5) / (count + 0.5))), rows);
    }
}
