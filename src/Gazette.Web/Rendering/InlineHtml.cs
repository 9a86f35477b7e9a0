using Gazette.Documents;
using Gazette.Web.Addresses;
using Microsoft.AspNetCore.Html;

namespace Gazette.Web.Rendering;

/// <summary>
/// Markup of a few words that stands hundreds of times on a page: a partial for each would cost more than the rest of the page.
/// </summary>
internal static class InlineHtml
{
    /// <summary>The link to the raw lines something was read from; nothing without lines.</summary>
    /// <param name="id">The article in which the lines stand.</param>
    /// <param name="lines">The lines, ascending.</param>
    public static IHtmlContent Origin(ArticleId id, IReadOnlyList<SourceSpan> lines) => lines is [var first, ..]
        ? new HtmlContentBuilder()
            .AppendHtml("<a class=\"origin\" href=\"").Append(GazetteAddresses.SourceLine(id, first.First))
            .AppendHtml("\" aria-label=\"原文").Append(Wording.Lines(lines)).AppendHtml("\">原文</a>")
        : HtmlString.Empty;

    /// <summary>The link to the raw lines a field was read from; nothing when that is not known.</summary>
    public static IHtmlContent Origin(ArticleId id, Article article, ArticleField field) =>
        article.Sources.FirstOrDefault(source => source.Field == field) is { } source ? Origin(id, source.Lines) : HtmlString.Empty;

    /// <summary>The text of a chronicle entry with its links.</summary>
    public static IHtmlContent Entry(IReadOnlyList<EntryPiece> pieces)
    {
        var html = new HtmlContentBuilder();
        foreach (var piece in pieces)
        {
            _ = piece.Href is { } href
                ? html.AppendHtml("<a href=\"").Append(href).AppendHtml("\">").Append(piece.Text).AppendHtml("</a>")
                : html.Append(piece.Text);
        }

        return html;
    }
}
