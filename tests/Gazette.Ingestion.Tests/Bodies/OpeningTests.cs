using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tests.Bodies;

public class OpeningTests
{
    [Theory]
    [InlineData("第一编 总则", OpeningKind.Part, 1, 1)]
    [InlineData("第十二章 附则", OpeningKind.Chapter, 2, 12)]
    [InlineData("第二节 申报", OpeningKind.Section, 3, 2)]
    [InlineData("第三十九条  本办法自2020年7月1日起实", OpeningKind.Provision, 0, 39)]
    [InlineData("第一条为了加强水库山塘安全管理", OpeningKind.Provision, 0, 1)]
    [InlineData("一、总体要求", OpeningKind.Ideographic, 4, 1)]
    [InlineData("(十四)建立联席会议定期协商制度。", OpeningKind.BracketedIdeographic, 5, 14)]
    [InlineData("15.强化组织保障。", OpeningKind.Arabic, 6, 15)]
    [InlineData("1、受理", OpeningKind.Arabic, 6, 1)]
    [InlineData("（3）适当性：情景设置、危害性分析、应", OpeningKind.BracketedArabic, 7, 3)]
    [InlineData("③将市应急指挥平台与事发地应急指挥平台相联", OpeningKind.Circled, 8, 3)]
    [InlineData("1 总则", OpeningKind.Dotted, 4, null)]
    [InlineData("1 总 则", OpeningKind.Dotted, 4, null)]
    [InlineData("2 瓯江北口大桥 线路全长约7.9公里 83.4", OpeningKind.Dotted, 0, null)] // a row of a table
    [InlineData("5.2.1 IV级应急响应", OpeningKind.Dotted, 6, null)]
    [InlineData("3.2.1现场协调组", OpeningKind.Dotted, 6, null)]
    [InlineData("——总量锁定。摸清全市存量工业用地总", OpeningKind.Dash, 0, null)]
    [InlineData("△ 副市长汪驰参加全国政协领导专题座谈", OpeningKind.Mark, 0, null)]
    [InlineData("- 1.核技术应用中发生的辐射事故;", OpeningKind.Mark, 0, null)]
    [InlineData("专栏1 主要指标", OpeningKind.Panel, 0, 1)]
    public void Numbers_and_marks_that_open_a_paragraph_are_known_by_kind_rank_and_value(string line, OpeningKind kind, int rank, int? value)
    {
        var opening = Opening.Of(line);

        Assert.Equal((kind, rank, value), (opening.Kind, opening.Rank, opening.Value));
    }

    [Theory]
    [InlineData("第十五条规定的，由人社部门对其")] // a reference
    [InlineData("第十四条第二款的有关规定")]
    [InlineData("第三十九、四十、四十一条执行。")]
    [InlineData("第三十五条、第三十六条规定的")]
    [InlineData("2.0版工作，领导小组办公室定期召开工作推进例会")] // a figure: 2020-12, line 1570
    [InlineData("2.5亿元")]
    [InlineData("0.72万元就业补贴，分2年")]
    [InlineData("15个、省级示范小微企业园（四星级以上）2个")] // 2020-12, line 1542
    [InlineData("2020年底前，各级政府部门")]
    [InlineData("（市、区）人民政府")]
    [InlineData("（2020—2022年）")]
    [InlineData("200张床位以上的新建公办养老机构")]
    [InlineData("36 个教师节大会。")]
    [InlineData("一是战略方向，二是")]
    [InlineData("")]
    public void What_only_looks_like_a_number_opens_nothing(string line) =>
        Assert.Equal(OpeningKind.None, Opening.Of(line).Kind);

    [Theory]
    [InlineData("（二）预案", "（三）预案", true)]
    [InlineData("(九) 职责", "（十）职责", true)]
    [InlineData("9.降低用电", "10.加强价格指导", true)]
    [InlineData("（二）预案", "（二）补贴标准", false)]
    [InlineData("（二）预案", "3.补足短板", false)]
    [InlineData("△ 甲", "△ 乙", false)]
    public void A_number_succeeds_the_one_before_of_its_kind(string before, string after, bool expected) =>
        Assert.Equal(expected, Opening.Of(after).Succeeds(Opening.Of(before)));

    [Fact]
    public void A_question_heads_its_answer_as_a_whole() => Assert.Equal(
        ["一、问：制定《办法》的背景是什么？", "二、问：有哪些要求？"],
        Excerpt.Body("一、问：制定《办法》的背景是什么？\n\n答：现有规定已不能适应要求。\n\n二、问：有哪些要求？\n\n答：应当设置收集容器。", Documents.ArticleKind.Interpretation)
            .Blocks.Where(block => block.Level > 0).Select(block => block.Heading));
}
