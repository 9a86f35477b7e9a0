using Xunit.Abstractions;

namespace Gazette.Search.Tests.Judged;

/// <summary>Whether a reader sees the answer on the page of results already. The floor is a little below what is reached.</summary>
public sealed class JudgedPassagesTests(LoadedIssues issues, ITestOutputHelper output) : IClassFixture<LoadedIssues>
{
    [Fact]
    public async Task The_passages_shown_hold_the_answer()
    {
        var answered = 0;
        foreach (var judged in JudgedPassage.All)
        {
            var shown = judged.ShownBy(await issues.Search.SearchAsync(new SearchRequest { Text = judged.Text }, CancellationToken.None)).ToList();
            var isAnswered = shown.Exists(passage => passage.Contains(judged.Says, StringComparison.Ordinal));
            answered += isAnswered ? 1 : 0;
            if (!isAnswered)
            {
                output.WriteLine($"{judged.Text}: {judged.Says}\n    {string.Join("\n    ", shown.Take(4))}");
            }
        }

        var share = (double)answered / JudgedPassage.All.Count;
        output.WriteLine(FormattableString.Invariant($"answered {answered} of {JudgedPassage.All.Count}"));
        Assert.True(share >= 0.86, $"answered {share:0.000}");
    }

    [Fact]
    public async Task Whether_prices_have_risen_is_answered_by_the_index_of_consumer_prices()
    {
        var figures = (await issues.Search.SearchAsync(new SearchRequest { Text = "物价涨了吗" }, CancellationToken.None)).Figures;

        Assert.NotEmpty(figures);
        Assert.All(figures, figure => Assert.Equal("居民消费价格总指数", figure.Row.Indicator));
    }

    [Fact]
    public async Task The_head_of_a_bureau_is_no_other_post_and_the_bureau_no_budget()
    {
        var results = await issues.Search.SearchAsync(new SearchRequest { Text = "财政局局长是谁" }, CancellationToken.None);

        Assert.Empty(results.Synonyms);
    }
}
