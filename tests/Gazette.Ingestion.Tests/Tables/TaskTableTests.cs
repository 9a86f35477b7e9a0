using Gazette.Documents;
using Gazette.Ingestion.Tests.Bodies;

namespace Gazette.Ingestion.Tests.Tables;

/// <summary>Tables of tasks with the bodies that do them, given as running lines.</summary>
public class TaskTableTests
{
    [Fact]
    public void The_name_of_a_group_of_tasks_is_a_row_across_the_table()
    {
        // Text of our own, as task lists are printed; a page changes within the second group.
        var table = Excerpt.Body("""
            附件

            重点任务分工表

            序号 重点任务 责任单位 完成时限
            一、加强数字基础设施建设
            1
            加快5G网络建设，新建5G基站5000个以上，实
            现县城以上全覆盖。
            市经信局、各通信运营商，
            各县（市、区）政府
            2021年12月底
            二、推动产业数字化
            2
            实施“千企智能化改造”行动。
            市经信局
            2021年12月底
            序号 重点任务 责任单位 完成时限
            3
            培育工业互联网平台10个以上。
            市经信局、市商务局
            持续推进
            """).Blocks[^1];

        Assert.Equal(
            [
                "序号|重点任务|责任单位|完成时限",
                "一、加强数字基础设施建设|一、加强数字基础设施建设|一、加强数字基础设施建设|一、加强数字基础设施建设",
                "1|加快5G网络建设，新建5G基站5000个以上，实现县城以上全覆盖。|市经信局、各通信运营商，各县（市、区）政府|2021年12月底",
                "二、推动产业数字化|二、推动产业数字化|二、推动产业数字化|二、推动产业数字化",
                "2|实施“千企智能化改造”行动。|市经信局|2021年12月底",
                "3|培育工业互联网平台10个以上。|市经信局、市商务局|持续推进",
            ],
            Rows(table));
        Assert.Equal([new FilledCell(1, 1, IsFromLeft: true), new FilledCell(1, 2, IsFromLeft: true), new FilledCell(1, 3, IsFromLeft: true)], table.FilledCells.Take(3));
    }

    [Fact]
    public void Tasks_in_groups_and_items_end_with_the_bodies_that_do_them()
    {
        // 2022-05, lines 516-558, 600-617 and 684-696: the header is printed again with the group that goes on.
        var table = Assert.Single(Excerpt.Body("""
            序号 项目名称 重点任务
            责任单位

            （标记*为牵头单位）

            （一）加强大学

            生创新创业教育

            1.构建创新创业

            导师体系

            ①推荐“高校创新创业类”名师参评

            “瓯越特支计划”教学名师。
            市教育局

            ②实施高校“创新创业名师工作室”

            创建工程，一次性给予工作室10万元经费支

            持。

            市教育局*、市委组织

            部（市委人才办）、

            市人力社保局
             序号 项目名称 重点任务
            责任单位

            （标记*为牵头单位）

            （一）加强大学

            生创新创业教育

            2.校企协同培育

            创新创业人才

            校企协同开设创业实验班、企业接班人

            培训班，每班不超过30人。

            市 教 育 局 * 、 市 人 力 社

            保局
            """).Blocks);

        Assert.Equal(
            [
                "序号|项目名称|重点任务|责任单位（标记*为牵头单位）",
                "（一）加强大学生创新创业教育|1.构建创新创业导师体系|①推荐“高校创新创业类”名师参评“瓯越特支计划”教学名师。|市教育局",
                "（一）加强大学生创新创业教育|1.构建创新创业导师体系|②实施高校“创新创业名师工作室”创建工程，一次性给予工作室10万元经费支持。|市教育局*、市委组织部（市委人才办）、市人力社保局",
                "（一）加强大学生创新创业教育|2.校企协同培育创新创业人才|校企协同开设创业实验班、企业接班人培训班，每班不超过30人。|市教育局*、市人力社保局",
            ],
            Rows(table));
        Assert.Equal([new(2, 0), new(2, 1), new FilledCell(3, 0)], table.FilledCells);
    }

