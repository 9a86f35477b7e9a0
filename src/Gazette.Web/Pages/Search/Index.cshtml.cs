using Gazette.Search;
using Gazette.Search.Numbers;
using Gazette.Search.Queries;
using Gazette.Web.Addresses;
using Gazette.Web.Api;
using Gazette.Web.Overview;
using Gazette.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Search;

/// <summary>The result page.</summary>
public sealed class IndexModel(ISearchService search, CollectionOverview overview) : PageModel
{
    private const int PageSize = 10;

    /// <summary>The address asked for, filters that make no sense left out.</summary>
    public SearchAddress Asked { get; private set; } = new();

    /// <summary>The address of what is shown: that of the suggestion, when its results are; the next page and every filter are of it.</summary>
    public SearchAddress Shown => Results is { IsSuggestionSearched: true, Suggestion: { } suggestion } ? Asked with { Text = suggestion } : Asked;

    /// <summary>The results; null when nothing was asked or the text is too long.</summary>
    public SearchResults? Results { get; private set; }

    /// <summary>What could not be taken as asked, in words for the reader.</summary>
    public IReadOnlyList<string> Remarks { get; private set; } = [];

    /// <summary>Queries that find something, for who has none or found nothing.</summary>
    public IReadOnlyList<string> Examples { get; private set; } = [];

    /// <summary>The pages of the results.</summary>
    public Paging Paging => new(Asked.Page, Paging.Count(Results?.Total ?? 0, PageSize), page => (Shown with { Page = page }).ToString());

    /// <summary>Answers; a number, written whole, that one document bears leads straight to it, an issue named in full to its contents. A filter that makes no sense is left out and said to be.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var parameters = new PageParameters();
        Asked = SearchForm.Read(HttpContext.Request.Query, parameters);
        Remarks = parameters.Remarks;
        if (Asked.Text.Length > ParameterReader.LongestText)
        {
            Remarks = [.. Remarks, $"检索词太长，最多 {ParameterReader.LongestText} 个字符。"];
            Asked = Asked with { Text = Asked.Text[..ParameterReader.LongestText] };
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        else if (Asked.Text.Length > 0)
        {
            Results = await search.SearchAsync(Request(), cancellationToken);
            if (Results.Number is { Status: NumberStatus.Found, Certainty: not NumberCertainty.Possible } found && found.Normalized?.Contains('…', StringComparison.Ordinal) == false && Asked is { Page: 1 } && !Asked.IsFiltered)
            {
                return Redirect(GazetteAddresses.Article(found.Matches[0].Id));
            }

            if (Results is { Aim: QueryAim.Issue, Issues: [var issue] } && GazetteAddresses.Issue(issue) is { } contents && Asked is { Page: 1 } && !Asked.IsFiltered)
            {
                return Redirect(contents);
            }
        }

        if (Results is not { Total: > 0 })
        {
            Examples = (await overview.ReadAsync(cancellationToken)).Examples;
        }

        return Page();
    }

    private new SearchRequest Request() => new()
    {
        Text = Asked.Text,
        Page = Asked.Page,
        Size = PageSize,
        Year = Asked.Year,
        Issue = Asked.Issue,
        Section = Asked.Section,
        Kind = Asked.Kind,
        Issuer = Asked.Issuer,
        Validity = Asked.Validity,
        HasAnnex = Asked.HasAnnex,
        HasTable = Asked.HasTable,
        Sort = Asked.Sort,
        IsLiteral = Asked.IsLiteral,
    };
}
