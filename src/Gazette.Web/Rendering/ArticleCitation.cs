using System.Globalization;
using Gazette.Storage.Reading;

namespace Gazette.Web.Rendering;

/// <summary>How to cite an article.</summary>
/// <param name="Standard">
/// As GB/T 7714—2015, 8.5 has it for what is taken from a serial: authority. title: number[J/OL]. gazette, year(issue)[day of citing]. address.
/// </param>
/// <param name="Plain">In running text: 《title》（number），《gazette》2020年第9期，address.</param>
public sealed record ArticleCitation(string Standard, string Plain)
{
    /// <summary>The citation of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="gazette">Name of the gazette.</param>
    /// <param name="address">Its absolute address.</param>
    /// <param name="citedOn">The day of citing.</param>
    public static ArticleCitation Of(ArticleSummary article, string gazette, string address, DateOnly citedOn)
    {
        var headline = Wording.Headline(article);
        var number = article.DocumentNumber?.ToString();
        var authors = article.Issuers.Count == 0 ? null : $"{string.Join("，", article.Issuers)}. ";
        var issue = article.Issue is { Year: { } year, Number: { } n } ? string.Create(CultureInfo.InvariantCulture, $"{year}({n})") : Wording.Issue(article.Issue);
        return new ArticleCitation(
            $"{authors}{headline}{(number is null ? null : $"：{number}")}[J/OL]. {gazette}，{issue}[{Wording.IsoDate(citedOn)}]. {address}.",
            $"{Titled(headline)}{(number is null ? null : $"（{number}）")}，《{gazette}》{Wording.Issue(article.Issue)}，{address}");
    }

    // Within 《》 the marks of a title become 〈〉 (GB/T 15834—2011, 4.15.3.5).
    private static string Titled(string headline) =>
        $"《{headline.Replace('《', '〈').Replace('》', '〉')}》";
}
