using System.ComponentModel.DataAnnotations;

namespace Gazette.Web.Startup;

/// <summary>What the portal says of itself; beside the paths in section <c>Gazette</c> of the configuration.</summary>
public sealed class PortalOptions
{
    /// <summary>Name of the gazette, as on its masthead.</summary>
    [Required]
    public string Name { get; init; } = "";

    /// <summary>
    /// Scheme and host under which readers reach the portal, as https://gazette.example; null to take them from each request, which
    /// is only for a portal that no stranger reaches.
    /// </summary>
    public Uri? BaseAddress { get; init; }

    /// <summary>
    /// Who gives the feed and its entries their ids, as <c>example.org,2020</c>: a domain name that the publisher of the gazette holds and a
    /// day on which it did (RFC 4151). It stays when the portal moves to another host, and so do the ids.
    /// </summary>
    [Required]
    [RegularExpression(@"[a-z0-9]+([.-][a-z0-9]+)*,[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?", ErrorMessage = "设置 Gazette:TagAuthority 应写作 example.org,2020（域名和年份，见 RFC 4151）。", MatchTimeoutInMilliseconds = 1000)]
    public string TagAuthority { get; init; } = "";

    /// <summary>Everyday words to begin a search with; those that the collection answers well are offered, the first of them first.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>Whether <see cref="BaseAddress"/>, if it is set, is an address at whose root a portal can stand.</summary>
    public bool HasRootAddress => BaseAddress is null or { IsAbsoluteUri: true, Scheme: "http" or "https", PathAndQuery: "/", Fragment: "", UserInfo: "" };
}
