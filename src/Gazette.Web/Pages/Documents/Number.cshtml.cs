using Gazette.Search;
using Gazette.Web.Addresses;
using Gazette.Web.Overview;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Documents;

/// <summary>The resolver of document numbers and filing codes.</summary>
public sealed class NumberModel(ISearchService search, CollectionOverview overview) : PageModel
{
    /// <summary>What is known of the number.</summary>
    public NumberLookup Lookup { get; private set; } = null!;

    /// <summary>Queries that find something, for a number that leads nowhere.</summary>
    public IReadOnlyList<string> Examples { get; private set; } = [];

    /// <summary>
    /// Leads to the one article that bears the number: for good when the number was written whole, for now when a part was left
    /// out, since a later issue may bring a second one that fits. Else says what is known (300, 200 or 404). No number at all leads
    /// to the search box, which takes numbers too.
    /// </summary>
    public async Task<IActionResult> OnGetAsync(string? number, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(number))
        {
            return Redirect(GazetteAddresses.SearchPage);
        }

        Lookup = await search.ResolveNumberAsync(number, cancellationToken);
        if (Lookup.Status == NumberStatus.Found)
        {
            var address = GazetteAddresses.Article(Lookup.Matches[0].Id);
            return Lookup.IsWhole ? RedirectPermanent(address) : Redirect(address);
        }

        Response.StatusCode = Lookup.Status switch
        {
            NumberStatus.Ambiguous => StatusCodes.Status300MultipleChoices,
            NumberStatus.Listed => StatusCodes.Status200OK,
            _ => StatusCodes.Status404NotFound,
        };
        Examples = (await overview.ReadAsync(cancellationToken)).Examples;
        return Page();
    }
}
