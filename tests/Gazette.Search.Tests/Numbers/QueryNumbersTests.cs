using Gazette.Documents;
using Gazette.Search.Numbers;
using Gazette.Search.Tests.Support;

namespace Gazette.Search.Tests.Numbers;

/// <summary>A number in a query leads to its document, beside words as well.</summary>
public sealed class QueryNumbersTests : IDisposable
{
    private readonly SearchBench _bench = new();

    [Fact]
    public async Task A_number_leads_to_its_document_then_to_where_it_is_listed_and_cited()
    {
        await AddDocumentsAsync();

        var results = await _bench.SearchAsync("温政办[2020]94号");

        Assert.Equal(NumberStatus.Found, results.Number?.Status);
        Assert.Equal([1L, 4L, 2L], results.Hits.Select(h => h.Article.RowId));
        Assert.Equal(3, results.Total);
    }

    [Fact]
    public async Task A_number_is_marked_where_it_is_printed_whole_in_any_brackets()
    {
        await _bench.AddAsync(TestArticle.Of(1, body: "2020年印发。\n见温政办(2020)94号和2020年报。"));

        var passage = Assert.Single((await _bench.SearchAsync("温政办〔2020〕94号")).Hits[0].Passages);

        Assert.Equal((1, "温政办(2020)94号"), (passage.BlockIndex, Assert.Single(passage.Fragments, f => f.IsMatch).Text));
    }

    [Fact]
    public async Task A_number_that_is_only_listed_leads_to_the_list()
    {
        await AddDocumentsAsync();

        var results = await _bench.SearchAsync("2019年7号文");

        Assert.Equal(NumberStatus.Listed, results.Number?.Status);
        Assert.Equal(4L, results.Hits[0].Article.RowId);
    }

    [Theory]
    [InlineData("温政办〔2020〕999号")]
    [InlineData("温政办2020 999")] // others of this agency and year are held
    [InlineData("温政办2020年999号")]
    public async Task A_number_that_nobody_knows_gives_nothing_and_says_so(string typed)
    {
        await AddDocumentsAsync();

        var results = await _bench.SearchAsync(typed);

        Assert.Equal(NumberStatus.Unknown, results.Number?.Status);
        Assert.Equal(0, results.Total);
    }

    [Theory]
    [InlineData("温政办〔2020〕81-100号", 20)]
    [InlineData("温政办〔2020〕81-100号、温政办〔2020〕101-130号", 0)] // left to the look-up, which takes a thousand
    public async Task Several_numbers_are_looked_up_as_long_as_a_person_may_have_typed_them(string typed, int count)
    {
        await AddDocumentsAsync();

        Assert.Equal(count, (await _bench.SearchAsync(typed)).Numbers.Count);
    }

    [Theory]
    [InlineData("94号文 医联体", 1L)]
    [InlineData("医联体建设 温政办94号", 1L)]
    [InlineData("94号文 政务公开", 2L)] // another's number: of this one only the text speaks
    [InlineData("7号文 政务公开", 3L)] // only listed: the catalogue that lists it
    public async Task A_part_of_a_number_among_words_leads_to_the_document_whose_title_holds_them(string typed, long row)
    {
        await _bench.AddAsync(
            TestArticle.Of(1, "关于推进城市医联体建设的意见", "医联体。", number: "温政办〔2020〕94号"),
            TestArticle.Of(2, "关于基层政务公开的通知", "政务公开。", number: "温政办〔2020〕58号"),
            TestArticle.Of(3, "发文目录", "温政办〔2020〕7号 关于政务公开标准化的通知", ArticleKind.Catalogue, catalogue: [TestArticle.Listed("温政办〔2020〕7号", "关于政务公开标准化的通知")]));

        Assert.Equal(row, (await _bench.SearchAsync(typed)).Hits[0].Article.RowId);
    }

    [Fact]
    public async Task What_only_looks_like_a_number_is_searched_as_words()
    {
        await _bench.AddAsync(TestArticle.Of(1, body: "地址：人民路94号"));

        var results = await _bench.SearchAsync("人民路94号");

        Assert.Null(results.Number);
        Assert.Equal(1L, Assert.Single(results.Hits).Article.RowId);
    }

    [Fact]
    public async Task A_bare_number_is_offered_beside_the_words_and_not_in_their_place()
    {
        await AddDocumentsAsync();
        await _bench.AddAsync(TestArticle.Of(6, body: "地址：学院路94号"));

        var results = await _bench.SearchAsync("94号");

        Assert.Equal((NumberStatus.Found, NumberCertainty.Possible), (results.Number!.Status, results.Number.Certainty));
        Assert.Contains(6L, results.Hits.Select(h => h.Article.RowId));
    }

    [Fact]
    public async Task With_a_slip_in_the_code_of_the_agency_the_document_is_offered()
    {
        await _bench.AddAsync(TestArticle.Of(1, "甲", number: "温人社办〔2020〕94号"), TestArticle.Of(2, "乙", number: "温政办〔2020〕94号"));

        var number = (await _bench.SearchAsync("温正办2020 94")).Number;

        Assert.Equal(NumberStatus.Unknown, number?.Status);
        Assert.Equal(2, number!.Alike[0].RowId);
        Assert.Null((await _bench.SearchAsync("养老办2020 94")).Number); // words
    }

    [Fact]
    public async Task Of_a_list_of_numbers_every_document_comes_first()
    {
        await _bench.AddAsync(
            TestArticle.Of(1, "甲", number: "温政办〔2020〕94号"),
            TestArticle.Of(2, "乙", number: "温政办〔2020〕95号"),
            TestArticle.Of(3, "丙", "依据温政办〔2020〕94号、95号。"));

        Assert.Equal([1, 2], (await _bench.SearchAsync("温政办〔2020〕94号、95号")).Hits.Take(2).Select(hit => hit.Article.RowId));
    }

    [Fact]
    public async Task A_number_in_a_question_puts_its_document_on_top()
    {
        await AddDocumentsAsync();

        var results = await _bench.SearchAsync("请问温政办〔2020〕94号里的养老护理怎么补贴");

        Assert.Equal(1L, results.Hits[0].Article.RowId);
        Assert.Contains(3L, results.Hits.Select(h => h.Article.RowId));
    }

    public void Dispose() => _bench.Dispose();

    private Task AddDocumentsAsync() => _bench.AddAsync(TestArticle.Documents());
}
