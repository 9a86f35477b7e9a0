using Gazette.Documents;
using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.Tests.Layout;

public class PageFurnitureReaderTests
{
    [Theory]
    [InlineData("·    28    ·")] // 2020-09, 2949
    [InlineData("— 28 —")]
    [InlineData("第28页")]
    public void A_page_number_stands_between_dots_or_dashes(string line) =>
        Assert.Equal(FurnitureKind.PageNumber, Read(line)?.Kind);

    [Fact]
    public void The_running_head_of_a_left_page_says_year_number_and_section()
    {
        var head = Read("2020年第9 期文件发布"); // 2020-09, 2951

        Assert.Equal((FurnitureKind.RunningHead, 2020, 9, IssueSection.Documents), (head?.Kind, head?.Year, head?.IssueNumber, head?.Section));
    }

    [Fact]
    public void The_running_head_may_give_year_and_number_between_a_dot()
    {
        var head = Read("2016·11  机构人事");

        Assert.Equal((FurnitureKind.RunningHead, 2016, 11, IssueSection.Personnel), (head?.Kind, head?.Year, head?.IssueNumber, head?.Section));
    }

    [Theory]
    [InlineData("2016·11")]
    [InlineData("2020.12全市工作")]
    public void A_year_with_a_dot_is_no_head_without_a_section(string line) => Assert.Null(Read(line));

    [Theory]
    [InlineData("温州市人民政府公报（总第217期） 政务简讯", IssueSection.NewsBriefs)] // 2020-09, 4132
    [InlineData("温州市人民政府公报（总第217期）", null)] // 2020-09, 3981
    public void The_running_head_of_a_right_page_says_the_serial_number(string line, IssueSection? section)
    {
        var head = Read(line);

        Assert.Equal((FurnitureKind.RunningHead, 217, section), (head?.Kind, head?.SerialNumber, head?.Section));
    }

    [Theory]
    [InlineData("第9期　　温州市人民政府公报　　28", null, 9)]
    [InlineData("温州市人民政府公报　2020年第9期", 2020, 9)]
    [InlineData("28 / 温州市人民政府公报 2020.9", 2020, null)]
    public void One_running_head_may_say_name_number_and_page(string line, int? year, int? number)
    {
        var head = Read(line);

        Assert.Equal((FurnitureKind.RunningHead, year, number), (head?.Kind, head?.Year, head?.IssueNumber));
    }

    [Fact]
    public void A_section_label_may_stand_between_ornaments() => Assert.Equal(IssueSection.NewsBriefs, Read("【政务简讯】")?.Section);

    [Theory]
    [InlineData("部 门 文 件", IssueSection.Documents)]
    [InlineData("【政务要闻】", IssueSection.NewsBriefs)]
    public void A_label_may_name_a_group_of_a_section_or_its_name_in_other_years(string line, IssueSection section) =>
        Assert.Equal((FurnitureKind.SectionLabel, section), (Read(line)?.Kind, Read(line)?.Section));

    [Theory]
    [InlineData("政 务 简 讯")] // 2020-06, 3328
    [InlineData("政务简讯")] // 2020-06, 3713
    public void A_section_label_is_the_bare_name_however_it_is_spaced(string line) =>
        Assert.Equal(IssueSection.NewsBriefs, Read(line)?.Section);

    [Theory]
    [InlineData("第 期 （总第214期）6", 6, 214)] // 2020-06, 4082: the big numeral has slipped
    [InlineData("第12期（总第220期）", 12, 220)] // 2020-12, 2858
    public void The_cover_says_number_and_serial_number(string line, int number, int serial)
    {
        var cover = Read(line);

        Assert.Equal((number, serial), (cover?.IssueNumber, cover?.SerialNumber));
    }

    [Theory]
    [InlineData("28")] // a cell of a table
    [InlineData("温州市人民政府公报")] // opens the imprint
    [InlineData("政务简讯一则")]
    [InlineData("2020年第9期刊登了以下文件")]
    [InlineData("——总量锁定。")]
    public void What_may_be_print_is_left_alone(string line) => Assert.Null(Read(line));

    [Fact]
    public void A_bare_year_is_furniture_only_over_the_number_of_the_cover()
    {
        var layout = IssueExcerpt.Of("2020", "", "温州市民政局", "2020", "第 期 （总第214期）6");

        Assert.Equal([4, 5], layout.Furniture.Select(f => f.Source.Number));
    }

    [Fact]
    public void The_last_words_of_a_quoted_title_are_no_label()
    {
        var layout = IssueExcerpt.Of("《关于鼓励社会力量投资建设与运营", "", "体育场所的意见》", "", "政策解读", "", "政策解读");

        Assert.Equal([7], layout.Furniture.Select(f => f.Source.Number));
    }

    private static FurnitureLine? Read(string line) => PageFurnitureReader.Read(Ingestion.Lines.LineReader.Read(line)[0]);
}
