using Gazette.Documents;
using Gazette.Storage.Reading;
using Gazette.Storage.Tests.Support;
using Gazette.Testing;

namespace Gazette.Storage.Tests.Writing;

public sealed class IssueRemovalTests
{
    private static readonly Article Dogs = Articles.Notice("温政办〔2020〕94号", "关于养犬的通知", "请遵照执行。");
    private static readonly Article Meeting = Articles.Brief("我市新增托育机构十二家", "今年以来我市大力发展普惠托育服务。", "到年底全市将新增托位一千个，缓解带娃难。");
    private static readonly Issue Wrong = Issues.Of(2020, 6, Dogs, Meeting);

    [Fact]
    public async Task Nothing_of_the_issue_stays_but_the_ids_of_its_articles()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var empty = DatabaseDump.Of(store.Path);
        await store.SaveAsync(Wrong);
        var ids = await store.IdsAsync();

        Assert.Null(await store.Store.RemoveAsync([await OnlyIssueAsync(store)], [], default));

        Assert.Empty(await store.Reader.IssuesAsync(default));
        Assert.Null(await store.Reader.ArticleAsync(ids[0], default));
        var vanished = (await store.Reader.VanishedAsync(ids[0], default))!;
        Assert.Equal(new IssueIdentity { Year = 2020, Number = 6 }, vanished.Issue);
        Assert.Equal(("关于养犬的通知", "温政办〔2020〕94号"), (vanished.Title, vanished.DocumentNumber));
        Assert.NotNull(vanished.RemovedAt);
        DatabaseDump.Execute(store.Path, "DELETE FROM removed_articles");
        Assert.Equal(WithoutCounters(empty), WithoutCounters(DatabaseDump.Of(store.Path)));
    }

    [Fact]
    public async Task Other_issues_stay_as_they_are()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 7, Dogs), "2020-07.txt");
        var kept = await store.IdsAsync(2020, 7);
        await store.SaveAsync(Wrong);

        await store.Store.RemoveAsync([(await store.Reader.IssuesAsync(default)).Single(issue => issue.Identity.Number == 6)], [], default);

        Assert.Equal(7, (await OnlyIssueAsync(store)).Identity.Number);
        Assert.Equal(kept, await store.IdsAsync(2020, 7));
    }

    [Fact]
    public async Task The_same_article_gets_its_id_back_when_its_issue_is_loaded_again_and_others_stay_gone()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Wrong);
        var ids = await store.IdsAsync();
        await store.Store.RemoveAsync([await OnlyIssueAsync(store)], [], default);

        await store.SaveAsync(Issues.Of(2020, 6, Dogs with { Blocks = Meeting.Blocks }), "2020-06-right.txt");

        Assert.Equal(ids[0], Assert.Single(await store.IdsAsync()));
        Assert.Null(await store.Reader.VanishedAsync(ids[0], default));
        Assert.NotNull(await store.Reader.VanishedAsync(ids[1], default));
    }

    [Fact]
    public async Task Old_ids_of_its_articles_are_remembered_too()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Wrong);
        var old = (await store.IdsAsync())[1];
        await store.SaveAsync(Issues.Of(2020, 6, Dogs with { Blocks = [.. Dogs.Blocks, .. Meeting.Blocks] }));

        await store.Store.RemoveAsync([await OnlyIssueAsync(store)], [], default);

        Assert.Equal("关于养犬的通知", (await store.Reader.VanishedAsync(old, default))!.Title);
    }

    [Fact]
    public async Task The_index_is_told_in_the_same_transaction_and_when_it_fails_nothing_is_removed()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Wrong);
        var before = DatabaseDump.Of(store.Path);
        var broken = new Participant((_, _) => throw new InvalidOperationException("index broken"));
        var issue = await OnlyIssueAsync(store);

        await Assert.ThrowsAsync<InvalidOperationException>(() => store.Store.RemoveAsync([issue], [broken], default));

        Assert.Equal(2, broken.Seen!.RemovedRowIds.Count);
        Assert.Empty(broken.Seen.Articles);
        Assert.Equal(before, DatabaseDump.Of(store.Path));
    }

    [Fact]
    public async Task Several_are_taken_out_together()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Wrong);
        await store.SaveAsync(Issues.Of(2020, 7, Dogs), "2020-07.txt");

        Assert.Null(await store.Store.RemoveAsync(await store.Reader.IssuesAsync(default), [], default));

        Assert.Empty(await store.Reader.IssuesAsync(default));
    }

    [Fact]
    public async Task Of_several_none_is_taken_out_when_one_is_not_held_any_more_and_that_one_is_named()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Wrong);
        var gone = await OnlyIssueAsync(store);
        await store.Store.RemoveAsync([gone], [], default);
        await store.SaveAsync(Issues.Of(2020, 7, Dogs), "2020-07.txt");
        var before = DatabaseDump.Of(store.Path);

        Assert.Equal(gone, await store.Store.RemoveAsync([await OnlyIssueAsync(store), gone], [], default));

        Assert.Equal(before, DatabaseDump.Of(store.Path));
    }

    private static async Task<IssueSummary> OnlyIssueAsync(TemporaryStore store) => Assert.Single(await store.Reader.IssuesAsync(default));

    // SQLite counts the keys it has given out; they stay.
    private static string WithoutCounters(string dump) => string.Join('\n', dump.Split("\n[").Where(table => !table.StartsWith("sqlite_sequence]", StringComparison.Ordinal)));
}
