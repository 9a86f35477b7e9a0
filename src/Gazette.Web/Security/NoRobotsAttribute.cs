using Microsoft.AspNetCore.Mvc.Filters;

namespace Gazette.Web.Security;

/// <summary>
/// Keeps robots from a page about people: they are found by who looks for them here, not by their name in a search engine. The page
/// itself says so; <c>robots.txt</c> names the addresses.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NoRobotsAttribute : ResultFilterAttribute
{
    /// <inheritdoc />
    public override void OnResultExecuting(ResultExecutingContext context) =>
        context.HttpContext.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
}
