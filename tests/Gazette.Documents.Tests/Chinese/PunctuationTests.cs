using Gazette.Documents.Chinese;

namespace Gazette.Documents.Tests.Chinese;

public class PunctuationTests
{
    [Theory]
    [InlineData("施行。", true)]
    [InlineData("（略。）”", true)]
    [InlineData("如下：", false)]
    [InlineData("2.0", false)]
    [InlineData("", false)]
    public void A_sentence_ends_with_its_mark_inside_or_outside_of_closing_brackets(string text, bool expected) =>
        Assert.Equal(expected, Punctuation.EndsSentence(text));
}
