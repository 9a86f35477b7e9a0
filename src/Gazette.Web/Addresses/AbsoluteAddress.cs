using Microsoft.AspNetCore.Http.Extensions;

namespace Gazette.Web.Addresses;

/// <summary>Addresses as they are cited: with scheme and host, as the reader reached the portal.</summary>
internal static class AbsoluteAddress
{
    /// <summary>An address of the portal with scheme and host.</summary>
    /// <param name="request">The request that is answered.</param>
    /// <param name="address">The address, relative to the root.</param>
    public static string Absolute(this HttpRequest request, string address) =>
        UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase) is var root && root.EndsWith('/') ? root[..^1] + address : root + address;
}
