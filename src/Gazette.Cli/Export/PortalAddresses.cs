using System.Globalization;
using Gazette.Documents;

namespace Gazette.Cli.Export;

/// <summary>Addresses of the portal, relative to wherever it is served.</summary>
internal static class PortalAddresses
{
    /// <summary>The permanent page of an article.</summary>
    public static string Article(ArticleId id) => $"/articles/{id.Value}";

    /// <summary>The contents of an issue; null when its year or number is not known.</summary>
    public static string? Issue(IssueIdentity issue) => issue is { Year: { } year, Number: { } number }
        ? string.Create(CultureInfo.InvariantCulture, $"/issues/{year}-{number:00}")
        : null;
}
