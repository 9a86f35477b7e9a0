using Gazette.Storage.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Tests;

public sealed class GazetteDatabaseTests
{
    [Fact]
    public async Task The_migrations_make_the_model_as_it_is()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await using var context = store.OpenContext();

        Assert.False(context.Database.HasPendingModelChanges(), "run: dotnet ef migrations add <Name> in src/Gazette.Storage");
    }

    [Fact]
    public async Task Foreign_keys_are_enforced_and_readers_do_not_wait_for_writers()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await using var context = store.OpenContext();
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT (SELECT foreign_keys FROM pragma_foreign_keys) || ' ' || (SELECT journal_mode FROM pragma_journal_mode)";

        Assert.Equal("1 wal", await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task The_folder_of_the_database_is_made()
    {
        await using var store = TemporaryStore.CreateWithoutDatabase(Path.Combine("new", "folder", "gazette.db"));

        await store.Database.PrepareAsync(default);

        Assert.Empty(await store.Reader.IssuesAsync(default));
    }

    [Fact]
    public async Task Preparing_again_changes_nothing()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var before = DatabaseDump.Of(store.Path);

        await store.Database.PrepareAsync(default);

        Assert.Equal(before, DatabaseDump.Of(store.Path));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_alone()
    {
        await using var store = TemporaryStore.CreateWithoutDatabase();
        await File.WriteAllTextAsync(store.Path, string.Concat(Enumerable.Repeat("温州市人民政府公报\n", 200)));
        var before = await File.ReadAllBytesAsync(store.Path);

        var refusal = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => store.Database.PrepareAsync(default));

        Assert.Equal(DatabaseFault.NotADatabase, refusal.Fault);
        Assert.Contains(store.Path, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(store.Path));
    }

    [Fact]
    public async Task A_folder_in_place_of_the_database_is_refused()
    {
        await using var store = TemporaryStore.CreateWithoutDatabase();
        Directory.CreateDirectory(store.Path);

        var refusal = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => store.Database.PrepareAsync(default));

        Assert.Equal(DatabaseFault.CannotOpen, refusal.Fault);
    }

    [Fact]
    public async Task A_database_below_a_file_is_refused()
    {
        await using var store = TemporaryStore.CreateWithoutDatabase(Path.Combine("file", "gazette.db"));
        await File.WriteAllTextAsync(Path.GetDirectoryName(store.Path)!, "");

        var refusal = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => store.Database.PrepareAsync(default));

        Assert.Equal(DatabaseFault.CannotOpen, refusal.Fault);
    }

    [Fact]
    public async Task Reading_a_database_that_is_not_there_is_refused_with_its_path()
    {
        await using var store = TemporaryStore.CreateWithoutDatabase(Path.Combine("missing", "gazette.db"));

        var refusal = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => store.Reader.IssuesAsync(default));

        Assert.Contains(store.Path, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused()
    {
        await using var store = await TemporaryStore.CreateAsync();
        DatabaseDump.Execute(store.Path, "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0.0')");

        var refusal = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => store.Database.PrepareAsync(default));

        Assert.Equal(DatabaseFault.TooNew, refusal.Fault);
    }

    [Fact]
    public async Task The_lock_of_a_migration_that_was_killed_is_released()
    {
        await using var store = TemporaryStore.CreateWithoutDatabase();
        DatabaseDump.Execute(store.Path, "CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL)");
        DatabaseDump.Execute(store.Path, "INSERT INTO __EFMigrationsLock VALUES (1, '2020-01-01 00:00:00.0+00:00')");

        await store.Database.PrepareAsync(default);

        Assert.Empty(await store.Reader.IssuesAsync(default));
    }
}
