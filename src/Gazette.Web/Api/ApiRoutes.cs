using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Documents.Wire;
using Gazette.Search;
using Gazette.Search.Wire;
using Gazette.Storage.Reading;
using Gazette.Web.Addresses;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;

namespace Gazette.Web.Api;

/// <summary>The HTTP API, version 1: the route table, and the handlers below it.</summary>
internal static class ApiRoutes
{
    /// <summary>How many results a page has; the pages for people have a fixed number.</summary>
    public const string SizeParameter = "size";

    /// <summary>Last page of a list that can be asked for; far behind the end of any.</summary>
    public const int LastPage = 100_000;

    /// <summary>Most numbers looked up in one call.</summary>
    private const int MostNumbers = 100;

    private const string NumberParameter = "n";

    // Checkers of links ask with HEAD.
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps the calls.</summary>
    public static void MapApi(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi(GazetteAddresses.ApiDescription);
        app.MapMethods(GazetteAddresses.ApiV1, Reading, ApiIndex.Of);
        var api = app.MapGroup(GazetteAddresses.ApiV1);
        api.MapMethods("/search", Reading, SearchAsync).Describe("检索，最相关的在前", SearchParameters.Described);
        api.MapMethods("/lookup", Reading, LookupAsync).Describe("查文号或统一编号，写法不拘", new ApiParameter(NumberParameter, $"文号；可重复，最多 {MostNumbers} 个。") { IsRequired = true, IsRepeatable = true });
        api.MapMethods("/suggest", Reading, SuggestAsync).Describe("输入时的建议", new ApiParameter(SearchAddress.TextParameter, "已输入的文字。") { IsRequired = true });
        api.MapMethods("/articles", Reading, CollectionRoutes.ArticlesAsync).Describe("全部条目，最新一期在前", CollectionRoutes.Paging);
        app.MapMethods("/issues/{issue}.json", Reading, CollectionRoutes.IssueAsync).Describe("一期的目录");
        app.MapMethods("/articles/{id}.json", Reading, ArticleForms.JsonAsync).Produces<WireArticle>().Describe("一条的全文和所记事项");
        app.MapMethods("/articles/{id}.txt", Reading, ArticleForms.TextAsync).Produces<string>(contentType: "text/plain").Describe("一条的纯文本");
        app.MapMethods("/articles/{id}/qr.svg", Reading, ArticleQrCode.SvgAsync);
        app.MapMethods("/articles/{id}/{provision}", Reading, ArticleProvision.RedirectAsync);
    }

    /// <summary>Names in snake_case, Chinese readable in the source.</summary>
    public static void ConfigureJson(JsonOptions options)
    {
        options.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.SerializerOptions.Converters.Add(new SourceSpanJsonConverter());
    }

    private static async Task<Results<Ok<WireSearchAnswer>, ValidationProblem>> SearchAsync(
        HttpRequest http, ISearchService search, CancellationToken cancellationToken)
    {
        var parameters = new ParameterReader(http.Query, [.. SearchAddress.Parameters, SizeParameter]);
        var request = SearchParameters.Read(parameters);
        return parameters.Faults.Count > 0
            ? parameters.Refusal()
            : TypedResults.Ok(WireSearchAnswer.From(await search.SearchAsync(request, cancellationToken), GazetteAddresses.Article));
    }

    private static async Task<Results<Ok<SuggestAnswer>, ValidationProblem>> SuggestAsync(
        HttpRequest http, ISearchService search, CancellationToken cancellationToken)
    {
        var parameters = new ParameterReader(http.Query, SearchAddress.TextParameter);
        var text = parameters.RequiredText(SearchAddress.TextParameter);
        return parameters.Faults.Count > 0
            ? parameters.Refusal()
            : TypedResults.Ok(SuggestAnswer.From(await search.SuggestAsync(text, cancellationToken)));
    }

    private static async Task<Results<Ok<List<LookupAnswer>>, ValidationProblem>> LookupAsync(
        HttpRequest http, ISearchService search, IValidityReader validities, TimeProvider time, CancellationToken cancellationToken)
    {
        var parameters = new ParameterReader(http.Query, NumberParameter);
        var numbers = parameters.Repeated(NumberParameter, MostNumbers);
        if (parameters.Faults.Count > 0)
        {
            return parameters.Refusal();
        }

        var lookups = new List<NumberLookup>();
        foreach (var number in numbers)
        {
            lookups.Add(await search.ResolveNumberAsync(number, cancellationToken));
        }

        var today = time.TodayInChina();
        var facts = await validities.FactsAsync(lookups.SelectMany(LookupAnswer.ArticlesOf).Select(article => article.RowId).ToHashSet(), cancellationToken);
        return TypedResults.Ok(lookups.ConvertAll(lookup => LookupAnswer.From(
            lookup, article => facts.TryGetValue(article.RowId, out var known) ? Validity.Of(known, today).Status : null)));
    }
}
