namespace Gazette.Cli.Tests;

/// <summary>A database with 2020年第9期, loaded once by the ingest command, for the tests that only read.</summary>
public sealed class LoadedDatabase : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Path => _folder.PathOf("gazette.db");

    public async Task InitializeAsync()
    {
        var run = await CommandRun.OfAsync("ingest", RealIssues.September2020, "--database", Path);
        Assert.True(run.ExitCode is 0 or 1, run.Error);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();
}
