using Gazette.Documents;
using Gazette.Storage.Tests.Support;
using Gazette.Testing;

namespace Gazette.Storage.Tests.Reading;

public sealed class ReaderDuringLoadTests
{
    [Fact]
    public async Task A_reader_sees_the_old_state_without_waiting_until_the_load_is_done()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, Articles.Brief("旧标题", "会议要求抓好落实。")));
        var id = (await store.IdsAsync())[0];
        string? during = null;
        var index = new Participant(async (_, _) => during = await TitleAsync(store, id));

        await store.SaveAsync(Issues.Of(2020, 6, Articles.Brief("新标题", "会议要求抓好落实。")), participants: index);

        Assert.Equal("旧标题", during);
        Assert.Equal("新标题", await TitleAsync(store, id));
    }

    [Fact]
    public async Task Readers_never_meet_half_an_issue()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var small = Issues.Of(2020, 6, Articles.Brief("会议", "一"));
        var large = Issues.Of(2020, 6, Articles.Brief("会议", [.. Enumerable.Range(0, 50).Select(n => $"第{n}段")]), Articles.Photo("图"));
        await store.SaveAsync(small);
        var id = (await store.IdsAsync())[0];
        using var done = new CancellationTokenSource();

        var reading = Task.Run(async () =>
        {
            var seen = new HashSet<int>();
            while (!done.IsCancellationRequested)
            {
                var stored = (await store.Reader.ArticleAsync(id, default))!;
                var blocks = stored.Article.Blocks.Count;
                var issue = (await store.Reader.IssueAsync(2020, 6, default))!;
                Assert.Equal(issue.Summary.ArticleCount, issue.Articles.Count);
                seen.Add(blocks);
            }

            return seen;
        });
        for (var round = 0; round < 20; round++)
        {
            await store.SaveAsync(round % 2 == 0 ? large : small, parser: $"parser {round}");
        }

        await done.CancelAsync();
        Assert.Subset(new HashSet<int> { 1, 50 }, await reading);
    }

    private static async Task<string?> TitleAsync(TemporaryStore store, ArticleId id) =>
        (await store.Reader.ArticleAsync(id, default))!.Article.Title;
}
