namespace Gazette.Search.Tests.Judged;

/// <summary>How well one list of results answers one query.</summary>
/// <param name="Query">The query.</param>
/// <param name="First">Place of the first answer (grade 2), 1-based; 0 when there is none among the first ten.</param>
/// <param name="Gain">nDCG@10: 1 when the best articles come in the best order.</param>
internal sealed record Ranking(JudgedQuery Query, int First, double Gain)
{
    private const int Depth = 10;

    public static Ranking Of(JudgedQuery query, IReadOnlyList<string?> found)
    {
        var grades = found.Take(Depth).Select(key => key is null ? 0 : query.Grades.GetValueOrDefault(key)).ToList();
        var ideal = Discounted(query.Grades.Values.OrderDescending().Take(Depth));
        return new Ranking(query, grades.IndexOf(2) + 1, Discounted(grades) / ideal);
    }

    /// <summary>Asks all queries.</summary>
    public static async Task<List<Ranking>> OfAllAsync(ISearchService search, IEnumerable<JudgedQuery> queries)
    {
        var rankings = new List<Ranking>();
        foreach (var query in queries)
        {
            var results = await search.SearchAsync(new SearchRequest { Text = query.Text }, CancellationToken.None);
            rankings.Add(Of(query, [.. results.Hits.Select(h => JudgedArticles.All.KeyOf(h.Article))]));
        }

        return rankings;
    }

    /// <summary>For how many of the queries an answer stands at a place or before it, as a share.</summary>
    public static double Within(IEnumerable<Ranking> rankings, int place) =>
        rankings.Average(r => r.First > 0 && r.First <= place ? 1.0 : 0.0);

    private static double Discounted(IEnumerable<int> grades) =>
        grades.Select((grade, i) => (Math.Pow(2, grade) - 1) / Math.Log2(i + 2)).Sum();
}
