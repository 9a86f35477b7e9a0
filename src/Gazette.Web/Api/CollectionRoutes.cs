using Gazette.Documents.Chinese;
using Gazette.Search;
using Gazette.Search.Browsing;
using Gazette.Web.Addresses;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gazette.Web.Api;

/// <summary>What is held, as data: all articles, and the contents of an issue.</summary>
internal static class CollectionRoutes
{
    private const int LargestPage = 1000;
    private const int UsualPage = 100;

    /// <summary>The parameters of a page of a list.</summary>
    public static ApiParameter[] Paging { get; } =
    [
        new(SearchAddress.PageParameter, "第几页，从 1 起。") { Range = (1, ApiRoutes.LastPage) },
        new(ApiRoutes.SizeParameter, $"每页几条；不写则 {UsualPage}。") { Range = (1, LargestPage) },
    ];

    /// <summary>All articles, a page of them.</summary>
    public static async Task<Results<Ok<ArticleList>, ValidationProblem>> ArticlesAsync(
        HttpRequest http, HoldingsReader reader, TimeProvider time, CancellationToken cancellationToken)
    {
        var parameters = new ParameterReader(http.Query, SearchAddress.PageParameter, ApiRoutes.SizeParameter);
        var page = parameters.Number(SearchAddress.PageParameter, 1, ApiRoutes.LastPage) ?? 1;
        var size = parameters.Number(ApiRoutes.SizeParameter, 1, LargestPage) ?? UsualPage;
        if (parameters.Faults.Count > 0)
        {
            return parameters.Refusal();
        }

        var holdings = await reader.ReadAsync(cancellationToken);
        var today = time.TodayInChina();
        return TypedResults.Ok(new ArticleList(
            holdings.Articles.Count,
            [.. holdings.Articles.Skip((page - 1) * size).Take(size).Select(article => ListedArticle.From(article, holdings, today))]));
    }

    /// <summary>The contents of an issue; another writing of its number leads to the one it has.</summary>
    public static async Task<Results<Ok<IssueContents>, RedirectHttpResult, ProblemHttpResult>> IssueAsync(
        string issue, HttpRequest http, HoldingsReader reader, TimeProvider time, CancellationToken cancellationToken)
    {
        var holdings = await reader.ReadAsync(cancellationToken);
        if (!IssueNumber.TryParse(issue, out var asked)
            || holdings.Issues.FirstOrDefault(one => one.Summary.Identity.Year == asked.Year && one.Summary.Identity.Number == asked.Number) is not { Summary: var held })
        {
            return TypedResults.Problem(statusCode: StatusCodes.Status404NotFound, title: "本库没有这一期", detail: $"有哪些期，见 {GazetteAddresses.Issues}。");
        }

        var address = GazetteAddresses.IssueJson(held.Identity)!;
        if (http.Path != address)
        {
            return TypedResults.Redirect(address, permanent: true);
        }

        var today = time.TodayInChina();
        return TypedResults.Ok(new IssueContents(
            held.Identity.Year,
            held.Identity.Number,
            held.Identity.SerialNumber,
            held.Identity.PublishedOn,
            GazetteAddresses.Issue(held),
            held.LoadedAt,
            [.. holdings.Articles.Where(article => article.Issue == held.Identity).Select(article => ListedArticle.From(article, holdings, today))]));
    }
}
