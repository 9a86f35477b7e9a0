using Xunit.Abstractions;

namespace Gazette.Search.Tests.Judged;

/// <summary>
/// Quality of ranking on real issues. The floors are a little below what is reached, so that a change for the worse is seen; they are
/// a sample of what people ask, not what search is made for.
/// </summary>
public sealed class JudgedQueriesTests(LoadedIssues issues, ITestOutputHelper output) : IClassFixture<LoadedIssues>
{
    [Fact]
    public Task The_answer_comes_first_or_near_the_top() => HoldAsync(JudgedQuery.All, 0.92, 0.96, 0.94);

    [Fact]
    public Task Everyday_words_find_what_is_written_in_official_ones() => HoldAsync(JudgedQuery.Everyday, 0.87, 0.91, 0.90);

    [Fact]
    public Task Questions_names_events_and_numbers_of_all_kinds_find_their_article() => HoldAsync(JudgedQuery.Blind, 0.93, 0.98, 0.96);

    [Fact]
    public Task Slang_and_slips_find_their_article() => HoldAsync(JudgedQuery.Asked, 0.94, 0.97, 0.96);

    [Fact]
    public async Task Every_number_leads_straight_to_its_document()
    {
        var rankings = await Ranking.OfAllAsync(issues.Search, JudgedQuery.All.Concat(JudgedQuery.Asked).Where(q => q.Type == "number"));

        Assert.All(rankings, r => Assert.True(r.First == 1, r.Query.Text));
    }

    private async Task HoldAsync(IReadOnlyList<JudgedQuery> queries, double first, double third, double gain)
    {
        var rankings = await Ranking.OfAllAsync(issues.Search, queries);

        foreach (var type in rankings.GroupBy(r => r.Query.Type).Append(rankings.GroupBy(_ => "all").Single()))
        {
            output.WriteLine(FormattableString.Invariant(
                $"{type.Key,-10} n {type.Count(),3}  success@1 {Ranking.Within(type, 1):0.000}  success@3 {Ranking.Within(type, 3):0.000}  nDCG@10 {type.Average(r => r.Gain):0.000}"));
        }

        foreach (var missed in rankings.Where(r => r.First != 1))
        {
            output.WriteLine($"{missed.First} {missed.Query.Text}");
        }

        Assert.True(Ranking.Within(rankings, 1) >= first, $"success@1 is {Ranking.Within(rankings, 1):0.000}");
        Assert.True(Ranking.Within(rankings, 3) >= third, $"success@3 is {Ranking.Within(rankings, 3):0.000}");
        Assert.True(rankings.Average(r => r.Gain) >= gain, $"nDCG@10 is {rankings.Average(r => r.Gain):0.000}");
    }
}
