using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Web.Pages.Articles;

/// <summary>The answer to the address of an article that isn't held.</summary>
internal static class MissingArticle
{
    /// <summary>
    /// 410 for an id that was published and has no successor, with what is known of it for the error page; 404 for any other, which
    /// was never there.
    /// </summary>
    public static async Task<int> StatusAsync(HttpContext http, IGazetteReader reader, string id, CancellationToken cancellationToken)
    {
        if (!ArticleId.TryParse(id, out var articleId) || await reader.VanishedAsync(articleId.Value, cancellationToken) is not { } vanished)
        {
            return StatusCodes.Status404NotFound;
        }

        http.Features.Set(vanished);
        return StatusCodes.Status410Gone;
    }
}
