using System.Diagnostics;

namespace Gazette.Benchmarks.Web;

/// <summary>Asks for one address again and again, over several connections at once.</summary>
internal static class Load
{
    private const int Connections = 8;

    /// <summary>Requests a second, answers read to their end.</summary>
    /// <exception cref="HttpRequestException">An answer was not 200.</exception>
    public static async Task<double> RequestsPerSecondAsync(Uri address, TimeSpan time)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections, UseCookies = false });
        var started = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(async () =>
        {
            var buffer = new byte[64 * 1024];
            var count = 0;
            while (Stopwatch.GetElapsedTime(started) < time)
            {
                using var answer = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
                answer.EnsureSuccessStatusCode();
                await using var body = await answer.Content.ReadAsStreamAsync();
                while (await body.ReadAsync(buffer) > 0)
                {
                    // Read and forgotten.
                }

                count++;
            }

            return count;
        })));
        return counts.Sum() / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
