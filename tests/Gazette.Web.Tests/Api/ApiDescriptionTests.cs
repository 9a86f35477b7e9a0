using System.Net;
using System.Text.Json;
using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Api;

public sealed class ApiDescriptionTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Fact]
    public async Task The_beginning_of_the_API_tells_every_call_and_where_the_description_stands()
    {
        var index = await JsonAsync("/api/v1");

        var calls = index.GetProperty("calls").EnumerateArray().Select(call => call.GetProperty("address").GetString()).ToList();
        Assert.Superset(
            new HashSet<string?> { "/api/v1/search", "/api/v1/lookup", "/api/v1/suggest", "/api/v1/articles", "/issues/{issue}.json", "/articles/{id}.json" }, calls.ToHashSet());
        Assert.All(index.GetProperty("calls").EnumerateArray(), call => Assert.True(IsChinese(call.GetProperty("summary"))));
        Assert.Equal("/api/v1/openapi.json", index.GetProperty("description").GetString());
    }

    [Fact]
    public async Task The_description_has_every_call_with_its_parameters_in_Chinese()
    {
        var paths = (await JsonAsync("/api/v1/openapi.json")).GetProperty("paths");

        Assert.All(paths.EnumerateObject(), path => Assert.True(IsChinese(path.Value.GetProperty("get").GetProperty("summary"))));
        var search = paths.GetProperty("/api/v1/search").GetProperty("get").GetProperty("parameters").EnumerateArray().ToList();
        Assert.Equal(
            ["q", "year", "issue", "kind", "section", "issuer", "validity", "annex", "table", "sort", "exact", "page", "size"],
            search.Select(parameter => parameter.GetProperty("name").GetString()));
        Assert.True(search[0].GetProperty("required").GetBoolean());
        Assert.All(search, parameter => Assert.True(IsChinese(parameter.GetProperty("description"))));
        Assert.Contains("in_force", search[6].GetProperty("schema").GetProperty("enum").EnumerateArray().Select(value => value.GetString()));
    }

    [Fact]
    public async Task Every_field_of_every_answer_is_described_in_Chinese()
    {
        var schemas = (await JsonAsync("/api/v1/openapi.json")).GetProperty("components").GetProperty("schemas");

        var fields = schemas.EnumerateObject()
            .SelectMany(schema => schema.Value.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().Select(field => (Schema: schema.Name, field)) : [])
            .ToList();
        Assert.Contains(fields, field => field.field.Name == "snippet");
        Assert.Empty(fields.Where(field => !field.field.Value.TryGetProperty("description", out var text) || !IsChinese(text)).Select(field => $"{field.Schema}.{field.field.Name}"));
    }

    [Fact]
    public async Task All_articles_are_listed_a_page_at_a_time()
    {
        var first = await JsonAsync("/api/v1/articles?size=2");
        var second = await JsonAsync("/api/v1/articles?size=2&page=2");
        var all = await JsonAsync("/api/v1/articles");

        Assert.Equal(SampleIssue.All.Count, first.GetProperty("total").GetInt32());
        var ids = Ids(all);
        Assert.Equal(SampleIssue.All.Select(stored => stored.Summary.Id.Value).Order(), ids.Order());
        Assert.Equal(ids.Take(4), [.. Ids(first), .. Ids(second)]);
        using var refused = await portal.GetAsync("/api/v1/articles?size=1001&kind=notice");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var errors = JsonDocument.Parse(await refused.Content.ReadAsStringAsync()).RootElement.GetProperty("errors");
        Assert.Equal(["kind", "size"], errors.EnumerateObject().Select(error => error.Name).Order());
    }

    [Fact]
    public async Task The_contents_of_an_issue_come_as_data_too()
    {
        var issue = await JsonAsync("/issues/2020-09.json");

        Assert.Equal(2020, issue.GetProperty("year").GetInt32());
        Assert.Equal("/issues/2020-09", issue.GetProperty("url").GetString());
        Assert.Contains(SampleIssue.Notice.Summary.Id.Value, Ids(issue));
        using var other = await portal.GetAsync("/issues/2020-9.json");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/issues/2020-09.json"), (other.StatusCode, other.Headers.Location!.OriginalString));
        using var unheld = await portal.GetAsync("/issues/2020-08.json");
        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (unheld.StatusCode, unheld.Content.Headers.ContentType!.MediaType));
        Assert.Contains("本库没有这一期", await unheld.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", HttpStatusCode.NotFound)]
    [InlineData("POST", HttpStatusCode.MethodNotAllowed)]
    public async Task What_the_framework_refuses_is_told_in_Chinese(string method, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), status == HttpStatusCode.NotFound ? "/api/v1/nothing" : "/api/v1/search");
        using var answer = await (await portal.CreateReadyClientAsync()).SendAsync(request);

        Assert.Equal(status, answer.StatusCode);
        Assert.True(IsChinese(JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("title")));
    }

    private static List<string> Ids(JsonElement list) => [.. list.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("id").GetString()!)];

    private static bool IsChinese(JsonElement text) => text.GetString()!.Any(c => c > '\u4e00');

    private async Task<JsonElement> JsonAsync(string address)
    {
        using var answer = await portal.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }
}