    [Fact]
    public void Tasks_with_a_running_number_go_over_page_changes()
    {
        var table = Assert.Single(Excerpt.Body("""
            序号 主要任务 责任单位

            1 编制全市政务公开事项目录，明确公开主体、

            时限和方式。

            市司法局、市政府办

            公室

            2

            建设统一的政务公开平台，向社会公布

            序号 主要任务 责任单位

            全部事项。

            市大数据局，各县（市、

            区）政府

            3 每年对落实情况进行评估。 

            市政府办公室
            """).Blocks);

        Assert.Equal(
            [
                "序号|主要任务|责任单位",
                "1|编制全市政务公开事项目录，明确公开主体、时限和方式。|市司法局、市政府办公室",
                "2|建设统一的政务公开平台，向社会公布全部事项。|市大数据局，各县（市、区）政府",
                "3|每年对落实情况进行评估。|市政府办公室",
            ],
            Rows(table));
    }

    [Fact]
    public void With_a_column_of_items_the_narrow_lines_behind_the_number_name_the_item()
    {
        var table = Assert.Single(Excerpt.Body("""
            序号 事项 工作内容 责任单位

            1

            政务公开

            目录编制

            编制全市政务公开事项目录，明确公开主体和

            时限。

            市司法局

            2

            平台建设

            建设统一的政务公开平台，向社会公布全部的

            事项。

            市大数据局
            """).Blocks);

        Assert.Equal("1|政务公开目录编制|编制全市政务公开事项目录，明确公开主体和时限。|市司法局", Rows(table)[1]);
    }

    [Fact]
    public void The_time_may_stand_behind_the_bodies()
    {
        var table = Assert.Single(Excerpt.Body("序号 主要任务 责任单位 完成时限\n\n1 编制目录。\n\n市司法局\n\n2021年6月底\n\n前\n\n2 公布目录。\n\n市政府办公室\n\n年底前").Blocks);

        Assert.Equal(["1|编制目录。|市司法局|2021年6月底前", "2|公布目录。|市政府办公室|年底前"], Rows(table).Skip(1));
    }

    [Fact]
    public void Two_columns_of_bodies_can_not_be_parted()
    {
        var body = Excerpt.Body("序号 主要任务 牵头单位 配合单位\n\n1 编制目录。\n\n市司法局\n\n市政府办公室\n\n2 公布目录。\n\n市政府办公室\n\n市司法局");

        Assert.DoesNotContain(body.Blocks, block => block.Kind == BlockKind.Table);
        Assert.Contains(body.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.UnreadableTable);
    }

    [Theory]
    [InlineData("1 编制目录。\n\n市司法局\n\n2 公布目录，并每年修订。", "A row has no body.")]
    [InlineData("1 编制目录。\n\n市司法局\n\n3 公布目录。\n\n市司法局", "A number is missing: two tasks would be one.")]
    [InlineData("编制目录。\n\n市司法局\n\n公布目录。\n\n市政府办公室", "Nothing says where a row begins.")]
    [InlineData("1 编制目录，\n\n市司法局、\n\n序号 主要任务 责任单位\n\n明确时限。\n\n市政府办公室\n\n2 公布目录。\n\n市司法局", "A page change cuts two cells of a row.")]
    public void A_list_of_tasks_that_can_not_be_parted_stays_text_and_is_reported(string rows, string why)
    {
        var body = Excerpt.Body("序号 主要任务 责任单位\n\n" + rows);

        Assert.True(body.Blocks.All(block => block.Kind != BlockKind.Table), why);
        var diagnostic = Assert.Single(body.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.UnreadableTable);
        Assert.Equal(SourceSpan.Of(1), diagnostic.Lines);
        Assert.Contains("序号 主要任务 责任单位", diagnostic.Message, StringComparison.Ordinal);
    }

    private static List<string> Rows(Block block) => [.. block.Rows!.Select(row => string.Join('|', row))];
}
