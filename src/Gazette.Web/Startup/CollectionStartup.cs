using System.Diagnostics;
using Gazette.Search;

namespace Gazette.Web.Startup;

/// <summary>
/// Loads the collection while the server already answers health checks. When that is impossible the portal says why on the
/// console and ends with exit code 1: a portal without its collection is no use to anyone.
/// </summary>
internal sealed partial class CollectionStartup(
    ICollectionLoader loader,
    SearchWarmUp searches,
    CollectionState state,
    IHostApplicationLifetime lifetime,
    TimeProvider time,
    ILogger<CollectionStartup> logger) : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var warmUp = Task.Run(loader.WarmUp, stoppingToken);
            await ServerStartedAsync(stoppingToken);
            await warmUp;
            var started = time.GetTimestamp();
            await loader.LoadAsync(Report, stoppingToken);
            state.BecomeReady();
            Console.Out.WriteLine(FormattableString.Invariant($"全部就绪，用时 {time.GetElapsedTime(started).TotalSeconds:0.0} 秒。"));
            await WarmUpSearchAsync(stoppingToken);
        }
        catch (CollectionLoadException exception)
        {
            GiveUp(exception.Message);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            Debug.WriteLine("Stopped while loading; the next start goes on from here.");
        }
        catch (Exception exception)
        {
            LogFault(logger, exception);
            GiveUp("载入公报时程序出错，请将以上信息交给维护人员。");
        }
    }

    /// <summary>Waits until the server listens: a portal whose port is taken touches no database.</summary>
    private async Task ServerStartedAsync(CancellationToken stoppingToken)
    {
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(listening.SetResult);
        await listening.Task.WaitAsync(stoppingToken);
    }

    // Behind readiness: searches find what they find without it, the first ones a little later. One that fails will tell its reader.
    private async Task WarmUpSearchAsync(CancellationToken stoppingToken)
    {
        try
        {
            await searches.RunAsync(stoppingToken);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            LogColdSearch(logger, exception);
        }
    }

    private void GiveUp(string why)
    {
        Console.Error.WriteLine(why);
        state.Fail();
        lifetime.StopApplication();
    }

    private void Report(string line)
    {
        state.Report(line);
        Console.Out.WriteLine(line);
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "Loading the collection failed")]
    private static partial void LogFault(ILogger logger, Exception fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "Search failed when it was warmed up")]
    private static partial void LogColdSearch(ILogger logger, Exception fault);
}
