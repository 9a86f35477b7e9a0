using Gazette.Search.Tests.Support;

namespace Gazette.Search.Tests.Numbers;

public sealed class NumberResolverTests : IDisposable
{
    private readonly SearchBench _bench = new();

    public NumberResolverTests() => _bench.Store.Put(
        TestArticle.Of(1, "关于甲的通知", number: "温政办〔2020〕94号", filingCode: "ZJCC01-2020-0021"),
        TestArticle.Of(2, "关于乙的通知", number: "温政发〔2020〕94号"),
        TestArticle.Of(3, "关于丙的通知", number: "温人社发〔2019〕7号", citations: [TestArticle.Cited("温政办〔2018〕3号")]),
        TestArticle.Of(4, "发文目录", catalogue: [TestArticle.Listed("温政办〔2018〕3号", "关于丁的通知"), TestArticle.Listed("温政办〔2020〕94号", "甲")]),
        TestArticle.Of(5, "关于戊的通知", filingCode: "ZJCC02-2020-0021"));

    [Theory]
    [InlineData("温政办〔2020〕94号", NumberStatus.Found, "1")]
    [InlineData("溫政辦(2020)94號", NumberStatus.Found, "1")]
    [InlineData("温政办字〔2020〕94号", NumberStatus.Found, "1")]
    [InlineData("请问温政办〔2020〕94号", NumberStatus.Found, "1")]
    [InlineData("温政办94号", NumberStatus.Found, "1")]
    [InlineData("2020年94号文", NumberStatus.Ambiguous, "1 2")]
    [InlineData("2019年7号文", NumberStatus.Found, "3")]
    [InlineData("温政办〔2018〕3号", NumberStatus.Listed, "")]
    [InlineData("温政办〔2020〕95号", NumberStatus.Unknown, "")]
    [InlineData("杭政办〔2020〕94号", NumberStatus.Unknown, "")]
    [InlineData("ZJCC01-2020-0021", NumberStatus.Found, "1")]
    [InlineData("2020-0021", NumberStatus.Ambiguous, "1 5")]
    [InlineData("ZJCC09-2020-0021", NumberStatus.Unknown, "")]
    [InlineData("养老服务", NumberStatus.Malformed, "")]
    [InlineData("", NumberStatus.Malformed, "")]
    public async Task What_is_known_of_a_number_is_told(string written, NumberStatus status, string rows)
    {
        var lookup = await _bench.Service.ResolveNumberAsync(written, CancellationToken.None);

        Assert.Equal(written, lookup.Input);
        Assert.Equal(status, lookup.Status);
        Assert.Equal(rows, string.Join(' ', lookup.Matches.Select(m => m.RowId)));
    }

    [Fact]
    public async Task The_code_of_the_agency_is_told_from_the_words_before_it()
    {
        var lookup = await _bench.Service.ResolveNumberAsync("请问温政办〔2020〕94号", CancellationToken.None);

        Assert.Equal("温政办〔2020〕94号", lookup.Normalized);
    }

    [Fact]
    public async Task Where_a_number_is_listed_comes_before_where_it_is_cited()
    {
        var lookup = await _bench.Service.ResolveNumberAsync("温政办〔2018〕3号", CancellationToken.None);

        Assert.Equal([4L, 3L], lookup.Mentions.Select(m => m.In.RowId));
        Assert.Equal("关于丁的通知", lookup.Mentions[0].Title);
    }

    [Fact]
    public async Task A_row_of_a_catalogue_is_one_mention_although_its_text_cites_the_number_too()
    {
        _bench.Store.Put(TestArticle.Of(
            6, "发文目录", catalogue: [TestArticle.Listed("温政办〔2018〕8号", "关于己的通知")], citations: [TestArticle.Cited("温政办〔2018〕8号")]));

        var mention = Assert.Single((await _bench.Service.ResolveNumberAsync("温政办〔2018〕8号", CancellationToken.None)).Mentions);

        Assert.True(mention.IsListed);
    }

    public void Dispose() => _bench.Dispose();
}
