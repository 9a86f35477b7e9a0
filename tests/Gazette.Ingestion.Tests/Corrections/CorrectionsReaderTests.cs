using Gazette.Documents;
using Gazette.Ingestion.Corrections;

namespace Gazette.Ingestion.Tests.Corrections;

public class CorrectionsReaderTests
{
    [Fact]
    public void Remarks_and_blank_lines_say_nothing()
    {
        var corrections = CorrectionsReader.Read("# 2020年第9期\n\n   # 完\n", "a.txt");

        Assert.Equal(0, corrections.Count);
    }

    [Theory]
    [InlineData("第 12 行 “温政办” 发文字号：温政办〔2020〕94号")]
    [InlineData("12 “温政办” 发文字号: 温政办〔2020〕94号")]
    [InlineData("行12「温政办」发文字号：温政办〔2020〕94号")]
    [InlineData("line 12 \"温政办\" doc_number: 温政办〔2020〕94号")]
    public void A_fact_is_written_in_Chinese_or_English_with_marks_of_either_width(string line)
    {
        var correction = Assert.IsType<FieldCorrection>(One(line));

        Assert.Equal((12, "温政办", ArticleField.DocumentNumber, "温政办〔2020〕94号"), (correction.FirstLine, correction.Expected.Text, correction.Field, correction.Value));
    }

    [Fact]
    public void Lines_may_be_a_range_or_several() =>
        Assert.Equal([new SourceSpan(12, 15), SourceSpan.Of(20)], One("第 12-15、20 行 “为了” 读作：为了规范。").Lines);

    [Fact]
    public void Quotation_marks_may_stand_within_the_quotation() =>
        Assert.Equal("开展“两个健康”创建", One("12 “开展“两个健康”创建” 起一篇：政务简讯").Expected.Text);

    [Fact]
    public void A_fact_that_is_not_printed_is_said_to_have_none() =>
        Assert.Null(Assert.IsType<FieldCorrection>(One("12 “为了” 有效期至：无")).Value);

    [Theory]
    [InlineData("为了 读作：为了", "行号")]
    [InlineData("12 为了 读作：为了", "引号")]
    [InlineData("12 “为了” 改成：为了", "“改成”不是可校正的内容")]
    [InlineData("12 “为了” 发文字号：九十四", "温政办〔2020〕94号")]
    [InlineData("12 “为了” 成文日期：去年", "2020年9月16日")]
    [InlineData("12 “为了” 类别：大事", "人事任免")]
    [InlineData("12 “为了” 标题", "冒号")]
    [InlineData("15-12 “为了” 标题：甲", "行号")]
    public void What_cannot_be_read_is_reported_with_file_line_and_expectation_and_stops_nothing(string line, string expected)
    {
        var corrections = CorrectionsReader.Read($"# 第一行\n{line}\n12 “甲” 标题：甲", "data/corrections/2020-09.txt");

        var report = Assert.Single(corrections.Unreadable);
        Assert.Equal((DiagnosticSeverity.Error, DiagnosticCodes.CorrectionRefused), (report.Severity, report.Code));
        Assert.StartsWith("data/corrections/2020-09.txt 第 2 行", report.Message, StringComparison.Ordinal);
        Assert.Contains(expected, report.Message, StringComparison.Ordinal);
        Assert.Single(corrections.Items);
    }

    [Theory]
    [InlineData("温政办", "温政办〔2020〕94号", true)]
    [InlineData("温政办〔2020〕９４号", "温 政办〔2020〕94 号", true)]
    [InlineData("现将…执行。", "现将《办法》印发给你们，请遵照执行。", true)]
    [InlineData("执行…现将", "现将《办法》印发给你们，请遵照执行。", false)]
    [InlineData("温政发", "温政办〔2020〕94号", false)]
    public void Blanks_and_width_of_a_quotation_do_not_count_and_dots_stand_for_anything(string quotation, string text, bool stands) =>
        Assert.Equal(stands, new Quotation(quotation).StandsIn(text));

    [Theory]
    [InlineData("关于养老的通知", "关于养老 的通知", true)]
    [InlineData("关于…通知", "关于养老的通知", true)]
    [InlineData("养老的通知", "关于养老的通知", false)]
    [InlineData("关于养老", "关于养老的通知", false)]
    public void A_quotation_may_be_all_of_a_line(string quotation, string text, bool isAll) =>
        Assert.Equal(isAll, new Quotation(quotation).IsAllOf(text));

    private static Correction One(string line) => Assert.Single(CorrectionsReader.Read(line, "a.txt").Items);
}
