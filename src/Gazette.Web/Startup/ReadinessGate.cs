using Gazette.Web.Addresses;

namespace Gazette.Web.Startup;

/// <summary>
/// Until the collection is loaded every page is the page that says so (503, Retry-After), which fetches the page asked for again
/// by itself; a program gets a bare 503. Health checks and static files stay reachable.
/// </summary>
internal sealed class ReadinessGate(RequestDelegate next, CollectionState state)
{
    private const string RetryAfterSeconds = "2";

    /// <summary>Lets the request through or turns it to the page that says the portal is loading.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (state.IsReady || context.Request.Path.StartsWithSegments(GazetteAddresses.Health, StringComparison.Ordinal))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = RetryAfterSeconds;
        context.Response.Headers.CacheControl = "no-store";
        if (context.Request.Path.StartsWithSegments(GazetteAddresses.Api, StringComparison.Ordinal))
        {
            // The status code pages of the API write the problem details.
            return Task.CompletedTask;
        }

        context.Request.Path = GazetteAddresses.Loading;
        return next(context);
    }
}
