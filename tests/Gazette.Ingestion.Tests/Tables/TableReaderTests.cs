using Gazette.Documents;
using Gazette.Ingestion.Tests.Bodies;

namespace Gazette.Ingestion.Tests.Tables;

public class TableReaderTests
{
    [Fact]
    public void Rows_are_made_equally_long_and_cells_that_span_rows_hold_their_value_in_each()
    {
        // 2020-12, lines 221-226.
        var table = Read("总链长\t副总链长\t链长\t副链长\t产业链\n姚高员\t陈建明 汪 驰\t贾焕翔\t许道火\t电气\n\t\t\t苏友灿\t鞋业、服装\n\t\t\t丁加力\n\t\t黄阳栩\t黄寿君\t数字经济");

        Assert.Equal(BlockKind.Table, table.Kind);
        Assert.Equal(1, table.HeaderRows);
        Assert.Equal(["姚高员", "陈建明 汪 驰", "贾焕翔", "许道火", "电气"], table.Rows![1]);
        Assert.Equal(["姚高员", "陈建明 汪 驰", "贾焕翔", "苏友灿", "鞋业、服装"], table.Rows[2]);
        Assert.Equal(["姚高员", "陈建明 汪 驰", "贾焕翔", "丁加力", ""], table.Rows[3]);
        Assert.Equal(["姚高员", "陈建明 汪 驰", "黄阳栩", "黄寿君", "数字经济"], table.Rows[4]);
        Assert.Equal(["2.0", "2.1", "2.2", "3.0", "3.1", "3.2", "4.0", "4.1"], table.FilledCells.Select(cell => $"{cell.Row}.{cell.Column}"));
        Assert.Equal("\t\t\t苏友灿\t鞋业、服装", table.Text.Split('\n')[2]);
    }

    [Fact]
    public void Pieces_cut_by_page_changes_are_one_table_with_one_header()
    {
        // 2020-12, lines 1438-1442, 1459-1463 (columns left out): a header of two rows, since one cell spans two columns.
        const string header = "县 (市、 区)\t年份\t地质灾害专业监测网络\t\t完成地质灾 害综合治理 (处)\n\t\t累计建成 专业监测点 (个)\t新增山区雨量 自动监测站 (处)\t\n";
        var table = Read(header + "鹿 城 区\t2020年\t3\t2\t2\n\t2021年\t0\t2\t0\n\n" + header + "乐 清 市\t2020年\t12\t6\t8");

        Assert.Equal(2, table.HeaderRows);
        Assert.Equal(["县(市、区)", "年份", "地质灾害专业监测网络", "地质灾害专业监测网络", "完成地质灾害综合治理(处)"], table.Rows![0]);
        Assert.Equal(["县(市、区)", "年份", "累计建成专业监测点(个)", "新增山区雨量自动监测站(处)", "完成地质灾害综合治理(处)"], table.Rows[1]);
        Assert.Equal(["鹿城区", "鹿城区", "乐清市"], table.Rows.Skip(2).Select(row => row[0]));
        Assert.Equal([new(0, 3, IsFromLeft: true), new(1, 0), new(1, 1), new(1, 4), new(3, 0)], table.FilledCells);
        Assert.Equal([new SourceSpan(1, 4), new SourceSpan(6, 8)], table.Lines);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("续表\n")]
    [InlineData("\n（续表1）\n\n")]
    public void A_header_printed_again_is_left_out_whatever_stands_at_the_page_change(string change)
    {
        var table = Read("序 号\t主要任务\t责任单位\n1\t编制目录\t市司法局\n" + change + "序号\t主要 任务\t责任单位\n2\t公布目录\t市政府办公室");

        Assert.Equal(["序号 主要任务 责任单位", "1 编制目录 市司法局", "2 公布目录 市政府办公室"], table.Rows!.Select(row => string.Join(' ', row)));
    }

