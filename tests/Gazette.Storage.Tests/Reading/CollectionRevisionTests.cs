using Gazette.Storage.Tests.Support;
using Gazette.Testing;
using Microsoft.Data.Sqlite;

namespace Gazette.Storage.Tests.Reading;

public sealed class CollectionRevisionTests
{
    [Fact]
    public async Task It_stays_while_the_collection_is_only_read()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, Articles.Brief("会议", "一")));
        var before = store.Revision.Current;

        await store.Reader.IssuesAsync(default);

        Assert.NotNull(before);
        Assert.Equal(before, store.Revision.Current);
    }

    [Fact]
    public async Task It_changes_when_an_issue_is_loaded()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var before = store.Revision.Current;

        await store.SaveAsync(Issues.Of(2020, 6, Articles.Brief("会议", "一")));

        Assert.NotEqual(before, store.Revision.Current);
    }

    [Fact]
    public async Task It_changes_when_another_process_changes_the_collection()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, Articles.Brief("会议", "一")));
        var before = store.Revision.Current;

        // A connection outside the pool of the store, as the command would open one.
        await using var other = new SqliteConnection($"Data Source={store.Path};Pooling=false");
        await other.OpenAsync();
        await using var change = other.CreateCommand();
        change.CommandText = "UPDATE issues SET SerialNumber = 217";
        Assert.Equal(1, await change.ExecuteNonQueryAsync());

        Assert.NotEqual(before, store.Revision.Current);
    }

    [Fact]
    public async Task It_is_unknown_without_a_database_and_known_as_soon_as_there_is_one()
    {
        await using var store = TemporaryStore.CreateWithoutDatabase();
        Assert.Null(store.Revision.Current);
        Assert.False(File.Exists(store.Path));

        await store.Database.PrepareAsync(default);

        Assert.NotNull(store.Revision.Current);
    }
}
