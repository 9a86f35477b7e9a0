using Gazette.Web.Startup;
using Microsoft.Extensions.Options;

namespace Gazette.Web.Security;

/// <summary>
/// Gives every request the scheme and host of <see cref="PortalOptions.BaseAddress"/>, if that is set: what is cited, fed or drawn as a
/// QR code then bears them, whatever Host header came in, and no forged one can get into an answer that is kept.
/// </summary>
internal sealed class PublicAddress(RequestDelegate next, IOptions<PortalOptions> portal)
{
    private readonly Uri? _address = portal.Value.BaseAddress;

    /// <summary>Goes on with the request.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (_address is not null)
        {
            context.Request.Scheme = _address.Scheme;
            context.Request.Host = new HostString(_address.Authority);
        }

        return next(context);
    }
}
