namespace Gazette.Documents.Tests.References;

public sealed class TitleInTextTests
{
    [Theory]
    [InlineData("按照《甲办法》和《乙办法》办理", new[] { "甲办法", "乙办法" })]
    [InlineData("《关于修改《甲办法》的决定》", new[] { "关于修改《甲办法》的决定" })] // Nested marks: the outer pair.
    [InlineData("《关于〈甲办法〉的解读》", new[] { "关于〈甲办法〉的解读" })]
    [InlineData("《没有合上，《甲办法》", new[] { "甲办法" })]
    [InlineData("》《", new string[0])]
    [InlineData("《 》", new string[0])]
    [InlineData("", new string[0])]
    public void Titles_stand_between_their_marks(string text, string[] titles) => Assert.Equal(titles, TitleInText.Find(text).Select(found => found.Title));

    [Fact]
    public void A_title_knows_where_it_stands_with_its_marks()
    {
        var found = Assert.Single(TitleInText.Find("按照《甲办法》办理"));

        Assert.Equal((2, 5), (found.Start, found.Length));
    }

    [Fact]
    public void Marks_that_never_close_take_no_longer_than_the_text_is_long() =>
        Assert.Empty(TitleInText.Find(new string('《', 200_000)));

    [Fact]
    public void A_document_is_called_by_its_title_with_and_without_issuer_and_by_what_it_carries() => Assert.Equal(
        ["温州市财政局关于印发甲办法的通知", "关于印发甲办法的通知", "甲办法"],
        DocumentNames.Of("温州市财政局 关于印发甲办法的通知", ["温州市财政局"], "《甲办法》"));
}
