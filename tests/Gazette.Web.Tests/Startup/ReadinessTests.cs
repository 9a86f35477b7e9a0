using System.Net;
using Gazette.Search;
using Gazette.Search.Suggestions;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Gazette.Web.Tests.Startup;

public sealed class ReadinessTests
{
    [Fact]
    public async Task Before_all_is_loaded_the_portal_lives_and_is_not_ready()
    {
        await using var portal = new SamplePortal();
        using var client = portal.CreateEarlyClient();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
        using var ready = await client.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("text/plain", ready.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=管理")]
    [InlineData("/articles/00000000.json")]
    public async Task Before_all_is_loaded_a_page_says_so_and_asks_again_by_itself(string address)
    {
        await using var portal = new SamplePortal();
        using var client = portal.CreateEarlyClient();

        using var answer = await client.GetAsync(address);
        var page = await answer.DocumentAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Equal("正在载入公报", page.Text("h1"));
        Assert.NotNull(page.QuerySelector("meta[http-equiv=refresh]"));
    }

    [Fact]
    public async Task Before_all_is_loaded_the_api_answers_with_problem_details()
    {
        await using var portal = new SamplePortal();
        using var client = portal.CreateEarlyClient();

        using var answer = await client.GetAsync("/api/v1/search?q=a");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    [Fact]
    public async Task When_all_is_loaded_pages_are_served_and_the_waiting_page_leads_home()
    {
        await using var portal = new SamplePortal();
        using var client = await portal.CreateReadyClientAsync();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/")).StatusCode);
        Assert.Equal("/", (await client.GetAsync("/errors/loading")).Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_portal_searches_by_itself_when_it_is_ready_and_nobody_waits_for_that()
    {
        var search = new GatedSearch();
        await using var portal = new SamplePortal();
        await using var host = portal.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<ISearchService>(search)));
        using var client = host.CreateClient();
        portal.FinishLoading();
        await search.Asked;

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);

        // Nor does a search that fails keep anybody from reading.
        search.Answer(new InvalidOperationException("The index is broken."));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/browse")).StatusCode);
    }

    /// <summary>A search that answers when the test says so.</summary>
    private sealed class GatedSearch : ISearchService
    {
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource<SearchResults> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Asked => _asked.Task;

        public void Answer(Exception fault) => _answer.SetException(fault);

        public Task<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
        {
            _asked.TrySetResult();
            return _answer.Task;
        }

        public Task<IReadOnlyList<SearchSuggestion>> SuggestAsync(string text, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<NumberLookup> ResolveNumberAsync(string input, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<TextNumbers> FindNumbersAsync(string text, int most, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
