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
    private IConfiguration? _configuration;
    private ServiceProvider? _services;

    internal ISearchService Search => _services!.GetRequiredService<ISearchService>();

    public async Task InitializeAsync()
    {
        _configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Gazette:Database", Path.Combine(_folder, "gazette.db"))])
            .Build();
        _services = new ServiceCollection().AddGazette(_configuration).BuildServiceProvider();
        await _services.GetRequiredService<IssueLoader>().LoadAsync(RepositoryFiles.Issues, null, CancellationToken.None);
    }

    /// <summary>Search over the same issues with other settings.</summary>
    internal Searcher With(SearchOptions options) => new(new ServiceCollection().AddSingleton(options).AddGazette(_configuration!).BuildServiceProvider());

    public async Task DisposeAsync()
    {
        await _services!.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    internal sealed class Searcher(ServiceProvider services) : IDisposable
    {
        public ISearchService Service => services.GetRequiredService<ISearchService>();

        public void Dispose() => services.Dispose();
    }
}
