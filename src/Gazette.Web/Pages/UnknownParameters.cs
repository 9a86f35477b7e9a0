using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages;

/// <summary>Says on the pages of lists which parameters of the address they don't know, and so left out.</summary>
internal sealed class UnknownParameters : IPageFilter
{
    /// <summary>Where the remarks stand for the layout.</summary>
    public const string Key = "UnknownParameters";

    // Folders of pages that list records. The search reads its address itself; an article is the same whatever a link adds to its address.
    private static readonly string[] Lists = ["/Browse", "/Calendar", "/Catalogue", "/Chronicle", "/Issues", "/People", "/Posts", "/Repeals", "/Statistics"];

    /// <summary>Watches the pages that list records.</summary>
    public static void Watch(PageConventionCollection conventions)
    {
        foreach (var folder in Lists)
        {
            conventions.AddFolderApplicationModelConvention(folder, page => page.Filters.Add(new UnknownParameters()));
        }
    }

    /// <inheritdoc />
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    /// <inheritdoc />
    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var known = context.HandlerMethod?.Parameters.Select(parameter => parameter.BindingInfo?.BinderModelName ?? parameter.Name) ?? [];
        var parameters = new PageParameters();
        parameters.Expect(context.HttpContext.Request.Query, [.. known]);
        if (context.HandlerInstance is PageModel page && parameters.Remarks.Count > 0)
        {
            page.ViewData[Key] = parameters.Remarks;
        }
    }

    /// <inheritdoc />
    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
