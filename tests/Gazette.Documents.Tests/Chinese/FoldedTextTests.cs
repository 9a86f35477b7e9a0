using FsCheck;
using FsCheck.Fluent;
using Gazette.Documents.Chinese;

namespace Gazette.Documents.Tests.Chinese;

public class FoldedTextTests
{
    [Fact]
    public void Width_and_blanks_go_and_the_way_back_stays()
    {
        var folded = FoldedText.Of("见 温政办（２０２０） 94号。");

        Assert.Equal("见温政办(2020)94号。", folded.Text);
        Assert.Equal("温政办（２０２０） 94号", folded.OriginalOf(1, 12));
        Assert.Equal((2, 13), folded.OriginOf(1, 12));
    }

    [Fact]
    public void Every_folded_character_is_the_fold_of_the_one_it_came_from() =>
        Prop.ForAll<string?>(text =>
        {
            var folded = FoldedText.Of(text ?? "");
            return folded.Text.Select((c, i) => c == CharacterWidth.Fold(folded.Original[folded.OriginOf(i)])).All(ok => ok)
                && folded.OriginOf(folded.Text.Length) == folded.Original.Length;
        }).QuickCheckThrowOnFailure();
}
