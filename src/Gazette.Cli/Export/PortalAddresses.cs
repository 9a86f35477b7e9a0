using Gazette.Documents;

namespace Gazette.Cli.Export;

/// <summary>Addresses of the portal, relative to wherever it is served.</summary>
internal static class PortalAddresses
{
    /// <summary>The permanent page of an article.</summary>
    public static string Article(ArticleId id) => $"/articles/{id.Value}";
}
