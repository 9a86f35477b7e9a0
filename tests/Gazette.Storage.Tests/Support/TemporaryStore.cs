using System.Security.Cryptography;
using System.Text;
using Gazette.Documents;
using Gazette.Storage.Reading;
using Gazette.Storage.Writing;
using Gazette.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gazette.Storage.Tests.Support;

/// <summary>A store on a real file in a folder of its own, removed at the end.</summary>
internal sealed class TemporaryStore : IAsyncDisposable
{
    // Migrating takes longer than most tests: done once, copied for each.
    private static readonly Lazy<Task<byte[]>> Empty = new(MigrateAsync);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gazette-store-");
    private readonly ServiceProvider _services;

    private TemporaryStore(string path = "gazette.db")
    {
        Path = System.IO.Path.Combine(_folder.FullName, path);
        _services = new ServiceCollection()
            .AddGazetteStorage(_ => new DatabaseSettings { Path = Path, BusyTimeout = TimeSpan.FromSeconds(1) })
            .BuildServiceProvider();
    }

    public string Path { get; }

    public GazetteDatabase Database => _services.GetRequiredService<GazetteDatabase>();

    public IssueStore Store => _services.GetRequiredService<IssueStore>();

    public ICollectionRevision Revision => _services.GetRequiredService<ICollectionRevision>();

    public IRecordsReader Records => _services.GetRequiredService<IRecordsReader>();

    public IGazetteReader Reader => _services.GetRequiredService<IGazetteReader>();

    public ICollectionReader Collection => _services.GetRequiredService<ICollectionReader>();

    public IRelationReader Relations => _services.GetRequiredService<IRelationReader>();

    public IValidityReader Validity => _services.GetRequiredService<IValidityReader>();

    /// <summary>A store with an empty, migrated database.</summary>
    public static async Task<TemporaryStore> CreateAsync()
    {
        var store = new TemporaryStore();
        await File.WriteAllBytesAsync(store.Path, await Empty.Value);
        return store;
    }

    /// <summary>A store whose database file does not exist yet.</summary>
    public static TemporaryStore CreateWithoutDatabase(string path = "gazette.db") => new(path);

    public GazetteDbContext OpenContext() =>
        _services.GetRequiredService<IDbContextFactory<GazetteDbContext>>().CreateDbContext();

    /// <summary>Saves an issue as if its raw text had been read from a file.</summary>
    public Task<SaveOutcome> SaveAsync(
        Issue issue, string fileName = "2020-06.txt", string parser = "parser 1", params IIssueTransactionParticipant[] participants) =>
        Store.SaveAsync(issue, SourceOf(issue, fileName, parser), participants, default);

    public static IssueSource SourceOf(Issue issue, string fileName = "2020-06.txt", string parser = "parser 1")
    {
        var text = Issues.RawText(issue);
        return new IssueSource
        {
            FileName = fileName,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
            ParserVersion = parser,
            RawText = text,
        };
    }

    /// <summary>Ids of an issue's articles in printed order.</summary>
    public async Task<IReadOnlyList<ArticleId>> IdsAsync(int year = 2020, int number = 6) =>
        [.. (await Reader.IssueAsync(year, number, default))!.Articles.Select(a => a.Id)];

    private static async Task<byte[]> MigrateAsync()
    {
        await using var store = new TemporaryStore();
        await store.Database.PrepareAsync(default);
        SqliteConnection.ClearAllPools();
        return await File.ReadAllBytesAsync(store.Path);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
