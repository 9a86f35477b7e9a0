using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Browser.Tests;

/// <summary>Writes into a header of every answer which Razor page gave it; in the tests only.</summary>
internal sealed class AnsweringPage : IStartupFilter
{
    public const string Header = "Answering-Page";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, rest) =>
        {
            context.Response.OnStarting(() =>
            {
                if (context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
                {
                    context.Response.Headers[Header] = page.ViewEnginePath;
                }

                return Task.CompletedTask;
            });
            return rest(context);
        });
        next(app);
    };
}
