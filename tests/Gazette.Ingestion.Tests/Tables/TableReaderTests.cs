using Gazette.Documents;
using Gazette.Ingestion.Tests.Bodies;

namespace Gazette.Ingestion.Tests.Tables;

public class TableReaderTests
{
    [Fact]
    public void Rows_are_made_equally_long_and_cells_merged_in_print_stay_empty()
    {
        // 2020-12, lines 221-225.
        var table = Assert.Single(Excerpt.Body(
            "总链长\t副总链长\t链长\t副链长\t产业链\n姚高员\t陈建明 汪 驰\t贾焕翔\t许道火\t电气\n\t\t\t苏友灿\t鞋业、服装\n\t\t\t丁加力").Blocks);

        Assert.Equal(BlockKind.Table, table.Kind);
        Assert.Equal(1, table.HeaderRows);
        Assert.Equal(["姚高员", "陈建明 汪 驰", "贾焕翔", "许道火", "电气"], table.Rows![1]);
        Assert.Equal(["", "", "", "苏友灿", "鞋业、服装"], table.Rows[2]);
        Assert.Equal(["", "", "", "丁加力", ""], table.Rows[3]);
    }

    [Fact]
    public void Pieces_cut_by_page_changes_are_one_table_with_one_header()
    {
        // 2020-12, lines 1438-1442, 1459-1463 (columns left out): a header of two rows, since one cell spans two columns.
        const string header = "县 (市、 区)\t年份\t地质灾害专业监测网络\t\t完成地质灾 害综合治理 (处)\n\t\t累计建成 专业监测点 (个)\t新增山区雨量 自动监测站 (处)\t\n";
        var table = Assert.Single(Excerpt.Body(
            header + "鹿 城 区\t2020年\t3\t2\t2\n\t2021年\t0\t2\t0\n\n" + header + "乐 清 市\t2020年\t12\t6\t8").Blocks);

        Assert.Equal(2, table.HeaderRows);
        Assert.Equal(["县(市、区)", "年份", "地质灾害专业监测网络", "", "完成地质灾害综合治理(处)"], table.Rows![0]);
        Assert.Equal(["", "", "累计建成专业监测点(个)", "新增山区雨量自动监测站(处)", ""], table.Rows[1]);
        Assert.Equal(["鹿城区", "", "乐清市"], table.Rows.Skip(2).Select(row => row[0]));
        Assert.Equal([new SourceSpan(1, 4), new SourceSpan(6, 8)], table.Lines);
    }

    [Fact]
    public void Text_before_and_after_a_table_is_not_part_of_it() => Assert.Equal(
        [BlockKind.Paragraph, BlockKind.Table, BlockKind.Paragraph],
        Excerpt.Body("各项指标见下表。\n\n序号\t牵头医院\n1\t温州市中心医院\n\n备注：医联体运行届满3年后，可适当调整。").Blocks.Select(block => block.Kind));

    [Fact]
    public void A_tab_at_the_end_of_a_line_makes_no_table() =>
        Assert.Equal(BlockKind.Paragraph, Assert.Single(Excerpt.Body("本意见自2020年7月1日起施行。\t").Blocks).Kind);
}
