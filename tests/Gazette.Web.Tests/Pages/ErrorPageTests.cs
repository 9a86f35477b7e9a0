using System.Net;
using AngleSharp.Html.Parser;
using Gazette.Web.Tests.Fakes;

namespace Gazette.Web.Tests.Pages;

public sealed class ErrorPageTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Fact]
    public async Task An_address_that_leads_nowhere_gets_a_page_in_Chinese_with_a_search_box()
    {
        using var answer = await portal.GetAsync("/公报/养狗");
        var page = await answer.DocumentAsync();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("没有这一页", page.Text("h1"));
        Assert.NotNull(page.QuerySelector("main input[name=q]"));
        Assert.Equal("/search?q=养狗", Uri.UnescapeDataString(page.QuerySelector("main p a")!.GetAttribute("href")!));
    }

    [Fact]
    public async Task A_fault_gets_a_page_in_Chinese_that_gives_nothing_away()
    {
        using var answer = await portal.GetAsync($"/search?q={SampleSearch.Failing}");
        var body = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("出了故障", body, StringComparison.Ordinal);
        Assert.DoesNotContain("InvalidOperationException", body, StringComparison.Ordinal);
        Assert.DoesNotContain("The index is broken", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_error_page_itself_has_no_address()
    {
        using var answer = await portal.GetAsync("/errors/500");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("POST", "/search?q=养狗", "GET, HEAD")]
    [InlineData("DELETE", "/articles/aaaaaaaa", "GET, HEAD")]
    [InlineData("TRACE", "/articles/aaaaaaaa", "GET, HEAD")]
    [InlineData("PUT", "/lookup", "GET, HEAD, POST")]
    public async Task A_method_that_a_page_does_not_know_is_refused_and_those_it_knows_are_named(string method, string address, string known)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        using var answer = await (await portal.CreateReadyClientAsync()).SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(known, string.Join(", ", answer.Content.Headers.Allow.Order(StringComparer.Ordinal)));
        Assert.Equal("请求有误", (await answer.DocumentAsync()).Text("h1"));
    }

    [Fact]
    public async Task An_issue_that_is_not_held_is_named_and_its_address_kept_for_it()
    {
        using var answer = await portal.GetAsync("/issues/1999-07");
        var page = await answer.DocumentAsync();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("本库没有这一期", page.Text("h1"));
        Assert.Contains("1999年第7期没有收入本库", page.Text("main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/gazette.css")]
    [InlineData("/api/v1/lookup")]
    public async Task Every_answer_forbids_what_the_pages_do_not_need(string address)
    {
        using var answer = await portal.GetAsync(address);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Single(answer.Headers.GetValues("Referrer-Policy"));
        Assert.Contains("camera=()", Assert.Single(answer.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Chinese_stays_readable_in_the_source_and_no_script_stands_in_it()
    {
        var source = await (await portal.CreateReadyClientAsync()).GetStringAsync("/");

        Assert.Contains("温州市人民政府公报", source, StringComparison.Ordinal);
        var page = await new HtmlParser().ParseDocumentAsync(source);
        Assert.All(page.Scripts, script => Assert.StartsWith("/", script.Source, StringComparison.Ordinal));
        Assert.All(page.Scripts, script => Assert.Equal("", script.Text));
        Assert.DoesNotContain("style=", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/issues/2020-08", "日后收入时")]
    [InlineData("/issues/2020-13", "期号最大是第10期")]
    [InlineData("/chronicle/2020-07", "本库没有2020年7月的政府记事")]
    public async Task What_is_not_held_is_told_by_its_name(string address, string said)
    {
        var page = await portal.PageAsync(address);

        Assert.Contains(said, page.Text("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("本站的差错", page.Text("main"), StringComparison.Ordinal);
    }
}
