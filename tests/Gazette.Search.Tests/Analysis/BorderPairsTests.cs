using Gazette.Search.Analysis;
using Gazette.Search.Tests.Support;

namespace Gazette.Search.Tests.Analysis;

public class BorderPairsTests
{
    [Theory]
    [InlineData("深入学习", "入学", true)]
    [InlineData("城市长期护理保险", "市长", true)]
    [InlineData("深入学习，小学入学率", "入学", false)] // elsewhere it is a word
    [InlineData("深入学习", "深入", false)]
    [InlineData("王造任温州市公安局常务副局长", "王造", false)] // a name, which no dictionary has
    [InlineData("选择房票安置方式", "房票", false)] // a new word
    [InlineData("深入，学习", "入学", false)] // no neighbours
    public void A_pair_is_of_a_border_when_it_takes_a_half_of_two_words(string text, string pair, bool isBorder) =>
        Assert.Equal(isBorder, BorderPairs.Of(SearchBench.Analyzer.Tokenize(text)).Contains(pair));

    [Theory]
    [InlineData("")]
    [InlineData("5G")]
    [InlineData("𠮷\ud842野家，\udfb7")]
    public void A_text_without_dictionary_words_has_none(string text) => Assert.Empty(BorderPairs.Of(SearchBench.Analyzer.Tokenize(text)));
}
