namespace Gazette.Web.Startup;

/// <summary>How files of wwwroot are served: for a year when their address carries a version, else asked for anew each time.</summary>
internal static class Assets
{
    private const string Version = "v";

    /// <summary>The options of the static files.</summary>
    public static StaticFileOptions Served { get; } = new()
    {
        OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
            HasVersion(file.Context.Request) ? "public, max-age=31536000, immutable" : "no-cache",
    };

    /// <summary>Leads who asks for the icon where browsers have always looked for it to the one there is.</summary>
    public static void MapIcon(this IEndpointRouteBuilder app) =>
        app.MapMethods("/favicon.ico", [HttpMethods.Get, HttpMethods.Head], () => TypedResults.Redirect("/favicon.svg", permanent: true));

    /// <summary>Whether an address carries a version, as <c>asp-append-version</c> gives it: then its content never changes.</summary>
    public static bool HasVersion(HttpRequest request) => request.Query.ContainsKey(Version);
}
