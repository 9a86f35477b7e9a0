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

    /// <summary>Whether an address carries a version, as <c>asp-append-version</c> gives it: then its content never changes.</summary>
    public static bool HasVersion(HttpRequest request) => request.Query.ContainsKey(Version);
}
