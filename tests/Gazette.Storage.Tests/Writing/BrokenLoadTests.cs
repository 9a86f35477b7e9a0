using Gazette.Documents;
using Gazette.Storage.Tests.Support;
using Gazette.Testing;

namespace Gazette.Storage.Tests.Writing;

public sealed class BrokenLoadTests
{
    private static readonly Issue Before = Issues.Of(2020, 6, Articles.Brief("我市召开会议", "会议要求抓好落实。"));
    private static readonly Issue After = Issues.Of(2020, 6, Articles.Notice("温政办〔2020〕94号", "关于养犬的通知", "请遵照执行。"));

    [Fact]
    public async Task A_failure_in_the_middle_leaves_the_database_as_it_was()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Before);
        var before = DatabaseDump.Of(store.Path);
        var index = new Participant((_, _) => throw new InvalidOperationException("index broken"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => store.SaveAsync(After, participants: index));

        Assert.NotNull(index.Seen);
        Assert.Equal(before, DatabaseDump.Of(store.Path));
    }

    [Fact]
    public async Task A_cancelled_load_leaves_the_database_as_it_was()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Before);
        var before = DatabaseDump.Of(store.Path);
        using var cancellation = new CancellationTokenSource();
        var index = new Participant((_, _) => cancellation.CancelAsync());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => store.Store.SaveAsync(After, TemporaryStore.SourceOf(After), [index], cancellation.Token));

        Assert.Equal(before, DatabaseDump.Of(store.Path));
    }

    [Fact]
    public async Task A_full_disk_is_reported_and_leaves_the_database_as_it_was()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Before);
        var before = DatabaseDump.Of(store.Path);
        var index = new Participant(async (_, transaction) =>
        {
            await using var command = transaction.Connection!.CreateCommand();
            command.CommandText = "PRAGMA max_page_count = 200";
            await command.ExecuteNonQueryAsync();
            command.CommandText = "CREATE TABLE large AS SELECT zeroblob(1000000) AS data";
            await command.ExecuteNonQueryAsync();
        });

        var refusal = await Assert.ThrowsAsync<DatabaseUnavailableException>(() => store.SaveAsync(After, participants: index));

        Assert.Equal(DatabaseFault.DiskFull, refusal.Fault);
        Assert.Equal(before, DatabaseDump.Of(store.Path));
    }

    [Fact]
    public async Task What_a_killed_process_leaves_on_disk_is_the_state_before()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Before);
        var before = DatabaseDump.Of(store.Path);
        var remains = store.Path + ".remains.db";
        var index = new Participant((_, _) =>
        {
            File.Copy(store.Path, remains);
            File.Copy(store.Path + "-wal", remains + "-wal");
            return Task.CompletedTask;
        });

        await store.SaveAsync(After, participants: index);

        Assert.Equal("ok", DatabaseDump.Scalar(remains, "PRAGMA integrity_check"));
        Assert.Equal(before, DatabaseDump.Of(remains));
        Assert.NotEqual(before, DatabaseDump.Of(store.Path));
    }

    [Fact]
    public async Task Participants_write_in_the_same_transaction_and_see_the_new_rows()
    {
        await using var store = await TemporaryStore.CreateAsync();
        DatabaseDump.Execute(store.Path, "CREATE TABLE notes (text TEXT)");
        var index = new Participant(async (change, transaction) =>
        {
            await using var command = transaction.Connection!.CreateCommand();
            command.CommandText = "INSERT INTO notes SELECT Title FROM articles";
            await command.ExecuteNonQueryAsync();
        });

        await store.SaveAsync(After, participants: index);
        var broken = new Participant((_, _) => throw new InvalidOperationException("second participant broken"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.SaveAsync(Before, participants: [index, broken]));

        Assert.Equal("关于养犬的通知|1", DatabaseDump.Scalar(store.Path, "SELECT text, count(*) FROM notes"));
    }

    [Fact]
    public async Task A_second_writer_that_waits_too_long_is_told_so()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var fault = default(DatabaseFault?);
        var index = new Participant(async (_, _) =>
            fault = (await Assert.ThrowsAsync<DatabaseUnavailableException>(() => store.SaveAsync(After, "other.txt"))).Fault);

        await store.SaveAsync(Before, participants: index);

        Assert.Equal(DatabaseFault.Locked, fault);
    }
}
