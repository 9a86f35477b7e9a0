namespace Gazette.Web.Tests.Pages;

/// <summary>What an issue's page says beside its contents; docs and figures are those of the sample issues.</summary>
public sealed class IssueCompletenessTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Fact]
    public async Task Facts_that_are_not_known_are_said_not_to_be()
    {
        var page = await portal.PageAsync("/issues/2020-09");

        Assert.Equal(["总期号 217", "出版日期 不详", "本库所收 7 条"], page.QuerySelectorAll(".issue-facts > div").Select(fact => $"{fact.Text("dt")} {fact.Text("dd")}"));
    }

    [Fact]
    public async Task Number_and_date_of_a_document_stand_beside_its_title()
    {
        var page = await portal.PageAsync("/issues/2020-09");

        var first = page.QuerySelector(".contents li")!;
        Assert.Equal("温政办〔2020〕75号", first.Text(".number"));
        Assert.Equal("2020-09-16", first.QuerySelector("time")!.GetAttribute("datetime"));
    }

    [Fact]
    public async Task A_document_that_holds_no_longer_is_marked()
    {
        // Repealed by October's decision.
        var page = await portal.PageAsync("/issues/2020-09");

        Assert.Equal("已废止", page.Text(".contents li .badge"));
    }

    [Fact]
    public async Task What_the_catalogue_lists_and_the_issue_does_not_print_stands_folded_below()
    {
        var page = await portal.PageAsync("/issues/2020-09");

        var listed = page.QuerySelector("details.listed-only")!;
        Assert.False(listed.HasAttribute("open"));
        Assert.Equal(["关于未刊登的事项的通知", "关于另一未刊登的事项的决定"], listed.QuerySelectorAll(".entry-title").Select(title => title.TextContent));
        Assert.Contains("本库没有全文", listed.TextContent, StringComparison.Ordinal);
        Assert.Equal(Uri.EscapeDataString("温政办〔2020〕99号"), listed.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^1]);
    }

    [Fact]
    public async Task Lines_without_owner_are_counted()
    {
        var page = await portal.PageAsync("/issues/2020-09");

        Assert.Contains("原文 3 行有文字，2 行有归属（66.6%），1 行还没有归入任何一条。", page.Text(".completeness")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_issue_of_unknown_number_has_its_page()
    {
        var page = await portal.PageAsync("/issues/unknown.txt");

        Assert.Equal("期号不详", page.Text("h1"));
        Assert.Equal(["不详", "不详"], page.QuerySelectorAll(".issue-facts dd").Take(2).Select(fact => fact.TextContent));
    }
}
