using Gazette.Documents;
using Gazette.Storage.Tests.Support;
using Gazette.Testing;

namespace Gazette.Storage.Tests.Reading;

public sealed class GazetteReaderTests
{
    [Fact]
    public async Task Issues_come_newest_first_and_those_without_number_last()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 9, Articles.Photo("一")), "a.txt");
        await store.SaveAsync(Issues.Of(null, null, Articles.Photo("二")), "b.txt");
        await store.SaveAsync(Issues.Of(2021, 1, Articles.Photo("三"), Articles.Photo("四")), "c.txt");
        await store.SaveAsync(Issues.Of(2020, 12, Articles.Photo("五")), "d.txt");

        var issues = await store.Reader.IssuesAsync(default);

        Assert.Equal(["c.txt", "d.txt", "a.txt", "b.txt"], issues.Select(i => i.FileName));
        Assert.Equal([2, 1, 1, 1], issues.Select(i => i.ArticleCount));
    }

    [Fact]
    public async Task An_empty_database_has_nothing_and_says_so()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var unknown = ArticleId.Create("x");

        Assert.Empty(await store.Reader.IssuesAsync(default));
        Assert.Null(await store.Reader.IssueAsync(2020, 6, default));
        Assert.Null(await store.Reader.IssueAsync("2020-06.txt", default));
        Assert.Null(await store.Reader.ArticleAsync(unknown, default));
        Assert.Empty(await store.Reader.RawLinesAsync(unknown, default));
        Assert.Empty(await store.Reader.RowIdsAsync(default));
        Assert.Empty(await store.Reader.SummariesAsync([1, 2], default));
        Assert.Empty(await store.Reader.ArticlesAsync([], default));
        Assert.Empty(await store.Reader.MentionsAsync(null, null, 94, default));
    }

    [Theory]
    [InlineData("温政办", 2020, 94, 1)]
    [InlineData(null, 2020, 94, 2)]
    [InlineData("温政办", null, 94, 2)]
    [InlineData(null, null, 94, 3)]
    [InlineData("温政", 2020, 94, 0)]
    [InlineData("温政办", 2020, 9, 0)]
    public async Task Documents_are_found_by_any_parts_of_their_number(string? agency, int? year, int sequence, int count)
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(
            2020,
            6,
            Articles.Notice("温政办〔2020〕94号", "甲"),
            Articles.Notice("温政办〔2019〕94号", "乙"),
            Articles.Notice("温政发〔2020〕94号", "丙"),
            Articles.Photo("图")));

        Assert.Equal(count, (await store.Reader.ByDocumentNumberAsync(agency, year, sequence, default)).Count);
    }

    [Fact]
    public async Task Documents_are_found_by_their_filing_code()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, Articles.Notice("温政办〔2020〕94号", "甲") with { FilingCode = FilingCode.Parse("ZJCC01-2020-0021") }));

        Assert.Single(await store.Reader.ByFilingCodeAsync("ZJCC01", 2020, 21, default));
        Assert.Single(await store.Reader.ByFilingCodeAsync(null, null, 21, default));
        Assert.Empty(await store.Reader.ByFilingCodeAsync("ZJCC02", 2020, 21, default));
    }

    [Fact]
    public async Task Mentions_tell_where_a_number_is_listed_cited_or_repealed()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(
            2020,
            6,
            Articles.Notice("温政办〔2020〕94号", "甲", "温政办〔2017〕1号同时废止。").Citing("温政办〔2017〕1号", repealed: true),
            Articles.Catalogue(("温政办〔2017〕1号", "旧办法"), ("温政办〔2020〕95号", "别的"))));

        var mentions = await store.Reader.MentionsAsync("温政办", 2017, 1, default);

        Assert.Equal([("甲", false, true, null), ("2020年6月份市政府发文目录", true, false, "旧办法")], mentions.Select(m => (m.In.Title, m.IsListed, m.IsRepealed, m.Title)));
        Assert.Equal([new SourceSpan(1, 2)], mentions[0].Lines);
    }

    [Fact]
    public async Task Raw_lines_are_those_of_the_whole_issue()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, Articles.Brief("甲", "一", "二"), Articles.Brief("乙", "三")));

        Assert.Equal(["甲", "一", "二", "乙", "三"], await store.Reader.RawLinesAsync((await store.IdsAsync())[1], default));
    }

    [Fact]
    public async Task Many_articles_are_read_by_row_key_at_once()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, [.. Enumerable.Range(1, 1200).Select(n => Articles.Brief($"简讯{n}", $"内容{n}"))]));
        var rowIds = await store.Reader.RowIdsAsync(default);

        Assert.Equal(1200, (await store.Reader.SummariesAsync([.. rowIds, -1], default)).Count);
        var articles = await store.Reader.ArticlesAsync(rowIds, default);
        Assert.Equal(1200, articles.Count);
        Assert.All(articles, a => Assert.Equal($"内容{a.Article.Sequence}", a.Article.Blocks[0].Text));
    }
}
