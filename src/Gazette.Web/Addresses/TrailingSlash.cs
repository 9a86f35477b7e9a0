namespace Gazette.Web.Addresses;

/// <summary>Leads an address that ends in a slash to the one without for good: every page has one address.</summary>
internal sealed class TrailingSlash(RequestDelegate next)
{
    /// <summary>Redirects or lets the request through.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.Path.Value is not [_, .., '/'] path || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)))
        {
            return next(context);
        }

        // One slash at the front, whatever stood there: two would lead to another host.
        context.Response.Redirect(request.PathBase + new PathString("/" + path.Trim('/')).ToUriComponent() + request.QueryString, permanent: true);
        return Task.CompletedTask;
    }
}
