using Gazette.Documents;
using Gazette.Storage.Reading;
using Gazette.Web.Addresses;
using Gazette.Web.Pages.Articles;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gazette.Web.Api;

/// <summary>Leads who writes a 条 behind the address of an article to its anchor.</summary>
internal static class ArticleProvision
{
    /// <summary>To the first 条 of that number; not found when the article has none.</summary>
    public static async Task<Results<RedirectHttpResult, StatusCodeHttpResult>> RedirectAsync(
        string id, string provision, HttpContext http, IGazetteReader reader, CancellationToken cancellationToken)
    {
        if (ProvisionInAddress.Of(provision) is not { } asked)
        {
            return TypedResults.StatusCode(StatusCodes.Status404NotFound);
        }

        if (await RequestedArticle.FindAsync(reader, id, cancellationToken) is not { } stored)
        {
            return TypedResults.StatusCode(await RequestedArticle.MissingStatusAsync(http, reader, id, cancellationToken));
        }

        var place = stored.Article.Blocks.Where(block => block.Kind == BlockKind.Provision).Select(block => block.Place)
            .FirstOrDefault(place => place?.Provision == asked.Provision && place.Inserted == asked.Inserted);
        return place is null
            ? TypedResults.StatusCode(StatusCodes.Status404NotFound)
            : TypedResults.Redirect(GazetteAddresses.Provision(stored.Summary.Id, place), permanent: true);
    }
}
