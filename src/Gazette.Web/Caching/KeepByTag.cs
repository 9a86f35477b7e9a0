using Gazette.Web.Startup;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;

namespace Gazette.Web.Caching;

/// <summary>
/// What the output cache keeps: every 200 that a GET or HEAD brought, under its address, its <see cref="PageTag"/> and the compression
/// the reader takes. A change of the collection or midnight in China makes another tag, so that nothing outdated can be served and
/// nothing has to be thrown out; what is not asked for any more is the first to go. A file is kept, compressed, when its address
/// carries a version; else it is served as it lies on the disk.
/// </summary>
internal sealed class KeepByTag(IWebHostEnvironment host) : IOutputCachePolicy
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(1);
    private static readonly string[] Compressions = ["br", "gzip"]; // In the order in which the server prefers them.

    /// <inheritdoc />
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var tag = IsFileAsItLies(http.Request) ? null : http.Features.Get<PageTag>();
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = tag is not null;
        if (tag is not null)
        {
            context.AllowLocking = true;
            context.ResponseExpirationTimeSpan = KeptFor;
            context.CacheVaryByRules.QueryKeys = StringValues.Empty;
            context.CacheVaryByRules.VaryByValues["query"] = http.Request.QueryString.Value ?? ""; // As written: by keys, the order of values would be lost.
            context.CacheVaryByRules.VaryByValues["tag"] = tag.Value;
            context.CacheVaryByRules.VaryByValues["compression"] = CompressionOf(http.Request);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    /// <inheritdoc />
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage = response.StatusCode == StatusCodes.Status200OK
            && response.Headers.SetCookie.Count == 0
            && response.GetTypedHeaders().CacheControl?.NoStore != true;
        return ValueTask.CompletedTask;
    }

    private bool IsFileAsItLies(HttpRequest request) => Path.HasExtension(request.Path.Value)
        && !Assets.HasVersion(request)
        && host.WebRootFileProvider.GetFileInfo(request.Path.Value!).Exists;

    /// <summary>
    /// The compressions that are taken, as the server tells them apart; readers who name them in other words share an answer.
    /// </summary>
    private static string CompressionOf(HttpRequest request)
    {
        var taken = request.GetTypedHeaders().AcceptEncoding;
        return string.Join(',', Compressions.Where(name => taken.Any(one => one.Value == name && one.Quality is null or > 0)));
    }
}
