using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Web.Pages.Articles;

/// <summary>The article that an address asks for, and the answer when there is none.</summary>
internal static class RequestedArticle
{
    /// <summary>The article with an id in any writing, or the one that took its place; null without either.</summary>
    public static async Task<StoredArticle?> FindAsync(IGazetteReader reader, string id, CancellationToken cancellationToken) =>
        ArticleId.TryParse(id, out var articleId) ? await reader.ArticleAsync(articleId.Value, cancellationToken) : null;

    /// <summary>
    /// The status for an id without article: 410 when it was published and has no successor, with what is known of it among the features
    /// of the request (<see cref="VanishedArticle"/>); 404 when it was never there.
    /// </summary>
    public static async Task<int> MissingStatusAsync(HttpContext http, IGazetteReader reader, string id, CancellationToken cancellationToken)
    {
        if (!ArticleId.TryParse(id, out var articleId) || await reader.VanishedAsync(articleId.Value, cancellationToken) is not { } vanished)
        {
            return StatusCodes.Status404NotFound;
        }

        http.Features.Set(vanished);
        return StatusCodes.Status410Gone;
    }
}
