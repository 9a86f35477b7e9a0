using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace Gazette.Web.Startup;

/// <summary>Runs the portal.</summary>
internal static class PortalRun
{
    /// <summary>Runs until stopped; an address that is taken, or a setting that makes no sense, is said in a sentence.</summary>
    /// <returns>The exit code: 0, or 1 when the portal could not start or its collection not be loaded.</returns>
    public static async Task<int> RunToExitCodeAsync(this WebApplication app)
    {
        var collection = app.Services.GetRequiredService<CollectionState>();
        var addresses = app.Configuration["urls"];
        try
        {
            await app.RunAsync();
            return collection.HasFailed ? 1 : 0;
        }
        catch (OptionsValidationException exception)
        {
            await Console.Error.WriteLineAsync(string.Join('\n', exception.Failures));
            return 1;
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync(
                $"无法监听 {addresses}：端口正被另一程序占用，可能本程序已在运行。请先停下它，或用 --urls 换一个端口（例如 --urls http://127.0.0.1:5081）。");
            return 1;
        }
    }
}
