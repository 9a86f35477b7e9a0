using Gazette.Storage.Reading;
using Gazette.Web.Addresses;
using Gazette.Web.Startup;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Gazette.Web.Caching;

/// <summary>
/// Lets a browser keep every answer and ask each time whether it still holds: an answer bears its <see cref="PageTag"/>, and who asks
/// with that tag gets 304 before anything is read or rendered.
/// </summary>
internal sealed class Revalidation(
    RequestDelegate next, CollectionState state, ICollectionRevision collection, AssetRevision assets, TimeProvider time)
{
    private const string KeepAndAsk = "no-cache";

    /// <summary>Answers 304, or goes on with the tag among the features of the request.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (!CanBeKept(context.Request) || PageTag.Of(context.Request, collection, assets, time) is not { } tag)
        {
            return next(context);
        }

        if (context.Request.Headers.IfNoneMatch.Contains(tag.Value))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            Mark(context.Response.Headers, tag);
            return Task.CompletedTask;
        }

        // A time says too little: the reader may have set the page otherwise since.
        context.Request.Headers.IfModifiedSince = StringValues.Empty;
        context.Features.Set(tag);
        context.Response.OnStarting(MarkAnswer, (context.Response, tag));
        return next(context);
    }

    private bool CanBeKept(HttpRequest request) => state.IsReady
        && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && !request.Path.StartsWithSegments(GazetteAddresses.Health, StringComparison.Ordinal);

    /// <summary>Files have a tag of their own, pages with a form forbid keeping: neither is touched, nor is any error.</summary>
    private static Task MarkAnswer(object state)
    {
        var (response, tag) = ((HttpResponse, PageTag))state;
        if (response.StatusCode == StatusCodes.Status200OK && response.Headers is { ETag.Count: 0, CacheControl.Count: 0 } headers)
        {
            Mark(headers, tag);
        }

        return Task.CompletedTask;
    }

    private static void Mark(IHeaderDictionary headers, PageTag tag)
    {
        headers.ETag = tag.Value;
        headers.CacheControl = KeepAndAsk;
        if (!headers.Vary.Contains(HeaderNames.Cookie))
        {
            headers.Append(HeaderNames.Vary, HeaderNames.Cookie);
        }
    }
}
