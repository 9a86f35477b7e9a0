using Gazette.Search.Tests.Support;
using Gazette.Storage.Reading;
using Gazette.Testing;

namespace Gazette.Search.Tests.Synonyms;

/// <summary>Everyday words find what is written in official ones.</summary>
public sealed class ExpansionTests : IDisposable
{
    private readonly SearchBench _bench = new(
        null, "养狗 => 养犬, 犬只, 汪星人", "托班 => 婴幼儿照护", "不能自理 => 失能", "人才, 高层次人才", "养狗证 => 养犬登记");

    [Theory]
    [InlineData("养狗", 1)]
    [InlineData("养狗不让养的品种", 1)] // a word within a run of others
    [InlineData("养狗证怎么办", 1)] // the longest word
    [InlineData("孩子上托班", 2)]
    [InlineData("不能自理的老人", 3)] // made of function words, and content all the same
    public async Task The_official_word_is_found_by_the_everyday_one(string typed, long row)
    {
        await AddAsync();

        Assert.Equal(row, (await _bench.SearchAsync(typed)).Hits[0].Article.RowId);
    }

    [Fact]
    public async Task The_word_itself_comes_before_its_synonym()
    {
        await _bench.AddAsync(TestArticle.Of(1, "养犬管理", "养犬。"), TestArticle.Of(2, "养狗管理", "养狗。"), TestArticle.Of(3, "其他"));

        Assert.Equal([2L, 1L], (await _bench.SearchAsync("养狗")).Hits.Select(h => h.Article.RowId));
    }

    /// <summary>Of the thesaurus as it is, every thirtieth line with an arrow: two articles that differ in nothing but the word.</summary>
    [Fact]
    public async Task No_line_of_the_thesaurus_puts_what_it_adds_before_the_word_that_was_typed()
    {
        var lines = await File.ReadAllLinesAsync(RepositoryFiles.PathOf("data", "thesaurus.txt"));
        using var bench = new SearchBench(null, lines);
        var pairs = lines.Where(line => !line.StartsWith('#') && line.Contains("=>", StringComparison.Ordinal))
            .Where((_, i) => i % 30 == 0)
            .Select(line => line.Split("=>").Select(side => side.Split(',', StringSplitOptions.TrimEntries)).ToArray())
            .Select(sides => (Typed: sides[0][0], Added: sides[1].MinBy(word => word.Length)!))
            .Where(pair => !pair.Typed.Contains(pair.Added, StringComparison.Ordinal) && !pair.Added.Contains(pair.Typed, StringComparison.Ordinal))
            .ToList();
        await bench.AddAsync([.. pairs.SelectMany((pair, i) => new[] { About((2 * i) + 1, pair.Typed), About((2 * i) + 2, pair.Added) })]);

        foreach (var (i, pair) in pairs.Index())
        {
            var rows = (await bench.SearchAsync(pair.Typed)).Hits.Select(hit => hit.Article.RowId).ToList();

            Assert.True(rows.IndexOf((2 * i) + 1) == 0, $"{pair.Added} before {pair.Typed}: {string.Join(' ', rows)}");
        }

        static StoredArticle About(long row, string word) => TestArticle.Of(row, $"关于{word}的意见", $"现就{word}提出意见。");
    }

    [Fact]
    public async Task What_else_was_searched_is_told_as_far_as_the_collection_has_it()
    {
        await AddAsync();

        var results = await _bench.SearchAsync("养狗 公园");

        var also = Assert.Single(results.Synonyms);
        Assert.Equal("养狗", also.Word);
        Assert.Equal(["养犬", "犬只"], also.Synonyms);
    }

    [Fact]
    public async Task Taken_literally_a_query_is_nothing_but_what_was_typed()
    {
        await AddAsync();

        var results = await _bench.Service.SearchAsync(new SearchRequest { Text = "养狗", IsLiteral = true }, CancellationToken.None);

        Assert.Empty(results.Synonyms);
        Assert.Equal(0, results.Total);
    }

    [Fact]
    public async Task What_stands_in_quotation_marks_is_not_expanded()
    {
        await AddAsync();

        Assert.Equal(0, (await _bench.SearchAsync("“养狗”")).Total);
    }

    [Fact]
    public async Task Synonyms_are_marked_in_the_passage()
    {
        await AddAsync();

        var passage = (await _bench.SearchAsync("养狗")).Hits[0].Passages[0];

        Assert.Equal(["养犬", "犬只"], passage.Fragments.Where(f => f.IsMatch).Select(f => f.Text));
    }

    [Fact]
    public async Task Two_characters_where_two_words_meet_are_no_word()
    {
        await _bench.AddAsync(TestArticle.Of(1, "高层次人才", "人才。"), TestArticle.Of(2, "老人才艺", "才能。"));

        Assert.Empty((await _bench.SearchAsync("老人才能")).Synonyms);
    }

    public void Dispose() => _bench.Dispose();

    private Task AddAsync() => _bench.AddAsync(
        TestArticle.Of(1, "养犬登记办法", "禁止饲养的品种见附表，个人养犬应当登记，犬只免疫。"),
        TestArticle.Of(2, "婴幼儿照护服务", "发展婴幼儿照护服务机构。"),
        TestArticle.Of(3, "长期照料", "失能老人可以申请。"),
        TestArticle.Of(4, "其他", "公园。"));
}
