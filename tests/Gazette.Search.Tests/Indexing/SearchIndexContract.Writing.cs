using Gazette.Search.Tests.Support;

namespace Gazette.Search.Tests.Indexing;

/// <content>What a write changes, and what a roll-back leaves.</content>
public abstract partial class SearchIndexContract
{
    [Fact]
    public async Task Every_write_is_a_generation_of_its_own()
    {
        var generations = new List<long> { await Index.GenerationAsync(CancellationToken.None) };
        for (var row = 1; row < 4; row++)
        {
            await WriteAsync([], TestArticle.Of(row, "养老"));
            generations.Add(await Index.GenerationAsync(CancellationToken.None));
            Assert.Equal(row, (await AskAsync("养老")).Total);
        }

        Assert.Equal(generations.Count, generations.Distinct().Count());
        await WriteAndRollBackAsync([1]);
        Assert.Equal(generations[^1], await Index.GenerationAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_replaced_article_is_found_by_its_new_text_only_and_a_removed_one_not_at_all()
    {
        await WriteAsync([], TestArticle.Of(1, body: "旧时文稿"), TestArticle.Of(2, body: "旧时文稿"));
        await WriteAsync([2], TestArticle.Of(1, body: "新编文稿"));

        Assert.Empty(await RowsAsync("旧时文稿"));
        Assert.Equal([1L], await RowsAsync("新编文稿"));
    }

    [Fact]
    public async Task What_is_rolled_back_has_not_happened()
    {
        await WriteAsync([], TestArticle.Of(1, body: "旧时文稿"), TestArticle.Of(2, body: "另册文稿"));
        await WriteAndRollBackAsync([2], TestArticle.Of(1, body: "新编正文"), TestArticle.Of(3, body: "新编正文"));

        Assert.Equal([1L], await RowsAsync("旧时文稿"));
        Assert.Equal([2L], await RowsAsync("另册文稿"));
        Assert.Empty(await RowsAsync("新编正文"));
    }

    [Fact]
    public async Task An_index_is_rebuilt_from_the_store()
    {
        Assert.False(await Index.IsCurrentAsync(CancellationToken.None));
        var store = new MemoryStore();
        store.Put(TestArticle.Of(1, body: "库里的文字"));
        await Index.RebuildAsync(store, CancellationToken.None);

        Assert.True(await Index.IsCurrentAsync(CancellationToken.None));
        Assert.Equal([1L], await RowsAsync("库里的文字"));

        await Index.RebuildAsync(new MemoryStore(), CancellationToken.None);
        Assert.Empty(await RowsAsync("库里的文字"));
    }
}
