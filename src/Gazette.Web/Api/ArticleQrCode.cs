using System.Text;
using Gazette.Storage.Reading;
using Gazette.Web.Addresses;
using Gazette.Web.Pages.Articles;
using Microsoft.AspNetCore.Http.HttpResults;
using QRCoder;

namespace Gazette.Web.Api;

/// <summary>The address of an article as a QR code, for paper and for reading on at the phone.</summary>
internal static class ArticleQrCode
{
    private const int PixelsPerModule = 4;

    /// <summary>The code as an SVG image; an old id leads to the present one for good.</summary>
    public static async Task<Results<ContentHttpResult, RedirectHttpResult, StatusCodeHttpResult>> SvgAsync(
        string id, HttpRequest request, IGazetteReader reader, CancellationToken cancellationToken)
    {
        if (await RequestedArticle.FindAsync(reader, id, cancellationToken) is not { } stored)
        {
            return TypedResults.StatusCode(await RequestedArticle.MissingStatusAsync(request.HttpContext, reader, id, cancellationToken));
        }

        if (stored.Summary.Id.Value != id)
        {
            return TypedResults.Redirect(GazetteAddresses.ArticleQrCode(stored.Summary.Id), permanent: true);
        }

        using var code = QRCodeGenerator.GenerateQrCode(request.Absolute(GazetteAddresses.Article(stored.Summary.Id)), QRCodeGenerator.ECCLevel.M);
        using var image = new SvgQRCode(code);
        return TypedResults.Text(image.GetGraphic(PixelsPerModule), "image/svg+xml", Encoding.UTF8);
    }
}
