using Xunit.Abstractions;

namespace Gazette.Search.Tests.Judged;

/// <summary>
/// What each ingredient of search is worth, measured by leaving them out: the table in docs/search.md. Each must earn its place.
/// </summary>
public sealed class AblationTests(LoadedIssues issues, ITestOutputHelper output) : IClassFixture<LoadedIssues>
{
    private static readonly (string Name, SearchFeatures Features)[] Steps =
    [
        ("pairs alone", SearchFeatures.None),
        ("+ fields", SearchFeatures.Fields),
        ("+ phrases and nearness", SearchFeatures.Fields | SearchFeatures.Nearness),
        ("+ thesaurus", SearchFeatures.Fields | SearchFeatures.Nearness | SearchFeatures.Thesaurus),
        ("+ questions (all)", SearchFeatures.All),
    ];

    [Fact]
    public async Task Every_ingredient_earns_its_place()
    {
        var gains = new List<double>();
        foreach (var (name, features) in Steps)
        {
            using var search = issues.With(new SearchOptions { Features = features });
            var first = await Ranking.OfAllAsync(search.Service, JudgedQuery.All);
            var everyday = await Ranking.OfAllAsync(search.Service, JudgedQuery.Everyday);
            var blind = await Ranking.OfAllAsync(search.Service, JudgedQuery.Blind);
            gains.Add(first.Concat(everyday).Concat(blind).Average(r => r.Gain));
            output.WriteLine($"| {name} | {Figures(first)} | {Figures(everyday)} | {Figures(blind)} |");
        }

        Assert.All(Enumerable.Range(1, Steps.Length - 1), i => Assert.True(gains[i] > gains[i - 1], $"{Steps[i].Name} loses: {gains[i]:0.000}"));
    }

    private static string Figures(IReadOnlyList<Ranking> rankings) => FormattableString.Invariant(
        $"{Ranking.Within(rankings, 1):0.000} | {Ranking.Within(rankings, 3):0.000} | {rankings.Average(r => r.Gain):0.000}");
}
