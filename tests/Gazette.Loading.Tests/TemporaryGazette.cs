using Gazette.Search;
using Gazette.Storage;
using Gazette.Storage.Reading;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Gazette.Loading.Tests;

/// <summary>A whole gazette on a folder of its own, removed at the end.</summary>
internal sealed class TemporaryGazette : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gazette-loading-");
    private readonly ServiceProvider _services;

    public TemporaryGazette(string database = "gazette.db")
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Gazette:Database"] = database })
            .Build();
        _services = new ServiceCollection().AddGazette(configuration, _folder.FullName).BuildServiceProvider();
    }

    public string Folder => _folder.FullName;

    public GazetteDatabase Database => _services.GetRequiredService<GazetteDatabase>();

    public IGazetteReader Reader => _services.GetRequiredService<IGazetteReader>();

    public ISearchService Search => _services.GetRequiredService<ISearchService>();

    public string PathOf(string name) => Path.Combine(Folder, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(name), bytes);
        return PathOf(name);
    }

    public Task<LoadReport> LoadAsync(params string[] paths) =>
        _services.GetRequiredService<IssueLoader>().LoadAsync(paths, progress: null, default);

    public Task<LoadReport> LoadAsync(IProgress<LoadProgress> progress, params string[] paths) =>
        _services.GetRequiredService<IssueLoader>().LoadAsync(paths, progress, default);

    public Task<LoadReport> LoadAsync(LoadOptions options, params string[] paths) =>
        _services.GetRequiredService<IssueLoader>().LoadAsync(paths, options, progress: null, default);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
