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
        TestArticle.Of(5, "关于戊的通知", filingCode: "ZJCC02-2020-0021"),
        TestArticle.Of(6, "关于己的通知", number: "温政办〔2020〕90号", citations: [TestArticle.Cited("省政府令第372号"), TestArticle.Cited("温州市人民政府令第5号")]),
        TestArticle.Of(7, "关于庚的通知", number: "温政办〔2020〕99号"),
        TestArticle.Of(8, "关于辛的通知", number: "温政办〔2022〕90号"),
        TestArticle.Of(9, "关于壬的通知", number: "温政办〔2021〕71号", issuers: ["温州市人民政府办公室"]),
        TestArticle.Of(10, "关于癸的通知", number: "温教办〔2021〕71号", issuers: ["温州市教育局"]));

    [Theory]
    [InlineData("温政办〔2020〕94号", NumberStatus.Found, "1")]
    [InlineData("溫政辦(2020)94號", NumberStatus.Found, "1")]
    [InlineData("温政办字〔2020〕94号", NumberStatus.Found, "1")]
    [InlineData("请问温政办〔2020〕94号", NumberStatus.Found, "1")]
    [InlineData("温政办94号", NumberStatus.Found, "1")]
    [InlineData("温州市政府办公室71号文", NumberStatus.Found, "9")] // the agency by its name
    [InlineData("市教育局2021年71号", NumberStatus.Found, "10")]
    [InlineData("杭州市政府办公室71号文", NumberStatus.Unknown, "")]
    [InlineData("2020年94号文", NumberStatus.Ambiguous, "1 2")]
    [InlineData("2019年7号文", NumberStatus.Found, "3")]
    [InlineData("温政办〔2018〕3号", NumberStatus.Listed, "")]
    [InlineData("温政办〔2020〕95号", NumberStatus.Unknown, "")]
    [InlineData("杭政办〔2020〕94号", NumberStatus.Unknown, "")]
    [InlineData("ZJCC01-2020-0021", NumberStatus.Found, "1")]
    [InlineData("2020-0021", NumberStatus.Ambiguous, "1 5")]
    [InlineData("ZJCC-2020-0021", NumberStatus.Ambiguous, "1 5")]
    [InlineData("zjcc01 2020 21", NumberStatus.Found, "1")]
    [InlineData("温政办94", NumberStatus.Found, "1")]
    [InlineData("温政办90号", NumberStatus.Ambiguous, "6 8")]
    [InlineData("温政办 90", NumberStatus.Ambiguous, "6 8")]
    [InlineData("温政办95", NumberStatus.Unknown, "")]
    [InlineData("94号", NumberStatus.Ambiguous, "1 2")]
    [InlineData("94", NumberStatus.Ambiguous, "1 2")]
    [InlineData("2020-94", NumberStatus.Ambiguous, "1 2")]
    [InlineData("99号", NumberStatus.Found, "7")]
    [InlineData("省政府令第372号", NumberStatus.Listed, "")]
    [InlineData("省人民政府令第372号", NumberStatus.Listed, "")]
    [InlineData("浙江省人民政府令第372号", NumberStatus.Listed, "")]
    [InlineData("省政府第372号令", NumberStatus.Listed, "")]
    [InlineData("市政府令 第 5 号", NumberStatus.Listed, "")]
    [InlineData("令第5号", NumberStatus.Listed, "")]
    [InlineData("省政府令第373号", NumberStatus.Unknown, "")]
    [InlineData("养老服务94", NumberStatus.Malformed, "")]
    [InlineData("2020-2022", NumberStatus.Malformed, "")]
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

    [Theory]
    [InlineData("温政办〔2020〕94号", true)]
    [InlineData("溫政辦字2020 94", true)]
    [InlineData("省人民政府令第372号", true)]
    [InlineData("ZJCC01-2020-0021", true)]
    [InlineData("请问温政办〔2020〕94号", false)] // which words are the agency's was told by what is held today
    [InlineData("市政府令第5号", false)] // of which city, too
    [InlineData("温政办94号", false)]
    [InlineData("2020年94号文", false)]
    [InlineData("ZJCC-2020-0021", false)]
    public async Task A_number_is_whole_when_no_other_document_can_ever_fit(string written, bool isWhole) =>
        Assert.Equal(isWhole, (await _bench.Service.ResolveNumberAsync(written, CancellationToken.None)).IsWhole);

    [Fact]
    public async Task Beside_an_unknown_number_stand_its_neighbours_and_what_a_slip_would_have_meant()
    {
        var neighbours = await _bench.Service.ResolveNumberAsync("温政办〔2020〕95号", CancellationToken.None);
        var agency = await _bench.Service.ResolveNumberAsync("温政函〔2020〕94号", CancellationToken.None);
        var year = await _bench.Service.ResolveNumberAsync("温政办〔2021〕90号", CancellationToken.None);
        var code = await _bench.Service.ResolveNumberAsync("ZJCC09-2020-0021", CancellationToken.None);

        Assert.Equal([6L, 1L, 7L], neighbours.Neighbours.Select(a => a.RowId));
        Assert.Equal([1L, 2L], agency.Alike.Select(a => a.RowId));
        Assert.Equal([6L, 8L], year.Alike.Select(a => a.RowId));
        Assert.Equal([1L, 5L], code.Alike.Select(a => a.RowId));
    }

    [Fact]
    public async Task Another_city_s_order_is_not_taken_for_one_cited_without_its_city()
    {
        _bench.Store.Put(TestArticle.Of(11, "关于子的通知", citations: [TestArticle.Cited("市政府令第8号")]));

        Assert.Equal(NumberStatus.Unknown, (await _bench.Service.ResolveNumberAsync("杭州市政府令第8号", CancellationToken.None)).Status);
        Assert.Equal(NumberStatus.Listed, (await _bench.Service.ResolveNumberAsync("市政府令第8号", CancellationToken.None)).Status);
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
            16, "发文目录", catalogue: [TestArticle.Listed("温政办〔2018〕8号", "关于己的通知")], citations: [TestArticle.Cited("温政办〔2018〕8号")]));

        var mention = Assert.Single((await _bench.Service.ResolveNumberAsync("温政办〔2018〕8号", CancellationToken.None)).Mentions);

        Assert.True(mention.IsListed);
    }

    public void Dispose() => _bench.Dispose();
}