    [Fact]
    public void A_row_that_a_page_change_cuts_across_its_cells_is_whole_again()
    {
        var table = Read("""
            序号	主要任务	责任单位	完成时限
            1	编制政务公开目录。	市司法局	6月底
            2	公布政务公开目录，	市政府办公室、	9月底

            序号	主要任务	责任单位	完成时限
            	并每年修订一次。	市大数据局	
            3	检查落实情况。	市政府办公室	年底
            """);

        Assert.Equal(["2", "公布政务公开目录，并每年修订一次。", "市政府办公室、市大数据局", "9月底"], table.Rows![2]);
        Assert.Equal(4, table.Rows.Count);
        Assert.Empty(table.FilledCells);
    }

    [Theory]
    [InlineData("2\t公布政务公开目录，\n\n并每年修订一次。\t市大数据局\n", "A cell is cut, and what follows has no number of its own.")]
    [InlineData("2\t公布政务公\n\n开目录，并每年修订一次。\t市大数据局\n", "The same within a word: every row has a number but this.")]
    public void A_row_that_is_cut_within_a_cell_is_whole_again(string row, string why)
    {
        var table = Read("序号\t主要任务\t责任单位\n1\t编制目录。\t市司法局\n" + row + "3\t检查落实情况。\t市政府办公室");

        Assert.True(table.Rows!.Count == 4, why);
        Assert.Equal(["2", "公布政务公开目录，并每年修订一次。", "市大数据局"], table.Rows[2]);
    }

    [Fact]
    public void The_end_of_a_last_cell_that_stands_alone_on_its_line_belongs_to_the_row()
    {
        var table = Read("序号\t主要任务\t责任单位\n1\t编制目录。\t市司法局、\n\n市大数据局\n2\t公布目录。\t市政府办公室");

        Assert.Equal(["1", "编制目录。", "市司法局、市大数据局"], table.Rows![1]);
    }

    [Fact]
    public void Figures_remarks_and_the_last_column_are_never_filled_nor_is_anything_under_a_total()
    {
        var table = Read("""
            类别	指标	数量	备注
            农业	水库	12	含在建
            	山塘		
            合计		12	
            		30	
            工业			
            """);

        Assert.Equal([new FilledCell(2, 0)], table.FilledCells);
        Assert.Equal(["农业", "山塘", "", ""], table.Rows![2]);
    }

    [Fact]
    public void Behind_a_running_number_the_group_stands_in_the_second_column()
    {
        var table = Read("序号\t领域\t任务\t责任单位\n1\t教育\t编制目录\t市教育局\n2\t\t公布目录\t\n3\t卫生\t检查\t市卫健委");

        Assert.Equal([new FilledCell(2, 1)], table.FilledCells);
        Assert.Equal(["2", "教育", "公布目录", ""], table.Rows![2]);
    }

    [Fact]
    public void Tabs_that_are_lost_at_the_end_of_a_header_hide_no_second_header_row() =>
        Assert.Equal(2, Read("序号\t牵头医院\t成员单位\n\t\t区划\t片区\n1\t市中心医院\t鹿城区\t广化等9个片区").HeaderRows);

    [Fact]
    public void Text_before_and_after_a_table_is_not_part_of_it() => Assert.Equal(
        [BlockKind.Paragraph, BlockKind.Table, BlockKind.Paragraph],
        Excerpt.Body("各项指标见下表。\n\n序号\t牵头医院\n1\t温州市中心医院\n\n备注：医联体运行届满3年后，可适当调整。").Blocks.Select(block => block.Kind));

    [Fact]
    public void A_tab_at_the_end_of_a_line_makes_no_table() =>
        Assert.Equal(BlockKind.Paragraph, Assert.Single(Excerpt.Body("本意见自2020年7月1日起施行。\t").Blocks).Kind);

    private static Block Read(string text) => Assert.Single(Excerpt.Body(text).Blocks);
}
