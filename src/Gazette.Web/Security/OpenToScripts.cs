using Gazette.Web.Addresses;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Net.Http.Headers;

namespace Gazette.Web.Security;

/// <summary>
/// Lets scripts of any other site read what is made for programs: the API, articles and issues as data and text, the feeds. It is public,
/// the same for everyone, and asked for without cookies; pages stay closed.
/// </summary>
internal static class OpenToScripts
{
    private static readonly string[] Forms = [".json", ".txt"];

    /// <summary>Sets the headers; stands before what keeps answers, so that one kept for another asker bears them too.</summary>
    public static void UseOpenToScripts(this IApplicationBuilder app) => app.UseWhen(
        context => IsForPrograms(context.Request.Path),
        open => open.UseCors(Reading));

    private static void Reading(CorsPolicyBuilder policy) => policy
        .AllowAnyOrigin()
        .WithMethods(HttpMethods.Get, HttpMethods.Head)
        .WithHeaders(HeaderNames.IfNoneMatch)
        .WithExposedHeaders(HeaderNames.ETag);

    private static bool IsForPrograms(PathString path) =>
        path.StartsWithSegments(GazetteAddresses.Api, StringComparison.Ordinal)
        || path.StartsWithSegments(GazetteAddresses.Feeds, StringComparison.Ordinal)
        || Forms.Any(form => path.Value!.EndsWith(form, StringComparison.Ordinal));
}
