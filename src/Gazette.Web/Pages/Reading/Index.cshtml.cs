using Gazette.Web.Addresses;
using Gazette.Web.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Reading;

/// <summary>
/// Letters, lines and contrast, kept in a cookie. No token guards the form: what it can do to a reader is another size of letters,
/// and pages that carry a token can't be cached.
/// </summary>
[IgnoreAntiforgeryToken]
public sealed class IndexModel : PageModel
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(400); // The longest that browsers keep a cookie.

    /// <summary>The local address to go back to; the home page for any other.</summary>
    public string Back { get; private set; } = GazetteAddresses.Home;

    /// <summary>Shows the form.</summary>
    /// <param name="back">Where the reader came from.</param>
    public void OnGet(string? back) => Back = Local(back);

    /// <summary>Keeps the choice and goes back; a word that isn't known counts as the default.</summary>
    public RedirectResult OnPost(string? size, string? spacing, string? contrast, string? back)
    {
        var chosen = ReadingPreferences.Parse($"size-{size} spacing-{spacing} contrast-{contrast}");
        var options = new CookieOptions { Path = "/", MaxAge = Kept, SameSite = SameSiteMode.Lax, Secure = Request.IsHttps };
        if (chosen == ReadingPreferences.Default)
        {
            Response.Cookies.Delete(ReadingPreferences.Cookie, options);
        }
        else
        {
            Response.Cookies.Append(ReadingPreferences.Cookie, chosen.Key, options);
        }

        return Redirect(Local(back));
    }

    private string Local(string? back) => back is not null && Url.IsLocalUrl(back) ? back : GazetteAddresses.Home;
}
