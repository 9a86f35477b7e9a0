using Gazette.Documents;

namespace Gazette.Ingestion.Tests.Records;

public class ChroniclePeopleTests
{
    [Theory]
    // 2020-06, line 3748
    [InlineData("市长姚高员，副市长汪驰、殷志军、孙维国参加市政府常务会议。", "市长 姚高员|副市长 汪驰|副市长 殷志军|副市长 孙维国")]
    // 2022-05, lines 4329-4331
    [InlineData("市长张振丰，常务副市长杨胜杰，市委常委、副市长李无文参加市委常委会会议；副市长陈应许、陈宽列席。",
        "市长 张振丰|常务副市长 杨胜杰|市委常委、副市长 李无文|副市长 陈应许|副市长 陈宽")]
    [InlineData("市领导王甲、李乙、赵丙丁参加活动。", "市领导 王甲|市领导 李乙|市领导 赵丙丁")]
    [InlineData("省委常委、市委书记陈国华会见美国驻沪总领事。", "省委常委、市委书记 陈国华")]
    [InlineData("会议由市委副书记、市长高建民主持。", "市委副书记、市长 高建民")]
    [InlineData("市长高建民陪同省委书记王小明调研。", "市长 高建民|省委书记 王小明")]
    [InlineData("市长张三和副市长李四赴北京。", "市长 张三|副市长 李四")]
    [InlineData("市人力资源和社会保障局局长王小明参加会议。", "市人力资源和社会保障局局长 王小明")]
    [InlineData("市发改委主任赵六、市政协主席余梅生等参加活动。", "市发改委主任 赵六|市政协主席 余梅生")]
    [InlineData("市长张耕会见中国银行行长李四光。", "市长 张耕|中国银行行长 李四光")]
    [InlineData("市长张耕与省交通厅厅长李四光座谈。", "市长 张耕|省交通厅厅长 李四光")]
    [InlineData("副市长苗伟伦做客《政情民意中间站》。", "副市长 苗伟伦")]
    [InlineData("市政府顾问、中国工程院院士张三丰作报告。", "市政府顾问、中国工程院院士 张三丰")]
    [InlineData("市长欧阳建国参加会议。", "市长 欧阳建国")]
    [InlineData("副市长王振勇参加会议。", "副市长 王振勇")]
    public void A_name_has_the_office_before_it_or_before_its_list(string entry, string expected) => Assert.Equal(expected, People(entry));

    [Theory]
    [InlineData("副市长汪驰参加市长办公会、主任会议、书记专题会议。", "副市长 汪驰")]
    [InlineData("副市长汪驰参加农工党委员单位会议。", "副市长 汪驰")]
    [InlineData("全市经济工作会议、人大主任会议召开。", "")]
    [InlineData("市委书记、市长干部大会讲话。", "")]
    [InlineData("市政府领导干部参加学习。", "")]
    [InlineData("汪驰参加会议。", "")]
    [InlineData("副市长参加会议。", "")]
    public void What_is_not_certain_is_left_out(string entry, string expected) => Assert.Equal(expected, People(entry));

    [Fact]
    public void A_person_knows_where_the_name_stands()
    {
        var entry = Assert.Single(Entries("1日\n△ 市长姚高员，副市长汪驰参加会议。"));

        Assert.All(entry.People, person => Assert.Equal(person.Name, entry.Text.Substring(person.Start, person.Name.Length)));
        Assert.Equal(2, entry.People.Count);
    }

    [Fact]
    public void An_entry_may_open_with_its_own_day() => Assert.Equal(
        [(new DateOnly(2020, 6, 5), "6月5日上午，市长调研。"), (new DateOnly(2020, 6, 8), "8日，市政府召开会议。")],
        Entries("6月5日上午，市长调研。\n8日，市政府召开会议。").Select(e => (e.Date!.Value, e.Text)));

    private static string People(string entry) =>
        string.Join('|', Assert.Single(Entries($"1日\n△ {entry}")).People.Select(p => $"{p.Office} {p.Name}"));

    private static IReadOnlyList<ChronicleEntry> Entries(string text) => RecordLines.Read(ArticleKind.Chronicle, text).Article.Chronicle;
}
