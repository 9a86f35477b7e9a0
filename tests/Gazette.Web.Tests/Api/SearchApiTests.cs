using System.Net;
using System.Text.Json;
using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Api;

public sealed class SearchApiTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Fact]
    public async Task A_result_has_the_fields_of_the_contract()
    {
        var answer = await JsonAsync("/api/v1/search?q=规范管理");

        Assert.Equal(1, answer.GetProperty("total").GetInt32());
        var result = Assert.Single(answer.GetProperty("results").EnumerateArray());
        Assert.Equal(
            ["id", "url", "title", "doc_number", "kind", "section", "issuers", "issued_on", "issue", "validity", "snippet"],
            result.EnumerateObject().Select(field => field.Name));
        Assert.Equal($"/articles/{SampleIssue.Notice.Summary.Id}", result.GetProperty("url").GetString());
        Assert.Equal("温政办〔2020〕75号", result.GetProperty("doc_number").GetString());
        Assert.Equal("notice", result.GetProperty("kind").GetString());
        Assert.Equal("文件发布", result.GetProperty("section").GetString());
        Assert.Equal("2020-09-16", result.GetProperty("issued_on").GetString());
        Assert.Equal(2020, result.GetProperty("issue").GetProperty("year").GetInt32());
        Assert.Equal(9, result.GetProperty("issue").GetProperty("number").GetInt32());
        Assert.Equal("第一条 为规范管理，根据国办发〔2013〕101号等规定，制定本办法。", result.GetProperty("snippet").GetString());
    }

    [Fact]
    public async Task What_was_read_into_the_text_is_told_beside_the_results()
    {
        var also = await JsonAsync($"/api/v1/search?q={SampleSearch.WithSynonyms}");
        Assert.Equal("治理", also.GetProperty("synonyms")[0].GetProperty("synonyms")[0].GetString());
        Assert.Equal(0, (await JsonAsync($"/api/v1/search?q={SampleSearch.WithSynonyms}&exact=1")).GetProperty("synonyms").GetArrayLength());

        var figures = await JsonAsync($"/api/v1/search?q={SampleSearch.WithDate}");
        Assert.Equal("2020年9月", figures.GetProperty("date").GetString());
        Assert.Equal(101.2m, figures.GetProperty("figures")[0].GetProperty("month").GetDecimal());

        var misspelt = await JsonAsync($"/api/v1/search?q={SampleSearch.Misspelt}");
        Assert.Equal(SampleSearch.WithSynonyms, misspelt.GetProperty("suggestion").GetString());
        Assert.False(misspelt.GetProperty("suggestion_searched").GetBoolean());
    }

    [Theory]
    [InlineData("issue=2020-99", HttpStatusCode.BadRequest)]
    [InlineData("issue=0000-01", HttpStatusCode.BadRequest)]
    [InlineData("year=0", HttpStatusCode.BadRequest)]
    [InlineData("issue=2020-53", HttpStatusCode.OK)]
    [InlineData("year=1999", HttpStatusCode.OK)]
    public async Task What_cannot_be_is_refused_and_what_is_only_not_held_finds_nothing(string filter, HttpStatusCode status)
    {
        using var answer = await portal.GetAsync($"/api/v1/search?q=管理&{filter}");

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Issues_asked_for_are_told_held_or_not()
    {
        var held = await JsonAsync($"/api/v1/search?q={SampleSearch.IssueOfAnyYear}");
        Assert.Equal(["year", "number", "serial"], held.GetProperty("issues")[0].EnumerateObject().Select(field => field.Name));
        Assert.Equal(9, held.GetProperty("issues")[0].GetProperty("number").GetInt32());
        Assert.Equal(JsonValueKind.Null, held.GetProperty("unheld_issue").ValueKind);

        var unheld = await JsonAsync($"/api/v1/search?q={SampleSearch.UnheldIssue}");
        Assert.Equal(0, unheld.GetProperty("issues").GetArrayLength());
        Assert.Equal("2020年第8期", unheld.GetProperty("unheld_issue").GetString());
    }

    [Fact]
    public async Task How_the_time_in_a_text_was_taken_is_told()
    {
        Assert.Equal("not_held", (await JsonAsync($"/api/v1/search?q={SampleSearch.WithUnheldDate}")).GetProperty("date_standing").GetString());
        Assert.Equal("found", (await JsonAsync($"/api/v1/search?q={SampleSearch.WithDate}")).GetProperty("date_standing").GetString());
        Assert.Equal(JsonValueKind.Null, (await JsonAsync("/api/v1/search?q=管理")).GetProperty("date_standing").ValueKind);
        Assert.Equal("去年", (await JsonAsync($"/api/v1/search?q={SampleSearch.WithRelativeTime}")).GetProperty("relative_times")[0].GetString());
        Assert.Equal(SampleSearch.WithImpossibleDay, (await JsonAsync($"/api/v1/search?q={SampleSearch.WithImpossibleDay}")).GetProperty("impossible_day").GetString());
    }

    [Fact]
    public async Task An_office_asked_for_comes_with_who_is_on_record_in_it_and_what_is_not_on_record_is_null()
    {
        var office = (await JsonAsync($"/api/v1/search?q={SampleSearch.Office}")).GetProperty("office");
        var holders = office.GetProperty("holders");

        Assert.Equal("市长", office.GetProperty("asked").GetString());
        Assert.Equal(
            ["person", "office", "appointed", "removed", "named_first", "named_last", "mentions", "url"], holders[0].EnumerateObject().Select(field => field.Name));
        Assert.Equal("2020-09-16", holders[0].GetProperty("appointed").GetString());
        Assert.Equal(JsonValueKind.Null, holders[0].GetProperty("removed").ValueKind);
        Assert.Equal(JsonValueKind.Null, holders[0].GetProperty("mentions").ValueKind);
        Assert.Equal("2020-09-28", holders[1].GetProperty("named_last").GetString());
        Assert.Equal(7, holders[1].GetProperty("mentions").GetInt32());
        Assert.Equal(0, (await JsonAsync($"/api/v1/search?q={SampleSearch.UnknownOffice}")).GetProperty("office").GetProperty("holders").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, (await JsonAsync("/api/v1/search?q=管理")).GetProperty("office").ValueKind);
    }

    [Fact]
    public async Task Names_on_record_and_words_that_stand_nowhere_are_told()
    {
        Assert.Equal(SampleSearch.Person, (await JsonAsync($"/api/v1/search?q={SampleSearch.Person}")).GetProperty("people")[0].GetString());
        Assert.Equal(0, (await JsonAsync("/api/v1/search?q=管理")).GetProperty("people").GetArrayLength());
        Assert.Equal(SampleSearch.Missing, (await JsonAsync($"/api/v1/search?q={SampleSearch.Missing}")).GetProperty("missing")[0].GetString());
        Assert.Equal(0, (await JsonAsync("/api/v1/search?q=管理")).GetProperty("missing").GetArrayLength());
    }

    [Fact]
    public async Task What_was_not_searched_as_asked_is_told()
    {
        var unmet = await JsonAsync($"/api/v1/search?q={Uri.EscapeDataString(SampleSearch.UnmetPhrase)}");
        var cut = await JsonAsync($"/api/v1/search?q={new string('a', 301)}");

        Assert.True(unmet.GetProperty("phrase_given_up").GetBoolean());
        Assert.Equal("许多办法", unmet.GetProperty("unmet_phrases")[0].GetString());
        Assert.Equal(JsonValueKind.Null, unmet.GetProperty("read_characters").ValueKind);
        Assert.Equal(300, cut.GetProperty("read_characters").GetInt32());
        Assert.False(cut.GetProperty("phrase_given_up").GetBoolean());
    }

    [Fact]
    public async Task Page_and_size_cut_the_results_and_not_the_total()
    {
        var answer = await JsonAsync($"/api/v1/search?q={SampleSearch.ManyHits}&page=3&size=20");

        Assert.Equal(SampleSearch.ManyHitsTotal, answer.GetProperty("total").GetInt32());
        Assert.Equal(5, answer.GetProperty("results").GetArrayLength());
    }

    [Fact]
    public async Task A_filter_narrows_the_results()
    {
        Assert.Equal(0, (await JsonAsync("/api/v1/search?q=规范管理&kind=decision")).GetProperty("total").GetInt32());
        Assert.Equal(1, (await JsonAsync("/api/v1/search?q=规范管理&kind=notice&year=2020&issuer=温州市人民政府办公室")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Every_filter_has_its_counts_under_the_name_of_its_parameter()
    {
        var facets = (await JsonAsync("/api/v1/search?q=规范管理&issue=2020-09&validity=in_force&annex=0&table=1&sort=newest")).GetProperty("facets");

        Assert.Equal(
            ["year", "issue", "kind", "section", "issuer", "validity", "annex", "table"],
            facets.EnumerateObject().Select(facet => facet.Name));
        Assert.Equal("2020", facets.GetProperty("year")[0].GetProperty("value").GetString());
    }

    [Fact]
    public async Task What_is_typed_is_completed_with_titles_and_numbers_and_where_they_lead()
    {
        var title = Assert.Single((await JsonAsync("/api/v1/suggest?q=管理办法")).GetProperty("suggestions").EnumerateArray());
        Assert.Equal("title", title.GetProperty("kind").GetString());
        Assert.StartsWith("/articles/", title.GetProperty("url").GetString(), StringComparison.Ordinal);

        var number = (await JsonAsync("/api/v1/suggest?q=温政办〔2020〕75")).GetProperty("suggestions")[0];
        Assert.Equal("number", number.GetProperty("kind").GetString());
        Assert.Equal("/documents/" + Uri.EscapeDataString("温政办〔2020〕75号"), number.GetProperty("url").GetString());
    }

    [Fact]
    public async Task Nothing_found_is_an_answer_and_not_an_error()
    {
        Assert.Equal(0, (await JsonAsync("/api/v1/search?q=火星移民")).GetProperty("results").GetArrayLength());
    }

    [Theory]
    [InlineData("/api/v1/search", "q")]
    [InlineData("/api/v1/search?q=a&colour=red", "colour")]
    [InlineData("/api/v1/search?Q=a&q=b", "q")] // Names differ in case only: the same one twice.
    [InlineData("/api/v1/search?q=a&q=b", "q")]
    [InlineData("/api/v1/search?q=a&page=0", "page")]
    [InlineData("/api/v1/search?q=a&page=two", "page")]
    [InlineData("/api/v1/search?q=a&page=99999999999", "page")]
    [InlineData("/api/v1/search?q=a&size=0", "size")]
    [InlineData("/api/v1/search?q=a&size=101", "size")]
    [InlineData("/api/v1/search?q=a&year=20", "year")]
    [InlineData("/api/v1/search?q=a&kind=novel", "kind")]
    [InlineData("/api/v1/search?q=a&section=novel", "section")]
    [InlineData("/api/v1/search?q=a&year=", "year")]
    [InlineData("/api/v1/search?q=a&issue=9", "issue")]
    [InlineData("/api/v1/search?q=a&issue=2020-0", "issue")]
    [InlineData("/api/v1/search?q=a&validity=maybe", "validity")]
    [InlineData("/api/v1/search?q=a&annex=yes", "annex")]
    [InlineData("/api/v1/search?q=a&table=2", "table")]
    [InlineData("/api/v1/search?q=a&sort=title", "sort")]
    [InlineData("/api/v1/suggest", "q")]
    [InlineData("/api/v1/suggest?q=a&size=3", "size")]
    [InlineData("/api/v1/lookup", "n")]
    [InlineData("/api/v1/lookup?n=a&x=1", "x")]
    public async Task A_parameter_that_is_unknown_or_malformed_is_refused_by_name(string address, string parameter)
    {
        using var answer = await portal.GetAsync(address);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
        Assert.Equal([parameter], problem.GetProperty("errors").EnumerateObject().Select(error => error.Name));
        Assert.Contains($"“{parameter}”", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_beyond_the_limit_is_refused()
    {
        using var answer = await portal.GetAsync($"/api/v1/search?q={new string('长', 1001)}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/search?q=故障", HttpStatusCode.InternalServerError)]
    public async Task A_failed_call_is_answered_with_problem_details(string address, HttpStatusCode status)
    {
        using var answer = await portal.GetAsync(address);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("index is broken", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> JsonAsync(string address)
    {
        using var answer = await portal.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }
}
