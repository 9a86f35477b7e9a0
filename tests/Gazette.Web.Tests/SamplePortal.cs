using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Gazette.Search;
using Gazette.Storage.Reading;
using Gazette.Web.Startup;
using Gazette.Web.Tests.Fakes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Gazette.Web.Tests;

/// <summary>The real host over the issues made by hand.</summary>
public class SamplePortal : WebApplicationFactory<Program>
{
    private readonly GatedLoader _loader = new();

    /// <summary>The state of the collection; the tests change it.</summary>
    internal SampleRevision Revision { get; } = new();

    /// <summary>The records of all issues; the tests change them.</summary>
    internal SampleRecords Records { get; } = new();

    /// <summary>What the portal takes for the present.</summary>
    internal SampleTime Time { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.ConfigureTestServices(services =>
    {
        services.AddSingleton<IGazetteReader, SampleReader>();
        services.AddSingleton<ICollectionRevision>(Revision);
        services.AddSingleton<IValidityReader, SampleValidity>();
        services.AddSingleton<IRelationReader, SampleRelations>();
        services.AddSingleton<ICollectionReader, SampleCollection>();
        services.AddSingleton<IRecordsReader>(Records);
        services.AddSingleton<ISearchService, SampleSearch>();
        services.AddSingleton<ICollectionLoader>(_loader);
        services.AddSingleton<TimeProvider>(Time);
    });

    /// <summary>A client of the portal before it has loaded anything.</summary>
    public HttpClient CreateEarlyClient() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>A client of the portal when all is loaded; it follows no redirect.</summary>
    public async Task<HttpClient> CreateReadyClientAsync()
    {
        var client = CreateEarlyClient();
        await BecomeReadyAsync(client);
        return client;
    }

    /// <summary>The answer to an address when all is loaded; no redirect is followed.</summary>
    public async Task<HttpResponseMessage> GetAsync(string address) => await (await CreateReadyClientAsync()).GetAsync(address);

    /// <summary>The page at an address when all is loaded.</summary>
    public async Task<IHtmlDocument> PageAsync(string address) => await (await CreateReadyClientAsync()).PageAsync(address);

    /// <summary>Ends loading.</summary>
    public void FinishLoading() => _loader.Finish();

    /// <summary>Ends loading and waits until the portal says that it is ready.</summary>
    public async Task BecomeReadyAsync(HttpClient client)
    {
        FinishLoading();
        while (!(await client.GetAsync("/health/ready")).IsSuccessStatusCode)
        {
            await Task.Yield();
        }
    }
}

/// <summary>Reading answers as a browser does.</summary>
internal static class Answers
{
    public static async Task<IHtmlDocument> DocumentAsync(this HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    public static async Task<IHtmlDocument> PageAsync(this HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address);
        return await answer.DocumentAsync();
    }

    public static string? Text(this AngleSharp.Dom.IParentNode page, string selector) =>
        page.QuerySelector(selector)?.TextContent.Trim();
}
