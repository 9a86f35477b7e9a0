using Gazette.Web.Addresses;
using Gazette.Web.Startup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Errors;

/// <summary>The page shown until the collection is loaded.</summary>
[IgnoreAntiforgeryToken]
public sealed class LoadingModel(CollectionState state) : PageModel
{
    /// <summary>What is being done.</summary>
    public string Progress => state.Progress;

    /// <summary>Shows the page; when all is loaded there is nothing to wait for.</summary>
    public IActionResult OnGet()
    {
        if (state.IsReady)
        {
            return Redirect(GazetteAddresses.Home);
        }

        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Page();
    }
}
