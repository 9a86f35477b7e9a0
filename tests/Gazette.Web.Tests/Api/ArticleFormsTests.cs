using System.Net;
using System.Text.Json;
using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Api;

public sealed class ArticleFormsTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Fact]
    public async Task The_json_of_an_article_has_the_shape_of_the_contract_and_its_address()
    {
        var client = await portal.CreateReadyClientAsync();

        var article = JsonDocument.Parse(await client.GetStringAsync($"/articles/{SampleIssue.Notice.Summary.Id}.json")).RootElement;

        Assert.Equal($"/articles/{SampleIssue.Notice.Summary.Id}", article.GetProperty("url").GetString());
        Assert.Equal(9, article.GetProperty("issue").GetProperty("number").GetInt32());
        Assert.Equal("2020-10-01", article.GetProperty("effective_on").GetString());
        Assert.Equal(["温政办〔2015〕3号"], article.GetProperty("repeals").EnumerateArray().Select(number => number.GetString()));
        Assert.Equal(SampleIssue.Notice.Article.Blocks.Count, article.GetProperty("blocks").GetArrayLength());
    }

    [Fact]
    public async Task A_program_that_asks_for_an_article_that_never_was_gets_problem_details()
    {
        var client = await portal.CreateReadyClientAsync();

        using var answer = await client.GetAsync("/articles/zzzzzzzz.json");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("zzzzzzzz", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("Not Found", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_for_the_text_of_an_article_that_never_was_is_told_so_in_plain_text()
    {
        using var answer = await portal.GetAsync("/articles/zzzzzzzz.txt");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("没有编号为 zzzzzzzz 的条目。\n", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_json_says_whether_a_document_holds_status_first_and_by_what_it_is_repealed()
    {
        var client = await portal.CreateReadyClientAsync();

        var validity = await ValidityAsync(SampleIssue.Notice.Summary.Id.Value);
        var expired = await ValidityAsync(SampleIssue.Repealing.Summary.Id.Value);

        Assert.Equal("status", validity.EnumerateObject().First().Name);
        Assert.Equal("repealed", validity.GetProperty("status").GetString());
        Assert.Equal("2022-01-01", validity.GetProperty("on").GetString());
        Assert.Equal("废止温政办〔2020〕75号。", validity.GetProperty("repealed_by").GetProperty("sentence").GetString());
        Assert.Equal(SampleIssue.Repealing.Summary.Id.Value, validity.GetProperty("repealed_by").GetProperty("id").GetString());
        Assert.Equal(("expired", "term_passed"), (expired.GetProperty("status").GetString(), expired.GetProperty("ground").GetString()));
        Assert.Equal("有效期1年。", expired.GetProperty("evidence").GetProperty("sentence").GetString());

        async Task<JsonElement> ValidityAsync(string id) =>
            JsonDocument.Parse(await client.GetStringAsync($"/articles/{id}.json")).RootElement.GetProperty("validity");
    }

    [Fact]
    public async Task The_json_of_appointments_holds_the_rows()
    {
        var client = await portal.CreateReadyClientAsync();

        var article = JsonDocument.Parse(await client.GetStringAsync($"/articles/{SampleIssue.Appointments.Summary.Id}.json")).RootElement;

        Assert.False(article.TryGetProperty("validity", out _));
        Assert.Equal(["徐翔", "陈栋"], article.GetProperty("appointments").EnumerateArray().Select(row => row.GetProperty("person").GetString()));
    }

    [Fact]
    public async Task The_text_of_an_article_is_its_title_number_validity_and_blocks()
    {
        using var answer = await portal.GetAsync($"/articles/{SampleIssue.Repealing.Summary.Id}.txt");

        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            "温州市人民政府关于废止部分文件的决定\n温政发〔2020〕30号\n2020年第10期\n已失效（2022年1月1日，据本库所收各期）：有效期至2021年10月9日，已经届满；本库自刊载它的一期起，只收有截至2020年11月20日的各期，此后是否延长，须向发文机关核实。\n\n废止温政办〔2020〕75号。有效期1年。\n",
            await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(".json")]
    [InlineData(".txt")]
    [InlineData("")]
    public async Task A_checker_of_links_finds_every_form_alive(string form)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Head, $"/articles/{SampleIssue.Notice.Summary.Id}{form}");
        using var answer = await (await portal.CreateReadyClientAsync()).SendAsync(ask);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
