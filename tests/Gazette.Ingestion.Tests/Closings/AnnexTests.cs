using Gazette.Documents;
using Gazette.Ingestion.Tests.Bodies;

namespace Gazette.Ingestion.Tests.Closings;

public class AnnexTests
{
    [Fact]
    public void Entries_of_an_annex_note_are_read_with_their_second_lines_and_stop_at_the_signature()
    {
        // 2020-09, lines 630-650.
        var body = Excerpt.Body("""
            决定自2020年11月1日起施行。

            附件：1.继续有效的市政府行政规范性文件

            　　　   目录 

            　　　2.修改后继续有效的市政府行政规范

            　　　   性文件目录 

            　　　3.废止的市政府行政规范性文件目录

                                              温州市人民政府

                                         　　2020年9月24日
            """);

        Assert.Equal(["继续有效的市政府行政规范性文件目录", "修改后继续有效的市政府行政规范性文件目录", "废止的市政府行政规范性文件目录"], body.Annexes);
        Assert.Equal(new DateOnly(2020, 9, 24), body.IssuedOn);
        Assert.Equal("附件：1.继续有效的市政府行政规范性文件目录", body.Blocks[1].Text);
        Assert.Equal([new SourceSpan(3, 3), new SourceSpan(5, 5)], body.Blocks[1].Lines);
    }

    [Fact]
    public void A_second_line_that_names_the_document_completes_an_entry_without_indent() => Assert.Equal(
        ["温州市地质灾害“整体智治”三年行动主要任务指标分解表", "温州市科研项目管理办法（试行）"],
        Excerpt.Body("""
            附件：1.温州市地质灾害“整体智治”三年行动

            主要任务指标分解表

            2.温州市科研项目管理办法

            （试行）

            温州市人民政府办公室

            2020年12月23日
            """).Annexes);

    [Fact]
    public void Printed_annexes_are_titles_and_count_once()
    {
        // 2020-12, lines 1660-1674, 1702-1706 (shortened); the printed title is set in two lines.
        var body = Excerpt.Body("""
            - 附件：1.温州市城市医联体建设联席会议成员名单
            2.温州市城市医联体建设相关部门职责分工

            温州市人民政府办公室

            2020年12月31日

            附件1

            温州市城市医联体建设联席会议 成员名单

            召集人：汤筱疏

            附件2

            温州市城市医联体建设相关部门职责分工

            市大数据局：加强对城市医联体信息化建设的指导与支持。
            """);

        Assert.Equal(["温州市城市医联体建设联席会议成员名单", "温州市城市医联体建设相关部门职责分工"], body.Annexes);
        Assert.Equal(
            ["附件1", "温州市城市医联体建设联席会议成员名单", "附件2", "温州市城市医联体建设相关部门职责分工"],
            body.Blocks.Where(block => block.Kind == BlockKind.AnnexTitle).Select(block => block.Text));
    }

    [Fact]
    public void A_title_over_two_lines_is_found_without_announcement()
    {
        var body = Excerpt.Body("""
            特此通知。

            附件

            温州市养老服务高质量发展三年行动

            重点任务目标分解表

            一、居家养老

            （一）新建居家养老服务中心。
            """);

        Assert.Equal(["温州市养老服务高质量发展三年行动重点任务目标分解表"], body.Annexes);
        Assert.Equal("一、居家养老", body.Blocks[3].Text);
    }

    [Fact]
    public void An_annex_in_running_text_is_none()
    {
        var body = Excerpt.Body("附件材料应当回避项目负责人的具体信息，具体要求见附件：申报指南。");

        Assert.Empty(body.Annexes);
        Assert.Equal(BlockKind.Paragraph, Assert.Single(body.Blocks).Kind);
    }

    [Fact]
    public void What_stands_between_two_numbers_of_a_note_completes_the_entry_above_it() => Assert.Equal(
        ["修改后继续有效的市政府行政规范性文件目录", "宣布失效的行政规范性文件目录"], // 2020-09, 638-644, without the blanks before the lines
        Excerpt.Body("附件：1.修改后继续有效的市政府行政规范\n\n性文件目录\n\n2.宣布失效的行政规范\n\n性文件目录\n\n                温州市人民政府\n\n                2020年9月24日").Annexes);
}
