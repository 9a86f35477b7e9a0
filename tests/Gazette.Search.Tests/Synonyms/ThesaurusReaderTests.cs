using Gazette.Search.Synonyms;
using Gazette.Search.Tests.Support;
using Gazette.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gazette.Search.Tests.Synonyms;

public class ThesaurusReaderTests
{
    [Fact]
    public void Words_on_a_line_stand_for_each_other()
    {
        var thesaurus = Read("养犬, 养狗，犬类管理");

        Assert.Equal(["养狗", "犬类管理"], Of(thesaurus, "养犬"));
        Assert.Equal(["养犬", "养狗"], Of(thesaurus, "犬类管理"));
    }

    [Fact]
    public void An_arrow_leads_one_way()
    {
        var thesaurus = Read("托班 => 托育, 婴幼儿照护");

        Assert.Equal(["托育", "婴幼儿照护"], Of(thesaurus, "托班"));
        Assert.Empty(Of(thesaurus, "托育"));
    }

    [Fact]
    public void Remarks_and_empty_lines_are_left_out_and_lines_add_up()
    {
        var thesaurus = Read("# 动物", "", "  ", "养狗, 养犬", "养狗 => 犬只, 养犬");

        Assert.Equal(["养犬", "犬只"], Of(thesaurus, "养狗"));
        Assert.Equal(2, thesaurus.Count);
    }

    [Fact]
    public void A_word_is_known_in_whatever_script_and_width_it_is_written() =>
        Assert.Equal(["居民消费价格指数"], Of(Read("ＣＰＩ => 居民消费价格指数", "長者 => 老年人"), "cpi"));

    [Theory]
    [InlineData("养狗")] // says nothing
    [InlineData("养狗, 养狗")]
    [InlineData("养狗 =>")]
    [InlineData("=> 养犬")]
    [InlineData("养狗, , 养犬")]
    [InlineData("甲 => 乙 => 丙")]
    [InlineData("养狗 => 养犬, ！")]
    public void A_line_that_cannot_be_read_is_named_and_nothing_is_taken(string line)
    {
        var fault = Assert.Throws<ThesaurusFormatException>(() => Read("# 动物", "猫, 猫只", line));

        Assert.Contains("words.txt 第 3 行", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_thesaurus_of_the_project_can_be_read()
    {
        var thesaurus = ThesaurusFile.Load(RepositoryFiles.PathOf("data", "thesaurus.txt"), SearchBench.Analyzer, NullLogger.Instance);

        Assert.True(thesaurus.Count > 500, $"{thesaurus.Count} words");
    }

    [Fact]
    public void Without_a_file_there_are_no_synonyms() =>
        Assert.Equal(0, ThesaurusFile.Load(Path.Combine(Path.GetTempPath(), "no-such-thesaurus.txt"), SearchBench.Analyzer, NullLogger.Instance).Count);

    private static Thesaurus Read(params string[] lines) => new ThesaurusReader(SearchBench.Analyzer).Read(lines, "words.txt");

    private static IEnumerable<string> Of(Thesaurus thesaurus, string word) => thesaurus.Of(word).Select(s => s.Text);
}
