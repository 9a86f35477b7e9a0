using System.Text.Json;
using Gazette.Documents;
using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Api;

public sealed class LookupApiTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Fact]
    public async Task Each_number_is_answered_in_the_order_asked_with_what_is_known_of_it()
    {
        var client = await portal.CreateReadyClientAsync();

        var answers = JsonDocument.Parse(await client.GetStringAsync(
            "/api/v1/lookup?n=温政办(2020)75号&n=2020年&n=温政办〔2020〕99号&n=温政办〔2020〕999号&n=养狗")).RootElement;

        Assert.Equal(["found", "ambiguous", "listed", "unknown", "malformed"], answers.EnumerateArray().Select(answer => answer.GetProperty("status").GetString()));
        Assert.Equal(["input", "normalized", "status", "matches", "mentions", "nearest"], answers[0].EnumerateObject().Select(field => field.Name));
        Assert.Equal("温政办(2020)75号", answers[0].GetProperty("input").GetString());
        Assert.Equal("温政办〔2020〕75号", answers[0].GetProperty("normalized").GetString());
        Assert.Equal(JsonValueKind.Null, answers[4].GetProperty("normalized").ValueKind);
        var match = Assert.Single(answers[0].GetProperty("matches").EnumerateArray());
        Assert.Equal(["id", "url", "title", "doc_number", "issued_on", "issue", "validity"], match.EnumerateObject().Select(field => field.Name));
        Assert.Equal(9, match.GetProperty("issue").GetProperty("number").GetInt32());
        Assert.NotNull(ValidityStatuses.Find(match.GetProperty("validity").GetString()));
        Assert.Equal(SampleIssue.Notice.Summary.Id.Value, match.GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_number_that_is_not_held_is_answered_with_where_it_is_mentioned()
    {
        var client = await portal.CreateReadyClientAsync();

        var answer = JsonDocument.Parse(await client.GetStringAsync("/api/v1/lookup?n=温政办〔2020〕99号")).RootElement[0];

        var mentions = answer.GetProperty("mentions");
        Assert.Equal(["listed", "cited"], mentions.EnumerateArray().Select(one => one.GetProperty("as").GetString()));
        var mention = mentions[0];
        Assert.Equal(["doc_number", "title", "as", "url", "lines"], mention.EnumerateObject().Select(field => field.Name));
        Assert.Equal($"/articles/{SampleIssue.Catalogue.Summary.Id}", mention.GetProperty("url").GetString());
        Assert.Equal(31, mention.GetProperty("lines")[0][0].GetInt32());
        Assert.Equal($"/articles/{SampleIssue.Citing.Summary.Id}", mentions[1].GetProperty("url").GetString());
        Assert.Equal(61, mentions[1].GetProperty("lines")[0][0].GetInt32());
    }
}
