using System.Globalization;
using Gazette.Documents.Chinese;
using Gazette.Storage.Reading;
using Gazette.Web.Reading;

namespace Gazette.Web.Caching;

/// <summary>
/// What every answer depends on beside its address: the collection, the files of wwwroot, the day in China (validity is told as of
/// today), and how the reader has set the page. Two answers of one address with equal tags are equal.
/// </summary>
/// <param name="Value">The tag as an entity tag of HTTP, quoted; weak, since one answer may come in several compressions.</param>
internal sealed record PageTag(string Value)
{
    /// <summary>The tag of the answer to a request; null when the collection can't be asked what it is now.</summary>
    public static PageTag? Of(HttpRequest request, ICollectionRevision collection, AssetRevision assets, TimeProvider time) =>
        collection.Current is { } held
            ? new PageTag(string.Create(CultureInfo.InvariantCulture, $"W/\"{held}-{assets.Current}-{time.TodayInChina():yyyyMMdd}{SettingsOf(request)}\""))
            : null;

    /// <summary>The reader's settings, one of a dozen, whatever else the cookies say; empty for the default. A tag holds no space.</summary>
    private static string SettingsOf(HttpRequest request) => ReadingPreferences.Of(request).Key is { Length: > 0 } key
        ? "-" + key.Replace(' ', '.')
        : "";
}
