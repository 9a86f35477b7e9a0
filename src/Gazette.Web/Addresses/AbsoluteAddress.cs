using Gazette.Web.Security;

namespace Gazette.Web.Addresses;

/// <summary>
/// Addresses as they are cited: with scheme and host, those of the settings (<see cref="PublicAddress"/>) or else those of the request.
/// </summary>
internal static class AbsoluteAddress
{
    /// <summary>An address of the portal with scheme and host.</summary>
    /// <param name="request">The request that is answered.</param>
    /// <param name="address">The address, relative to the root.</param>
    public static string Absolute(this HttpRequest request, string address) => $"{request.Scheme}://{request.Host.ToUriComponent()}{address}";
}
