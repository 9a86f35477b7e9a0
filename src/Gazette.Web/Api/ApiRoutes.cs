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

    /// <summary>How many results a page has; the pages for people have a fixed number.</summary>
    private const string SizeParameter = "size";

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
        app.MapMethods("/articles/{id}/{provision}", Reading, ArticleProvision.RedirectAsync);
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
        var parameters = new ParameterReader(http.Query, [.. SearchAddress.Parameters, SizeParameter]);
        var request = new SearchRequest
        {
            Text = parameters.RequiredText(SearchAddress.TextParameter),
            Page = parameters.Number(SearchAddress.PageParameter, 1, LastPage) ?? 1,
            Size = parameters.Number(SizeParameter, 1, 100) ?? 10,
            Year = parameters.Number(SearchAddress.YearParameter, 1900, 2999),
            Issue = parameters.Issue(SearchAddress.IssueParameter),
            Kind = parameters.Kind(SearchAddress.KindParameter),
            Section = parameters.Section(SearchAddress.SectionParameter),
            Issuer = parameters.OptionalText(SearchAddress.IssuerParameter),
            Validity = parameters.Validity(SearchAddress.ValidityParameter),
            HasAnnex = parameters.Switch(SearchAddress.AnnexParameter),
            HasTable = parameters.Switch(SearchAddress.TableParameter),
            Sort = parameters.Sort(SearchAddress.SortParameter),
            IsLiteral = parameters.Switch(SearchAddress.ExactParameter),
        };
        return parameters.Faults.Count > 0
            ? Refusal(parameters)
            : TypedResults.Ok(WireSearchAnswer.From(await search.SearchAsync(request, cancellationToken), GazetteAddresses.Article));
    }

    private static async Task<Results<Ok<SuggestAnswer>, ValidationProblem>> SuggestAsync(
        HttpRequest http, ISearchService search, CancellationToken cancellationToken)
    {
        var parameters = new ParameterReader(http.Query, SearchAddress.TextParameter);
        var text = parameters.RequiredText(SearchAddress.TextParameter);
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
