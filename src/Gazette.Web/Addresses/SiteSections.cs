namespace Gazette.Web.Addresses;

/// <summary>An entry of the masthead: a part of the portal and the addresses that belong to it.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Address">Its first page.</param>
/// <param name="Covers">Where the addresses of its other pages begin, beside those below <paramref name="Address"/>.</param>
public sealed record SiteSection(string Label, string Address, params IReadOnlyList<string> Covers)
{
    /// <summary>
    /// What <c>aria-current</c> says of the entry on the page at a path: <c>page</c> on its first page, <c>true</c> on another of its
    /// pages; null elsewhere.
    /// </summary>
    public string? Current(PathString path) =>
        path == Address ? "page"
        : Covers.Prepend(Address).Any(begin => path.StartsWithSegments(begin, StringComparison.Ordinal)) ? "true"
        : null;
}

/// <summary>The entries of the masthead, in their order. A part that has no page yet has no entry.</summary>
public static class SiteSections
{
    /// <summary>All entries.</summary>
    public static IReadOnlyList<SiteSection> All { get; } =
    [
        new("各期", GazetteAddresses.Issues, "/articles"),
        new("浏览", GazetteAddresses.Browse),
        new("施行与失效", GazetteAddresses.Calendar, GazetteAddresses.Repeals),
        new("人事", RecordAddresses.People, RecordAddresses.Posts),
        new("统计", RecordAddresses.Statistics),
        new("记事", RecordAddresses.Chronicle),
        new("目录", RecordAddresses.Catalogue),
    ];
}
