using System.Net;
using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Pages.Records;

/// <summary>The catalogues against what is printed.</summary>
public sealed class CataloguePageTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    private static readonly string Run = $"/catalogue/{Uri.EscapeDataString("温政办")}/2020";

    [Fact]
    public async Task The_index_counts_each_run()
    {
        var page = await portal.RecordsPageAsync("/catalogue", [.. SampleIssue.All]);

        var rows = page.QuerySelectorAll("table tbody tr");
        Assert.Equal(["温政办〔2020〕", "1", "1", "0", "0", "97"], rows[0].Children.Select(cell => cell.TextContent.Trim()));
        Assert.Equal(["温政发〔2020〕", "0", "1", "0", "1", "97"], rows[1].Children.Select(cell => cell.TextContent.Trim()));
    }

    [Fact]
    public async Task A_title_that_differs_is_shown_in_both_forms()
    {
        var page = await portal.RecordsPageAsync("/catalogue", SampleIssue.Notice, WithTitle("关于印发另一办法的通知"));

        Assert.Equal("温州市人民政府办公室关于印发温州市突发事件应急预案管理办法的通知", page.Text(".run-title"));
        Assert.StartsWith("目录作：关于印发另一办法的通知", page.Text(".other-title"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_shows_each_number_its_status_and_the_gaps()
    {
        var page = await portal.RecordsPageAsync(Run, [.. SampleIssue.All]);

        Assert.Equal(["第 1–74 号未见", "第 76–98 号未见"], page.QuerySelectorAll("tr.between").Select(row => row.TextContent.Trim()));
        Assert.Equal(["已刊登", "只列目录"], page.QuerySelectorAll("td.status").Select(cell => cell.TextContent));
        Assert.Equal($"/articles/{SampleIssue.Notice.Summary.Id}", page.QuerySelector(".run-title a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/catalogue/%E6%B8%A9%E6%94%BF%E5%8A%9E/1999")]
    [InlineData("/catalogue/%E6%B8%A9%E6%94%BF%E5%8A%9E")]
    [InlineData("/catalogue/x/2020")]
    [InlineData("/catalogue/x/y")]
    public async Task A_run_that_there_is_not_is_not_found(string address)
    {
        using var answer = await portal.RecordsAnswerAsync(address, [.. SampleIssue.All]);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Without_a_catalogue_the_page_says_so() =>
        Assert.Contains("还没有发文目录", (await portal.RecordsPageAsync("/catalogue")).Text(".notice"), StringComparison.Ordinal);

    private static Storage.Reading.StoredArticle WithTitle(string title) => SampleIssue.Catalogue with
    {
        Article = SampleIssue.Catalogue.Article with { Catalogue = [SampleIssue.Catalogue.Article.Catalogue[0] with { Title = title }] },
    };
}
