using Gazette.Search.Indexing;
using Gazette.Search.Queries;
using Gazette.Search.Sqlite;
using Gazette.Search.Tests.Support;
using Gazette.Storage.Reading;
using Microsoft.Data.Sqlite;

namespace Gazette.Search.Tests.Indexing;

public sealed class SqliteSearchIndexTests : SearchIndexContract, IDisposable
{
    private readonly SearchBench _bench = new();

    internal override ISearchIndex Index => _bench.Index;

    [Fact]
    public async Task An_index_of_another_version_is_left_alone_until_it_is_rebuilt()
    {
        await _bench.AddAsync(TestArticle.Of(1, body: "从前的文字"));
        await ExecuteAsync("UPDATE search_state SET value = '0/old' WHERE name = 'stamp'");

        await _bench.AddAsync(TestArticle.Of(2, body: "后来的文字"));
        Assert.False(await Index.IsCurrentAsync(CancellationToken.None));

        var results = await _bench.SearchAsync("后来的文字");
        Assert.Equal(2L, Assert.Single(results.Hits).Article.RowId);
        Assert.True(await Index.IsCurrentAsync(CancellationToken.None));
    }

    [Fact]
    public async Task What_another_program_writes_is_seen_by_the_next_search()
    {
        await _bench.AddAsync(TestArticle.Of(1, body: "甲的文字"));
        Assert.Equal(1, (await _bench.SearchAsync("文字")).Total);

        var other = Reopened();
        var article = TestArticle.Of(2, body: "乙的文字");
        _bench.Store.Put(article);
        await InTransactionAsync(other, [], [article], commit: true);

        Assert.Equal(2, (await _bench.SearchAsync("文字")).Total);
    }

    [Fact]
    public async Task Of_more_matches_than_are_ranked_the_newest_are_and_the_total_stays_exact()
    {
        using var bench = new SearchBench(new SearchOptions { RankedMatches = 3 });
        await bench.AddAsync([.. Enumerable.Range(1, 10).Select(i => TestArticle.Of(i, i == 9 ? "养老" : "其他", "养老"))]);

        var results = await bench.SearchAsync("养老");

        Assert.True(results.IsRankingBounded);
        Assert.Equal(10, results.Total);
        Assert.Equal(9L, results.Hits[0].Article.RowId);
        Assert.Equal(10, results.Hits.Count);
    }

    [Fact]
    public async Task What_says_it_in_its_title_is_ranked_however_old_it_is_and_the_pages_go_to_the_end()
    {
        using var bench = new SearchBench(new SearchOptions { RankedMatches = 3 });
        await bench.AddAsync([.. Enumerable.Range(1, 25).Select(i => TestArticle.Of(i, i == 2 ? "养老" : "其他", "养老"))]);

        var rows = new List<long>();
        for (var page = 1; page <= 3; page++)
        {
            var results = await bench.Service.SearchAsync(new SearchRequest { Text = "养老", Page = page }, CancellationToken.None);
            rows.AddRange(results.Hits.Select(h => h.Article.RowId));
        }

        Assert.Equal(2L, rows[0]);
        Assert.Equal(Enumerable.Range(1, 25).Select(i => (long)i), rows.Order());
    }

    [Fact]
    public async Task A_search_is_not_held_up_by_a_load_under_way_and_sees_the_state_before_it()
    {
        await _bench.AddAsync(TestArticle.Of(1, body: "旧的文字"));
        await ExecuteAsync("PRAGMA journal_mode = wal");
        await using var connection = await OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await Index.ReplaceAsync([1], [TestArticle.Of(2, body: "新的文字")], transaction, CancellationToken.None);

        var plan = QueryPlanner.Plan(_bench.Reader.Read("文字"));
        Assert.Equal([1L], (await Index.SearchAsync(plan, CancellationToken.None)).Hits.Select(h => h.RowId));
        await transaction.CommitAsync();
        Assert.Equal([2L], (await Index.SearchAsync(plan, CancellationToken.None)).Hits.Select(h => h.RowId));
    }

    internal override ISearchIndex Reopened() => new SqliteSearchIndex(_bench.ConnectionString, SearchBench.Analyzer, _bench.Options);

    internal override Task WriteAsync(IReadOnlyList<long> removed, params StoredArticle[] articles) =>
        InTransactionAsync(Index, removed, articles, commit: true);

    internal override Task WriteAndRollBackAsync(IReadOnlyList<long> removed, params StoredArticle[] articles) =>
        InTransactionAsync(Index, removed, articles, commit: false);

    public void Dispose() => _bench.Dispose();

    private async Task InTransactionAsync(ISearchIndex index, IReadOnlyList<long> removed, StoredArticle[] articles, bool commit)
    {
        await using var connection = await OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await index.ReplaceAsync(removed, articles, transaction, CancellationToken.None);
        await (commit ? transaction.CommitAsync() : transaction.RollbackAsync());
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await connection.ExecuteAsync(sql, CancellationToken.None);
    }

    private async Task<SqliteConnection> OpenAsync()
    {
        var connection = new SqliteConnection(_bench.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }
}
