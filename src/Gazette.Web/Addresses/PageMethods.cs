using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Gazette.Web.Addresses;

/// <summary>
/// The methods that a page answers; any other is refused with 405 and the list of these, as RFC 9110 has it. Without it a page is
/// drawn for a method that it has no handler for, with nothing read.
/// </summary>
internal sealed class PageMethods : IPageRouteModelConvention
{
    // Error pages are drawn for failed requests of any method.
    private const string Errors = "/Errors/";

    private static readonly string[] WithForms = ["/Lookup/Index", "/Reading/Index"];

    /// <inheritdoc />
    public void Apply(PageRouteModel model)
    {
        if (model.ViewEnginePath.StartsWith(Errors, StringComparison.Ordinal))
        {
            return;
        }

        string[] methods = WithForms.Contains(model.ViewEnginePath)
            ? [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post]
            : [HttpMethods.Get, HttpMethods.Head];
        foreach (var selector in model.Selectors)
        {
            selector.EndpointMetadata.Add(new HttpMethodMetadata(methods));
        }
    }
}
