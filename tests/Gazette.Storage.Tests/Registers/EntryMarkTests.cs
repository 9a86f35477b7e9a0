using Gazette.Documents;
using Gazette.Storage.Registers;

namespace Gazette.Storage.Tests.Registers;

public sealed class EntryMarkTests
{
    private static readonly ArticleId Held = ArticleId.Create("plan");

    [Fact]
    public void People_numbers_and_held_titles_are_marked_in_reading_order()
    {
        const string text = "副市长章月影部署落实温政办〔2020〕94号和《城市医联体建设的实施意见》、《没有收录的文件》。";
        var entry = new ChronicleEntry
        {
            Date = null,
            Text = text,
            People = [new ChroniclePerson("章月影", "副市长", 3), new ChroniclePerson("落实", "部署", 8)],
            Lines = [],
        };

        var marks = EntryMark.Of(entry, new Dictionary<string, ArticleId> { ["城市医联体建设的实施意见"] = Held });

        Assert.Equal(["章月影", "温政办〔2020〕94号", "城市医联体建设的实施意见"], marks.Select(mark => text.Substring(mark.Start, mark.Length)));
        Assert.IsType<PersonMark>(marks[0]);
        Assert.IsType<NumberMark>(marks[1]);
        Assert.Equal(Held, Assert.IsType<TitleMark>(marks[2]).Id);
    }

    [Fact]
    public void Marks_that_reach_into_another_or_out_of_the_text_are_left_out()
    {
        var entry = new ChronicleEntry
        {
            Date = null,
            Text = "市长姚高员",
            People = [new ChroniclePerson("姚高员", "市长", 2), new ChroniclePerson("高员", "市长", 3), new ChroniclePerson("姚高员", "市长", 4)],
            Lines = [],
        };

        Assert.Single(EntryMark.Of(entry, new Dictionary<string, ArticleId>()));
    }

    [Fact]
    public void Titles_are_what_stands_in_quotation_marks() => Assert.Equal(
        ["中华人民共和国就业促进法"], // 2022年第5期, 18日
        EntryMark.TitlesIn([new ChronicleEntry { Date = null, Text = "副市长章月影参加《中华人民共和国就业促进法》贯彻执行情况座谈会。", Lines = [] }]));
}
