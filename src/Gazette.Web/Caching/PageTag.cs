using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gazette.Documents.Chinese;
using Gazette.Storage.Reading;

namespace Gazette.Web.Caching;

/// <summary>
/// What every answer depends on beside its address: the collection, the day in China (validity is told as of today), and how the
/// reader has set the page. Two answers of one address with equal tags are equal.
/// </summary>
/// <param name="Value">The tag as an entity tag of HTTP, quoted; weak, since one answer may come in several compressions.</param>
internal sealed record PageTag(string Value)
{
    // The framework's own cookies guard forms; a page with such a form is never kept.
    private const string FrameworkCookies = ".AspNetCore.";

    /// <summary>The tag of the answer to a request; null when the collection can't be asked what it is now.</summary>
    public static PageTag? Of(HttpRequest request, ICollectionRevision revision, TimeProvider time) => revision.Current is { } current
        ? new PageTag(string.Create(CultureInfo.InvariantCulture, $"W/\"{current}-{time.TodayInChina():yyyyMMdd}{SettingsOf(request)}\""))
        : null;

    /// <summary>A fingerprint of what the reader's cookies say; empty without any.</summary>
    private static string SettingsOf(HttpRequest request)
    {
        if (request.Headers.Cookie.Count == 0)
        {
            return "";
        }

        var settings = request.Cookies
            .Where(cookie => !cookie.Key.StartsWith(FrameworkCookies, StringComparison.Ordinal))
            .OrderBy(cookie => cookie.Key, StringComparer.Ordinal)
            .Select(cookie => $"{cookie.Key}={cookie.Value};");
        var text = string.Concat(settings);
        return text.Length == 0 ? "" : "-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
    }
}
