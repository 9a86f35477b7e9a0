namespace Gazette.Web.Addresses;

/// <summary>What messengers, search engines and mailings hang onto a link that is passed on, to count who follows it.</summary>
internal static class LinkTracking
{
    private static readonly string[] Beginnings = ["utm_", "share_", "sharer_"];

    private static readonly string[] Names =
    [
        "from", "isappinstalled", "scene", "clicktime", "enterid", "nsukey", // WeChat
        "spm", "bd_vid", "fbclid", "gclid", "msclkid",
    ];

    /// <summary>Whether a parameter is such a one.</summary>
    public static bool IsParameter(string name) =>
        Names.Contains(name, StringComparer.OrdinalIgnoreCase) || Beginnings.Any(begin => name.StartsWith(begin, StringComparison.OrdinalIgnoreCase));
}
