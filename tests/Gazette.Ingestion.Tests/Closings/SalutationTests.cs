using Gazette.Documents;
using Gazette.Ingestion.Tests.Bodies;

namespace Gazette.Ingestion.Tests.Closings;

public class SalutationTests
{
    [Theory]
    [InlineData("各县（市、区）人民政府，市政府直属各单位：", "各县（市、区）人民政府，市政府直属各单位")]
    [InlineData("各县(市、区)人力资源和社会保障局、市直有关单位:", "各县(市、区)人力资源和社会保障局、市直有关单位")] // 2020-12, line 1744
    [InlineData("各县（市、区、功能区）综合行政执法局（城市管理局）：", "各县（市、区、功能区）综合行政执法局（城市管理局）")] // 2020-06, line 2544
    [InlineData("各县（市、区）民政局、财政局、残联：", "各县（市、区）民政局、财政局、残联")]
    [InlineData("鹿城区人民政府：", "鹿城区人民政府")]
    [InlineData("市发展改革委：", "市发展改革委")]
    [InlineData("陈莲莲委员：", "陈莲莲委员")]
    public void The_bodies_before_the_first_colon_are_the_addressees(string line, string expected) =>
        Assert.Equal(expected, Excerpt.Body(line + "\n\n为加强管理，现就有关事项通知如下：").Addressees);

    [Fact]
    public void Addressees_may_run_over_lines() =>
        Assert.Equal(
            "各县（市、区、功能区）综合行政执法局（城市管理局），督察支队、瓯江口综合行政执法大队，市局扫黑办",
            Excerpt.Body(Excerpt.Spaced("""
                各县（市、区、功能区）综合行政执法局（城
                市管理局），督察支队、瓯江口综合行政执法
                大队，市局扫黑办：
                为认真贯彻落实《温州市综合行政执法
                局2020年工作要点》，有效防控夏季城市管理
                """)).Addressees); // 2020-06, lines 2689-2697

    [Theory]
    [InlineData("市人民政府决定：", ArticleKind.Notice)]
    [InlineData("为加强管理，现将有关事项通告如下：", ArticleKind.Announcement)]
    [InlineData("附件：继续有效的目录", ArticleKind.Notice)]
    [InlineData("解读单位：市体育局", ArticleKind.Interpretation)]
    [InlineData("各县（市、区）人民政府", ArticleKind.Notice)]
    public void A_statement_before_a_colon_names_no_addressees(string line, ArticleKind kind) =>
        Assert.Null(Excerpt.Body(line, kind).Addressees);
}
