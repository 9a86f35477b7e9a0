using System.Diagnostics;

namespace Gazette.Web.Startup;

/// <summary>
/// Loads the collection while the server already answers health checks. When that is impossible the portal says why on the
/// console and ends with exit code 1: a portal without its collection is no use to anyone.
/// </summary>
internal sealed class CollectionStartup(
    IServiceScopeFactory scopes, CollectionState state, IHostApplicationLifetime lifetime, TimeProvider time) : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Let the server begin to listen first.
        await Task.Yield();
        var started = time.GetTimestamp();
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ICollectionLoader>().LoadAsync(Report, stoppingToken);
            state.BecomeReady();
            Console.Out.WriteLine(FormattableString.Invariant($"全部就绪，用时 {time.GetElapsedTime(started).TotalSeconds:0.0} 秒。"));
        }
        catch (CollectionLoadException exception)
        {
            Console.Error.WriteLine(exception.Message);
            Environment.ExitCode = 1;
            lifetime.StopApplication();
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            Debug.WriteLine("Stopped while loading; the next start goes on from here.");
        }
    }

    private void Report(string line)
    {
        state.Report(line);
        Console.Out.WriteLine(line);
    }
}
