using System.Diagnostics;
using System.Globalization;
using Gazette.Documents;
using Gazette.Loading;
using Gazette.Search;
using Gazette.Storage;
using Gazette.Storage.Writing;
using Gazette.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Gazette.Benchmarks.Scale;

/// <summary>A generated collection in a database of its own, loaded and searched the way the portal does it.</summary>
internal sealed class GeneratedCollection : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    /// <param name="path">The database file.</param>
    public GeneratedCollection(string path)
    {
        DatabasePath = path;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("Gazette:Database", path),
            new("Gazette:Thesaurus", RepositoryFiles.PathOf("data", "thesaurus.txt")),
        ]).Build();
        _services = new ServiceCollection().AddGazette(configuration).BuildServiceProvider();
    }

    /// <summary>The database file.</summary>
    public string DatabasePath { get; }

    /// <summary>Search as the portal has it.</summary>
    public ISearchService Search => _services.GetRequiredService<ISearchService>();

    /// <summary>Does what the portal does when it is ready, before most readers come.</summary>
    public Task WarmUpAsync()
    {
        _services.GetRequiredService<GazetteDatabase>().WarmUp();
        return _services.GetRequiredService<SearchWarmUp>().RunAsync(CancellationToken.None);
    }

    /// <summary>Stores issues, each in a transaction with its part of the index.</summary>
    /// <returns>How long it took, generating them not counted.</returns>
    public async Task<TimeSpan> LoadAsync(IEnumerable<Issue> issues)
    {
        await _services.GetRequiredService<GazetteDatabase>().PrepareAsync(CancellationToken.None);
        var elapsed = new Stopwatch();
        foreach (var issue in issues)
        {
            elapsed.Start();
            await SaveAsync(issue, "1");
            elapsed.Stop();
        }

        return elapsed.Elapsed;
    }

    /// <summary>Stores an issue; one that is there already is replaced when the version differs.</summary>
    public Task<SaveOutcome> SaveAsync(Issue issue, string version)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{issue.Identity.Year}-{issue.Identity.Number:0000}.txt");
        var source = new IssueSource { FileName = name, Sha256 = name, ParserVersion = version, RawText = Issues.RawText(issue) };
        return _services.GetRequiredService<IssueStore>().SaveAsync(
            issue, source, _services.GetServices<IIssueTransactionParticipant>(), CancellationToken.None);
    }

    /// <summary>Megabytes of the file, and of the search index in it.</summary>
    public async Task<(double File, double Index)> SizesAsync()
    {
        await using var connection = new SqliteConnection(_services.GetRequiredService<GazetteDatabase>().ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await command.ExecuteNonQueryAsync();
        command.CommandText = "SELECT coalesce(sum(length(block)), 0) FROM search_text_data";
        var text = Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
        return (new FileInfo(DatabasePath).Length / 1e6, text / 1e6);
    }

    /// <summary>Closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }
}
