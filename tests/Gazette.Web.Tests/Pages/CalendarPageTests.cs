using System.Net;
using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Pages;

/// <summary>Today is 1 January 2022 in the sample portal.</summary>
public sealed class CalendarPageTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Fact]
    public async Task Around_a_day_stand_what_takes_effect_and_what_is_repealed_with_the_sentence()
    {
        var page = await portal.PageAsync("/calendar?day=2020-10-01&days=30");

        Assert.Equal(["废止", "施行"], page.QuerySelectorAll(".event-kind").Select(kind => kind.TextContent));
        Assert.Equal("2020-10-09", page.QuerySelector(".event-day")!.GetAttribute("datetime"));
        Assert.StartsWith("废止温政办〔2020〕75号。", page.Text(".sentence p"), StringComparison.Ordinal);
        Assert.Equal($"/articles/{SampleIssue.Repealing.Summary.Id}/source#L2", page.QuerySelector(".sentence a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_last_day_in_force_comes_with_how_it_was_counted()
    {
        var page = await portal.PageAsync("/calendar?day=2029-09-30&days=30");

        Assert.Equal("有效期届满", page.Text(".event-kind"));
        Assert.Contains("2020-10-01 + 9年 − 1日", page.Text(".sentence")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_window_leads_to_the_nearest_days_in_both_directions()
    {
        var page = await portal.PageAsync("/calendar?days=30");

        Assert.Empty(page.QuerySelectorAll(".event-kind"));
        Assert.Contains("2022年1月1日前后 30 天之内", page.Text(".notice")!, StringComparison.Ordinal);
        Assert.Equal(
            ["/calendar?day=2021-10-09&days=30", "/calendar?day=2029-09-30&days=30"],
            page.QuerySelectorAll(".nearest a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task The_form_holds_what_was_asked()
    {
        var page = await portal.PageAsync("/calendar?day=2020年10月1日&days=365");

        Assert.Equal("2020-10-01", page.QuerySelector("input[name=day]")!.GetAttribute("value"));
        Assert.Equal("365", page.QuerySelector("select[name=days] option[selected]")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("p.notice"));
    }

    [Theory]
    [InlineData("day=2020-02-30")]
    [InlineData("day=<script>")]
    [InlineData("days=0")]
    [InlineData("days=99999999999")]
    [InlineData("days=x")]
    public async Task What_makes_no_sense_is_left_out_and_said_to_be(string query)
    {
        using var answer = await portal.GetAsync($"/calendar?{query}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("没有采用", (await answer.DocumentAsync()).Text("p.notice")!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("day=0001-01-01&days=365")]
    [InlineData("day=9999-12-31&days=365")]
    public async Task The_ends_of_time_are_days_like_others(string query)
    {
        using var answer = await portal.GetAsync($"/calendar?{query}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEmpty((await answer.DocumentAsync()).QuerySelectorAll(".nearest a"));
    }
}
