using Gazette.Documents;
using Gazette.Web.Pages.Articles;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Errors;

/// <summary>The page for a request that failed.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
public sealed class StatusModel : PageModel
{
    /// <summary>The status code, 400 to 599.</summary>
    public int Code { get; private set; }

    /// <summary>What to look for instead, read from the address that led nowhere; null when it says nothing.</summary>
    public string? Guess { get; private set; }

    /// <summary>The issue in which an article stood that is gone; null for any other failure.</summary>
    public IssueIdentity? IssueOfVanished { get; private set; }

    /// <summary>Shows the code; asked for by hand, the page itself does not exist. Failed posts come here too.</summary>
    public void OnGet(int code) => Show(code);

    /// <summary>See <see cref="OnGet"/>.</summary>
    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        var failed = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        var wasThrown = HttpContext.Features.Get<IExceptionHandlerPathFeature>() is not null;
        // A form that can't be read leaves every parameter of the handler unset: the failed request was most likely at fault.
        var asked = code == 0 ? StatusCodes.Status400BadRequest : code;
        Code = failed is null && !wasThrown ? StatusCodes.Status404NotFound : asked;
        Response.StatusCode = Code;
        IssueOfVanished = HttpContext.Features.Get<VanishedArticle>()?.Issue;
        var last = failed?.OriginalPath.Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault();
        Guess = last is not null && last.Any(c => c > '\u2E80') ? last : null;
    }
}
