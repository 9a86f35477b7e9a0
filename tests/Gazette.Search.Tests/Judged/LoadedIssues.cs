using Gazette.Loading;
using Gazette.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Gazette.Search.Tests.Judged;

/// <summary>The real issues, loaded into a database of their own through the whole path that a clerk's file takes.</summary>
public sealed class LoadedIssues : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gazette-judged-").FullName;
    private ServiceProvider? _services;

    internal ISearchService Search => _services!.GetRequiredService<ISearchService>();

    public async Task InitializeAsync()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Gazette:Database", Path.Combine(_folder, "gazette.db"))])
            .Build();
        _services = new ServiceCollection().AddGazette(configuration).BuildServiceProvider();
        await _services.GetRequiredService<IssueLoader>().LoadAsync(RepositoryFiles.Issues, null, CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await _services!.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
