using Gazette.Search.Indexing;

namespace Gazette.Search.Sqlite;

/// <summary>
/// Scores phrases in articles wherever they stand, and once more where they say what the article is rather than what it mentions: in
/// number, title or among the people. The rarer they are there, the more that says.
/// </summary>
internal sealed class PhraseScorer(FtsReader articles, FtsReader leads, SearchFeatures features)
{
    /// <summary>Scores of those of some articles that match.</summary>
    /// <param name="match">An expression of the phrases, for the whole text.</param>
    /// <param name="phrases">The phrases.</param>
    /// <param name="among">The articles, by ordinal.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public Dictionary<int, double> Scores(
        string match, IEnumerable<IndexPhrase> phrases, IReadOnlyCollection<int> among, CancellationToken cancellationToken)
    {
        var scores = articles.Scores(match, among, cancellationToken);
        AddLeads(scores, phrases, cancellationToken);
        return scores;
    }

    /// <summary>Scores of any of the phrases in those of some articles that hold one.</summary>
    public Dictionary<int, double> Scores(IReadOnlyCollection<IndexPhrase> phrases, IReadOnlyCollection<int> among, CancellationToken cancellationToken) =>
        phrases.Count == 0 ? [] : Scores(FtsQueryWriter.Anywhere(phrases), phrases, among, cancellationToken);

    /// <summary>Adds to articles' scores what phrases say in number, title and people.</summary>
    public void AddLeads(Dictionary<int, double> scores, IEnumerable<IndexPhrase> phrases, CancellationToken cancellationToken)
    {
        if (!features.HasFlag(SearchFeatures.Fields))
        {
            return;
        }

        foreach (var (ordinal, score) in leads.Scores(FtsQueryWriter.Anywhere(phrases), scores.Keys, cancellationToken))
        {
            scores[ordinal] += score;
        }
    }
}
