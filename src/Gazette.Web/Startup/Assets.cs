namespace Gazette.Web.Startup;

/// <summary>How files of wwwroot are served: for a year when their address carries a version, else asked for anew each time.</summary>
internal static class Assets
{
    /// <summary>The options of the static files.</summary>
    public static StaticFileOptions Served { get; } = new()
    {
        OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
            file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache",
    };
}
