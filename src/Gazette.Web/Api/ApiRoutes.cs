using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Gazette.Search;
using Gazette.Search.Wire;
using Gazette.Web.Addresses;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;

namespace Gazette.Web.Api;

/// <summary>The HTTP API, version 1: the route table, and the handlers below it.</summary>
internal static class ApiRoutes
{
    /// <summary>Most numbers looked up in one call.</summary>
    private const int MostNumbers = 100;

    /// <summary>Last page of results that can be asked for; far behind the end of any search.</summary>
    private const int LastPage = 100_000;

    // Checkers of links ask with HEAD.
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps the calls.</summary>
    public static void MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup($"{GazetteAddresses.Api}/v1");
        api.MapMethods("/search", Reading, SearchAsync);
        api.MapMethods("/lookup", Reading, LookupAsync);
        api.MapMethods("/suggest", Reading, SuggestAsync);
        app.MapMethods("/articles/{id}.json", Reading, ArticleForms.JsonAsync);
        app.MapMethods("/articles/{id}.txt", Reading, ArticleForms.TextAsync);
        app.MapMethods("/articles/{id}/qr.svg", Reading, ArticleQrCode.SvgAsync);
    }

    /// <summary>Names in snake_case, Chinese readable in the source.</summary>
    public static void ConfigureJson(JsonOptions options)
    {
        options.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
    }

    private static async Task<Results<Ok<WireSearchAnswer>, ValidationProblem>> SearchAsync(
        HttpRequest http, ISearchService search, CancellationToken cancellationToken)
    {
        var parameters = new ParameterReader(
            http.Query,
            "q", "page", "size", "year", "issue", "kind", "section", "issuer", "validity", "annex", "table", "sort", SearchAddress.ExactParameter);
        var request = new SearchRequest
        {
            Text = parameters.RequiredText("q"),
            Page = parameters.Number("page", 1, LastPage) ?? 1,
            Size = parameters.Number("size", 1, 100) ?? 10,
            Year = parameters.Number("year", 1900, 2999),
            Issue = parameters.Issue("issue"),
            Kind = parameters.Kind("kind"),
            Section = parameters.Section("section"),
            Issuer = parameters.OptionalText("issuer"),
            Validity = parameters.Validity("validity"),
            HasAnnex = parameters.Switch("annex"),
            HasTable = parameters.Switch("table"),
            Sort = parameters.Sort("sort"),
            IsLiteral = parameters.Switch(SearchAddress.ExactParameter),
        };
        return parameters.Faults.Count > 0
            ? Refusal(parameters)
            : TypedResults.Ok(WireSearchAnswer.From(await search.SearchAsync(request, cancellationToken), GazetteAddresses.Article));
    }

    private static async Task<Results<Ok<SuggestAnswer>, ValidationProblem>> SuggestAsync(
        HttpRequest http, ISearchService search, CancellationToken cancellationToken)
    {
        var parameters = new ParameterReader(http.Query, "q");
        var text = parameters.RequiredText("q");
        return parameters.Faults.Count > 0
            ? Refusal(parameters)
            : TypedResults.Ok(SuggestAnswer.From(await search.SuggestAsync(text, cancellationToken)));
    }

    private static async Task<Results<Ok<List<LookupAnswer>>, ValidationProblem>> LookupAsync(
        HttpRequest http, ISearchService search, CancellationToken cancellationToken)
    {
        var parameters = new ParameterReader(http.Query, "n");
        var numbers = parameters.Repeated("n", MostNumbers);
        if (parameters.Faults.Count > 0)
        {
            return Refusal(parameters);
        }

        var answers = new List<LookupAnswer>();
        foreach (var number in numbers)
        {
            answers.Add(LookupAnswer.From(await search.ResolveNumberAsync(number, cancellationToken)));
        }

        return TypedResults.Ok(answers);
    }

    private static ValidationProblem Refusal(ParameterReader parameters) => TypedResults.ValidationProblem(
        parameters.Faults.ToDictionary(),
        title: "请求参数有误",
        detail: string.Concat(parameters.Faults.Values.SelectMany(messages => messages)));
}
