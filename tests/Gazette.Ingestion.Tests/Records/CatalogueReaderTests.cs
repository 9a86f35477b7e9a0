using Gazette.Documents;

namespace Gazette.Ingestion.Tests.Records;

public class CatalogueReaderTests
{
    [Theory]
    // 2020-09, lines 4797-4803
    [InlineData(" 温政发〔2020〕23号　　温州市人民政府关于公布市政府及市政府办公室行政规范性文件清理结果的\n\n　　　　　　　　　　　决定\n\n温政发〔2020〕24号　　温州市人民政府关于推进市区房屋征收补偿房票安置的实施意见",
        "温政发〔2020〕23号 温州市人民政府关于公布市政府及市政府办公室行政规范性文件清理结果的决定|温政发〔2020〕24号 温州市人民政府关于推进市区房屋征收补偿房票安置的实施意见")]
    // 2020-06, lines 3996-3998
    [InlineData("温政办〔2020〕59号　　温州市人民政府办公室关于印发温州市养老服务高质量发展三年行动计划\n\n　　　　　　　　　　　（2020—2022年）的通知",
        "温政办〔2020〕59号 温州市人民政府办公室关于印发温州市养老服务高质量发展三年行动计划（2020—2022年）的通知")]
    // 2020-12, line 2792
    [InlineData("- 温政办〔2020〕90号 温州市人民政府办公室关于印发《温州市突发辐射事故应急预案(修订)》的通知", "温政办〔2020〕90号 温州市人民政府办公室关于印发《温州市突发辐射事故应急预案(修订)》的通知")]
    [InlineData("序号\t文号\t标题\n1\t温政办〔2020〕1号\t关于甲的通知\n2\t温政办〔2020〕2号\t关于乙的意见", "温政办〔2020〕1号 关于甲的通知|温政办〔2020〕2号 关于乙的意见")]
    [InlineData("1. 温政办[2020]1号 关于甲的通知", "温政办〔2020〕1号 关于甲的通知")]
    [InlineData("关于甲\n的通知（温政办〔2020〕1号）\n关于乙的意见（温政办〔2020〕2号）", "温政办〔2020〕1号 关于甲的通知|温政办〔2020〕2号 关于乙的意见")]
    [InlineData("温政办〔2020〕1号 关于废止温政办〔2010〕9号文件的通知", "温政办〔2020〕1号 关于废止温政办〔2010〕9号文件的通知")]
    [InlineData("台政发〔2019〕10号　台州市人民政府关于甲的通知\n台政发〔2019〕11号台州市人民政府关于乙的意见", "台政发〔2019〕10号 台州市人民政府关于甲的通知|台政发〔2019〕11号 台州市人民政府关于乙的意见")]
    [InlineData("温政办〔2020〕\n11号 关于甲的通知\n温政办〔2020〕12 号 关于\n乙的通知", "温政办〔2020〕11号 关于甲的通知|温政办〔2020〕12号 关于乙的通知")]
    [InlineData("关于甲的通知\n温政发〔2020〕11号\n关于乙的\n通知\n温政办〔2020〕12号", "温政发〔2020〕11号 关于甲的通知|温政办〔2020〕12号 关于乙的通知")]
    [InlineData("温政发〔2020〕11号\n温政发〔2020〕12号\n关于甲的通知\n关于乙的通知", "温政发〔2020〕11号 关于甲的通知|温政发〔2020〕12号 关于乙的通知")]
    [InlineData("序号\t标题\t文号\t日期\n1\t关于甲的通知\t温政发〔2020〕11号\t2020-05-02\n2\t关于乙的通知\t温政发〔2020〕12号\t2020年5月3日", "温政发〔2020〕11号 关于甲的通知|温政发〔2020〕12号 关于乙的通知")]
    [InlineData("5月2日 温政发〔2020〕11号 关于甲的通知\n5月3日 温政发〔2020〕12号《关于乙的通知》", "温政发〔2020〕11号 关于甲的通知|温政发〔2020〕12号 关于乙的通知")]
    [InlineData("（一）市政府文件\n温政发〔2020〕11号 关于甲的通知……3\n（二）市政府办公室文件\n【温政办〔2020〕12号】关于乙的函（12）", "温政发〔2020〕11号 关于甲的通知|温政办〔2020〕12号 关于乙的函")]
    [InlineData("关于甲的通知………温政发〔2020〕11号（3）\n关于乙的通知………温政发〔2020〕12号 5", "温政发〔2020〕11号 关于甲的通知|温政发〔2020〕12号 关于乙的通知")]
    [InlineData("温政办〔2020〕1号 关于废止\n温政办〔2010〕9号文件的通知\n市政府令第12号 温州市甲管理办法", "温政办〔2020〕1号 关于废止温政办〔2010〕9号文件的通知|市政府令第12号 温州市甲管理办法")]
    public void A_row_is_a_number_and_its_whole_title(string text, string expected) => Assert.Equal(
        expected.Split('|'),
        RecordLines.Read(ArticleKind.Catalogue, text).Article.Catalogue.Select(r => $"{r.DocumentNumber} {r.Title}"));

    [Fact]
    public void What_follows_a_complete_title_is_no_part_of_it() => Assert.Equal(
        "关于甲的通知",
        RecordLines.Read(ArticleKind.Catalogue, "温政办〔2020〕1号 关于甲的通知\n以上文件可在网站查阅").Article.Catalogue[0].Title);

    [Fact]
    public void A_number_without_title_is_reported() => Assert.Equal(
        (DiagnosticCodes.UnreadableCatalogue, SourceSpan.Of(2)),
        RecordLines.Read(ArticleKind.Catalogue, "温政发〔2020〕11号 关于甲的通知\n温政发〔2020〕12号").Diagnostics.Select(d => (d.Code, d.Lines)).Single());

    [Fact]
    public void A_number_that_lost_its_title_takes_none_from_the_next()
    {
        var reading = RecordLines.Read(ArticleKind.Catalogue, "温政发〔2020〕11号\n温政发〔2020〕12号 关于乙的通知");

        Assert.Equal("温政发〔2020〕12号 关于乙的通知", Assert.Single(reading.Article.Catalogue) is var row ? $"{row.DocumentNumber} {row.Title}" : "");
        Assert.Equal(SourceSpan.Of(1), Assert.Single(reading.Diagnostics).Lines);
    }
}
