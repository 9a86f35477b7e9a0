using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Gazette.Testing;

namespace Gazette.Benchmarks.Web;

/// <summary>The real portal in a process of its own, on this machine, with the issues of the checkout.</summary>
internal sealed class PortalProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;

    private PortalProcess(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Memory that it holds now, in 10⁶ bytes.</summary>
    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>Starts it and waits until it is ready.</summary>
    /// <param name="folder">Holds the database and the files that are served.</param>
    /// <param name="megabytes">Setting Gazette:Caching:Megabytes; null for the default.</param>
    /// <param name="readings">Setting Gazette:Caching:Readings; null for the default.</param>
    public static async Task<PortalProcess> StartAsync(string folder, int? megabytes, int? readings)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}"));
        var configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd('/'))!);
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = RepositoryFiles.PathOf("src", "Gazette.Web"), RedirectStandardOutput = true };
        start.ArgumentList.Add(RepositoryFiles.PathOf("src", "Gazette.Web", "bin", configuration, "net10.0", "Gazette.Web.dll"));
        foreach (var argument in new[] { "--urls", address.ToString(), "--webroot", Path.Combine(folder, "files") })
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["Gazette__Database"] = Path.Combine(folder, "gazette.db");
        start.Environment["Gazette__Caching__Megabytes"] = megabytes?.ToString(CultureInfo.InvariantCulture);
        start.Environment["Gazette__Caching__Readings"] = readings?.ToString(CultureInfo.InvariantCulture);
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var portal = new PortalProcess(process, address);
        await portal.BecomeReadyAsync();
        return portal;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task BecomeReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), patience.Token);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException) when (!_process.HasExited)
            {
                // It does not listen yet.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), patience.Token);
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
