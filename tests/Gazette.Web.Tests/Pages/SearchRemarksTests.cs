using Gazette.Search.Queries;
using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Pages;

/// <summary>What the page says of how it took the words.</summary>
public sealed class SearchRemarksTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Fact]
    public async Task A_quoted_sentence_that_stands_nowhere_is_said_to_and_that_the_results_do_not_follow_it()
    {
        var page = await portal.PageAsync($"/search?q={Uri.EscapeDataString(SampleSearch.UnmetPhrase)}");

        Assert.StartsWith("各期公报没有“许多办法”这句原话。以下各条不按原句查找", page.Text(".unmet"), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".hits li"));
    }

    [Fact]
    public async Task Who_only_says_what_to_leave_out_is_told_that_there_is_nothing_to_look_for()
    {
        var page = await portal.PageAsync($"/search?q={SampleSearch.ExclusionOnly}");

        Assert.Contains("没有可查的词", page.Text("[role=status]"), StringComparison.Ordinal);
        Assert.Contains("要查这个词本身", page.Text(".notice"), StringComparison.Ordinal);
        Assert.Equal("/search?q=%E5%8A%9E%E6%B3%95", page.QuerySelector(".notice a")!.GetAttribute("href"));
        Assert.DoesNotContain(page.QuerySelectorAll(".also"), also => also.TextContent.Contains("已去掉", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_long_text_is_said_to_be_searched_by_its_begin_only()
    {
        var client = await portal.CreateReadyClientAsync();
        var page = await client.PageAsync($"/search?q={new string('a', QueryReader.MaxLength + 1)}");
        var shorter = await client.PageAsync($"/search?q={new string('a', QueryReader.MaxLength)}");

        Assert.Equal("检索词太长，只查了前 300 个字符。", page.Text(".cut"));
        Assert.Empty(shorter.QuerySelectorAll(".cut"));
    }

    [Fact]
    public async Task What_else_was_searched_is_told_and_one_click_takes_the_text_as_typed()
    {
        var client = await portal.CreateReadyClientAsync();

        var also = await client.PageAsync($"/search?q={SampleSearch.WithSynonyms}&kind=notice");
        Assert.StartsWith("也查找了：治理、整治", also.Text(".also"), StringComparison.Ordinal);

        var literal = await client.PageAsync(also.QuerySelector(".also a")!.GetAttribute("href")!);
        Assert.Contains("kind=notice&exact=1", also.QuerySelector(".also a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.StartsWith("只查找了输入的原词", literal.Text(".also"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_no_calendar_has_is_said_to_be_none()
    {
        var page = await portal.PageAsync($"/search?q={SampleSearch.WithImpossibleDay}");

        Assert.Equal("没有“2020年2月30日”这一天，按字词查找。", page.Text(".also"));
    }

    [Fact]
    public async Task A_time_that_depends_on_the_day_is_said_to_be_left_out()
    {
        var page = await portal.PageAsync($"/search?q={SampleSearch.WithRelativeTime}");

        Assert.Equal("没有按“去年”限定时间；要限定，请写明年月，如“2020年”。", page.Text(".also"));
    }

    [Fact]
    public async Task A_year_left_out_of_an_issue_asked_for_is_said_to_be()
    {
        var page = await portal.PageAsync($"/search?q={SampleSearch.RelativeIssue}");

        Assert.StartsWith("没有按“今年”限定时间", page.Text(".also"), StringComparison.Ordinal);
        Assert.Equal("/issues/2020-09", Assert.Single(page.QuerySelectorAll(".next-step a")).GetAttribute("href"));
    }

    [Fact]
    public async Task Of_a_time_of_which_nothing_is_held_it_is_not_said_to_come_first()
    {
        var page = await portal.PageAsync($"/search?q={SampleSearch.WithUnheldDate}");

        Assert.StartsWith("本库没有2023年的公报或文件。", page.Text(".also"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_for_an_issue_that_is_not_held_is_told_so_and_shown_which_are()
    {
        var page = await portal.PageAsync($"/search?q={SampleSearch.UnheldIssue}");

        Assert.StartsWith("本库没有收入2020年第8期。", page.Text(".notice"), StringComparison.Ordinal);
        Assert.Equal("/issues", page.QuerySelector(".notice a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task When_the_words_asked_for_stand_nowhere_the_page_says_so_before_it_lists_parts_of_them()
    {
        var page = await portal.PageAsync($"/search?q={SampleSearch.Missing}");

        Assert.StartsWith("各期公报没有写到“最低工资”", page.Text(".missing"), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".hits li"));
    }

    [Fact]
    public async Task What_was_excluded_is_told()
    {
        var page = await portal.PageAsync($"/search?q={SampleSearch.WithExclusion}");

        Assert.Equal("已去掉写到“办法”的内容。", page.Text(".also"));
    }

    [Fact]
    public async Task What_may_have_been_meant_is_offered_as_a_link()
    {
        var page = await portal.PageAsync($"/search?q={SampleSearch.Misspelt}");

        Assert.Equal($"您是不是要找：{SampleSearch.WithSynonyms}", page.Text(".suggestion"));
        Assert.NotNull(page.QuerySelector(".suggestion a"));
    }

    [Fact]
    public async Task When_the_suggestion_was_searched_the_page_says_so()
    {
        var page = await portal.PageAsync($"/search?q={SampleSearch.MisspeltAltogether}");

        Assert.Equal($"没有找到“{SampleSearch.MisspeltAltogether}”，以下是“{SampleSearch.WithSynonyms}”的结果。仍查“{SampleSearch.MisspeltAltogether}”", page.Text(".suggestion"));
    }
}
