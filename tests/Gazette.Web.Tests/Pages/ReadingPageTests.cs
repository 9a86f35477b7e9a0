using System.Net;
using Gazette.Web.Reading;
using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Pages;

public sealed class ReadingPageTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    private static readonly string Article = $"/articles/{SampleIssue.Notice.Summary.Id}";

    [Fact]
    public async Task The_choice_is_kept_in_a_cookie_and_every_page_is_set_by_it()
    {
        var client = await portal.CreateReadyClientAsync();

        using var answer = await PostAsync(client, ("size", "large"), ("spacing", "wide"), ("contrast", "high"), ("back", $"{Article}#p-3"));

        Assert.Equal((HttpStatusCode.Redirect, $"{Article}#p-3"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        Assert.Equal("size-large spacing-wide contrast-high", (await client.PageAsync(Article)).DocumentElement.GetAttribute("class"));
        Assert.Equal("size-large spacing-wide contrast-high", (await client.PageAsync("/")).DocumentElement.GetAttribute("class"));
        Assert.Equal(
            ["large", "wide", "high"],
            (await client.PageAsync(Article)).QuerySelectorAll(".reading-form input[checked]").Select(input => input.GetAttribute("value")));

        using var undone = await PostAsync(client, ("size", "normal"));
        Assert.Null((await client.PageAsync(Article)).DocumentElement.GetAttribute("class"));
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org/")]
    [InlineData("/\\example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public async Task Nobody_is_sent_elsewhere(string back)
    {
        using var answer = await PostAsync(await portal.CreateReadyClientAsync(), ("back", back));

        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("\"><script>")]
    [InlineData("size-huge contrast-none")]
    [InlineData("%00")]
    public async Task What_is_no_choice_in_the_cookie_is_left_out(string value)
    {
        var client = await portal.CreateReadyClientAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, Article);
        request.Headers.Add("Cookie", $"{ReadingPreferences.Cookie}={Uri.EscapeDataString(value)}");

        using var answer = await client.SendAsync(request);

        Assert.Null((await answer.DocumentAsync()).DocumentElement.GetAttribute("class"));
    }

    [Fact]
    public async Task Without_scripts_the_form_stands_on_a_page_of_its_own_that_leads_back()
    {
        var page = await portal.PageAsync($"/reading?back={Uri.EscapeDataString("/search?q=养狗")}");

        Assert.Equal("/search?q=养狗", page.QuerySelector(".reading-form input[name=back]")!.GetAttribute("value"));
        Assert.Equal("post", page.QuerySelector(".reading-form")!.GetAttribute("method"));
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await client.PostAsync("/reading", form);
    }
}
