using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.Tests.Layout;

public class SentenceShapeTests
{
    private const int Column = 40;

    [Theory]
    [InlineData("集团、温州甬台温高速公路公司、在温各能源")] // full width, no mark
    [InlineData("市政府决定，")] // asks for more
    [InlineData("《关于进一步加强地名管理工作的通知》（温政发〔2004〕45号）")] // cited: 精神 or 规定 follows
    public void A_sentence_goes_on_behind_a_full_line_or_a_comma(string line) =>
        Assert.True(SentenceShape.IsOpen(line, Column));

    [Theory]
    [InlineData("单位。")]
    [InlineData("成为了“引爆点”。")]
    [InlineData("（责任单位：市民政局。）")]
    [InlineData("我市召开推进会")] // a headline
    [InlineData("2020年6月24日")] // 成文日期
    [InlineData("二〇二〇年六月二十四日")]
    [InlineData("（扫以上二维码，阅读附件内容）")] // 2020-09, 662: a remark
    [InlineData("3.温州市人民政府关于进一步加强地名管理工作的通知（温政发〔2004〕45号）")] // an entry of a list
    public void A_sentence_ends_with_its_mark_and_a_short_line_is_no_sentence(string line) =>
        Assert.False(SentenceShape.IsOpen(line, Column));

    [Theory]
    [InlineData("各县（市、区）人民政府，市政府直属各单位：")]
    [InlineData("各区人民政府、产业集聚区管委会，市各相关单位：")] // 2020-12, 1974
    [InlineData("各区财政局、人力资源和社会保障局：")] // 2020-12, 2033
    [InlineData("鹿城、龙湾、瓯海区人民政府，市各有关单位：")] // 2020-12, 1592
    [InlineData("各县(市、区)人力资源和社会保障局、市直有关单位:")] // 2020-12, 1744
    [InlineData("各县（市、区）民政局、财政局、残联：")] // joint notices of 民政 and 残联
    [InlineData("各县（市、区）教育局，市局直属各学校，在温各学院：")]
    [InlineData("宁波前湾新区管理委员会：")]
    [InlineData("温州市鹿城区人民政府：")]
    [InlineData("陈莲莲委员：")] // who made the proposal that is answered
    public void Bodies_and_a_colon_make_a_salutation(string line) => Assert.True(SentenceShape.IsSalutation(line));

    [Theory]
    [InlineData("各单位要做到以下几点：")]
    [InlineData("第七条 应急预案体系主要由以下六部分组成：")]
    [InlineData("市人民政府决定：")]
    [InlineData("牵头单位及办公室：")]
    [InlineData("各位代表：")]
    [InlineData("各县（市、区）人民政府要加强领导。")]
    public void A_sentence_that_introduces_a_list_is_no_salutation(string line) => Assert.False(SentenceShape.IsSalutation(line));

    [Theory]
    [InlineData("6月5日，我市召开交通强国建设试点暨全", true)]
    [InlineData("9月24日至25日，国家发改委体改司组织调", true)]
    [InlineData("近日，市政府", true)]
    [InlineData("6月30日前完成整改", false)]
    [InlineData("7月1日起施行，有效期10年。", false)]
    public void News_opens_with_the_day_it_reports(string line, bool expected) => Assert.Equal(expected, SentenceShape.OpensWithDay(line));
}
