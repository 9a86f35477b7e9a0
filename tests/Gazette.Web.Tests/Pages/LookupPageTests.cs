using System.Net;
using System.Text;
using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Pages;

public sealed class LookupPageTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    private const string List = "温政办2020 75\n温政办〔2020〕99号\n温政办〔2020〕76号\n养老服务";

    [Fact]
    public async Task Every_number_of_a_text_stands_in_a_table_with_its_place_and_what_is_known_of_it()
    {
        var page = await portal.PageAsync(Address(List));

        var rows = page.QuerySelectorAll(".number-table tbody tr").Select(row => string.Join('|', row.Children.Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))));
        Assert.Equal(
            [
                "1:1|温政办2020 75|温政办〔2020〕75号|已收录|已废止|温州市人民政府办公室关于印发温州市突发事件应急预案管理办法的通知 2020年9月16日成文 2020年第9期",
                "2:1|温政办〔2020〕99号|温政办〔2020〕99号|只见提及||关于未刊登的事项的通知",
                "3:1|温政办〔2020〕76号|温政办〔2020〕76号|未见||看相近的文号",
                "4:1|养老服务||认不出||当作词语检索",
            ],
            rows);
        Assert.Equal(
            [$"/articles/{SampleIssue.Notice.Summary.Id}", $"/documents/{Uri.EscapeDataString("温政办〔2020〕99号")}"],
            page.QuerySelectorAll(".number-table a").Take(2).Select(link => link.GetAttribute("href")));
        Assert.Equal(List, page.QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task What_stands_twice_in_a_list_is_marked_in_the_row_and_in_the_sum()
    {
        var page = await portal.PageAsync(Address("温政办〔2020〕75号\n温政办2020 75"));

        Assert.Equal("已收录，同第 1 项", page.QuerySelectorAll(".number-table .status")[1].TextContent.Trim());
        Assert.Contains("其中重复 1", page.Text(".total"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_text_the_page_is_a_form_with_its_limits()
    {
        var page = await portal.PageAsync("/lookup");

        Assert.Null(page.QuerySelector(".number-table"));
        Assert.Contains("200,000", page.Text("#text-help"), StringComparison.Ordinal);
        Assert.Contains("温政发〔2020〕30号", page.QuerySelector("textarea")!.GetAttribute("placeholder"), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".colophon a[href='/lookup']"));
    }

    [Fact]
    public async Task A_short_text_that_is_sent_gets_an_address_to_keep()
    {
        using var answer = await PostAsync(List, format: null);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(Address(List), answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_long_text_is_answered_at_once()
    {
        using var answer = await PostAsync(new string('长', 100_000) + "\n温政办〔2020〕75号", format: null);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("2:1", (await answer.DocumentAsync()).Text(".number-table .place"));
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_read_up_to_the_limit_and_this_is_said()
    {
        using var answer = await PostAsync("温政办〔2020〕75号\n" + new string('长', 300_000), format: null);
        var page = await answer.DocumentAsync();

        Assert.Contains("一次最多 200,000 字", page.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll(".number-table tbody tr"));
    }

    [Fact]
    public async Task Of_too_many_numbers_the_first_thousand_are_listed_and_this_is_said()
    {
        using var answer = await PostAsync(string.Concat(Enumerable.Repeat("温政办〔2020〕75号，", 1500)), format: null);
        var page = await answer.DocumentAsync();

        Assert.Contains("共 1500 项，只查了前 1000 项", page.Text(".total"), StringComparison.Ordinal);
        Assert.Equal(1000, page.QuerySelectorAll(".number-table tbody tr").Length);
    }

    [Fact]
    public async Task A_form_that_cannot_be_read_is_refused()
    {
        using var answer = await PostAsync("温政办〔2020〕75号\0", format: null);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>温政办〔2020〕75号</textarea><b>")]
    [InlineData("\0\u0007温政办〔2020〕75号")]
    [InlineData("温政办〔2020〕\ud83d75号")]
    public async Task Whatever_is_pasted_stays_text(string text)
    {
        using var answer = await portal.GetAsync(Address(text.Replace('\ud83d', '?')));
        var page = await answer.DocumentAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(page.QuerySelectorAll("script:not([src^='/']), main script, main b"));
        Assert.Single(page.QuerySelectorAll("textarea"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_table_comes_as_CSV_with_a_byte_order_mark_by_address_and_by_form(bool isForm)
    {
        using var answer = isForm ? await PostAsync(List, "csv") : await portal.GetAsync(Address(List) + "&format=csv");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var lines = Encoding.UTF8.GetString(bytes).TrimStart('\ufeff').Split("\r\n");

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("行,字,原文写法,规范写法,状态,文号,标题,网址,时效,时效日期,时效说明,成文日期,期,同第几项", lines[0]);
        Assert.StartsWith("1,1,温政办2020 75,温政办〔2020〕75号,已收录,温政办〔2020〕75号,温州市人民政府办公室关于", lines[1], StringComparison.Ordinal);
        Assert.Contains($",http://localhost/articles/{SampleIssue.Notice.Summary.Id},", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_left_open_while_the_portal_started_anew_still_sends_its_text()
    {
        var client = await portal.CreateReadyClientAsync();
        using var shown = await client.GetAsync("/lookup");
        using var answer = await PostAsync(List, "csv"); // Without a cookie or token of the page shown before.

        Assert.False(shown.Headers.Contains("Set-Cookie"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_cell_that_a_spreadsheet_would_run_is_disarmed()
    {
        var csv = await (await portal.CreateReadyClientAsync()).GetStringAsync(Address("温政办2020 75\n温政办2020 76\n温政办2020 77\n=1+1\n＠SUM(A1)") + "&format=csv");

        Assert.Contains(",'=1+1,", csv, StringComparison.Ordinal);
        Assert.Contains(",'＠SUM(A1),", csv, StringComparison.Ordinal);
    }

    private static string Address(string text) => $"/lookup?text={Uri.EscapeDataString(text)}";

    // Line ends as CR LF are left to the text given.
    private async Task<HttpResponseMessage> PostAsync(string text, string? format)
    {
        var client = portal.CreateClient(new() { AllowAutoRedirect = false });
        await portal.BecomeReadyAsync(client);
        var fields = new List<KeyValuePair<string, string>> { new("text", text) };
        if (format is not null)
        {
            fields.Add(new("format", format));
        }

        using var content = new FormUrlEncodedContent(fields);
        return await client.PostAsync(new Uri("/lookup", UriKind.Relative), content);
    }
}
