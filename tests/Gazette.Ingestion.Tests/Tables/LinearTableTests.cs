using Gazette.Documents;
using Gazette.Ingestion.Tests.Bodies;

namespace Gazette.Ingestion.Tests.Tables;

/// <summary>Tables that the text layer gives as running lines.</summary>
public class LinearTableTests
{
    [Fact]
    public void Names_with_figures_on_their_line_are_a_table_under_a_header_with_as_many_words()
    {
        // 2022-05, lines 3093-3103, 3127.
        var blocks = Excerpt.Body(" 附件2\n\n扩面提质任务分解表\n\n单位：万人\n\n辖区 职工参保人数 确保数 力争数\n\n鹿城区 58.57 49 58.57\n\n龙 湾 区 14.69 12 14.69\n\n合计 240.87 200 240.87").Blocks;

        Assert.Equal([BlockKind.AnnexTitle, BlockKind.AnnexTitle, BlockKind.Caption, BlockKind.Table], blocks.Select(block => block.Kind));
        Assert.Equal(["辖区|职工参保人数|确保数|力争数", "鹿城区|58.57|49|58.57", "龙湾区|14.69|12|14.69", "合计|240.87|200|240.87"], Rows(blocks[3]));
        Assert.Equal(1, blocks[3].HeaderRows);
    }

    [Theory]
    [InlineData("辖区 确保数 力争数\n\n鹿城区 49 58\n\n龙湾区 12\n\n瓯海区 14 17", "A row has a cell too few.")]
    [InlineData("辖区 确保数 力争数\n\n鹿城区 49 全部\n\n龙湾区 全部 12\n\n瓯海区 14 17", "No column holds figures throughout.")]
    [InlineData("辖区 责任人 力争数\n\n鹿城区 张三 2\n\n龙湾区 李四 12\n\n瓯海区 14 17", "A figure stands among names.")]
    [InlineData("辖区 确保数 力争数\n\n鹿城区 49 58\n\n龙湾区 12 14\n\n瓯海区 14 17\n\n洞头区\n\n2 3", "A row that follows is cut.")]
    [InlineData("张三 李四 王五\n\n赵六 钱七 孙八\n\n周九 吴十 郑一", "Names in rows are no table.")]
    public void Rows_that_do_not_fit_leave_the_whole_as_text(string text, string why) =>
        Assert.True(Excerpt.Body(text).Blocks.All(block => block.Kind != BlockKind.Table), why);

    [Fact]
    public void Under_a_title_of_its_own_two_rows_are_enough() =>
        Assert.Equal(
            ["地区|拆违|排名", "瓯海区|185.4|1", "乐清市|240.8|2"],
            Rows(Excerpt.Body("附件\n\n拆违情况表\n\n地区 拆违 排名\n\n瓯海区 185.4 1\n\n乐清市 240.8 2").Blocks[^1]));

    [Fact]
    public void Names_on_lines_of_their_own_span_the_indicators_below_them()
    {
        // Text of our own, as plans print their main indicators (主要指标).
        var table = Excerpt.Body("""
            附件

            “十四五”时期主要发展指标

            类别 序号 指标名称 单位 2020年 2025年 属性
            经济发展
            1 地区生产总值 亿元 6870.9 10000 预期性
            2 常住人口城镇化率 % 72.2 76 预期性
            类别 序号 指标名称 单位 2020年 2025年 属性
            民生福祉
            3 城镇调查失业率 % 4.5 5以内 预期性
            """).Blocks[^1];

        Assert.Equal(
            [
                "类别|序号|指标名称|单位|2020年|2025年|属性",
                "经济发展|1|地区生产总值|亿元|6870.9|10000|预期性",
                "经济发展|2|常住人口城镇化率|%|72.2|76|预期性",
                "民生福祉|3|城镇调查失业率|%|4.5|5以内|预期性",
            ],
            Rows(table));
        Assert.Equal(new FilledCell(2, 0), Assert.Single(table.FilledCells));
    }

    [Fact]
    public void A_sentence_goes_on_behind_the_table_and_caption_that_cut_it()
    {
        // Text of our own, as a plan has a table at the head of a page.
        var blocks = Excerpt.Body("""
            以改革创新为根本动力，推动服务业高质量发展，

            表1 服务业发展主要指标

            指标 单位 2020年 2025年

            服务业增加值 亿元 3876 6000

            占生产总值比重 % 56.4 58

            并将根据国家和省有关要求适时作出调整和完善。
            """).Blocks;

        Assert.Equal("以改革创新为根本动力，推动服务业高质量发展，并将根据国家和省有关要求适时作出调整和完善。", blocks[0].Text);
        Assert.Equal([BlockKind.Paragraph, BlockKind.Caption, BlockKind.Table], blocks.Select(block => block.Kind));
        Assert.Equal(3, blocks[2].Rows!.Count);
    }

    [Fact]
    public void The_rows_of_a_table_that_cannot_be_read_stay_lines_of_text_and_head_nothing()
    {
        // Text of our own, as criteria for penalties (裁量基准) are printed: cells on lines of their own, so that none is certain.
        var body = Excerpt.Body("""
            附件

            城市管理行政处罚裁量基准表

            序号 违法行为 处罚依据 裁量情形 裁量幅度
            1 在城市道路上擅自摆摊设点
            《浙江省城市市容和环境卫生管理条例》第三十条
            首次违反，及时改正的
            不予处罚
            2 随意倾倒建筑垃圾
            《城市建筑垃圾管理规定》第二十六条
            """);

        Assert.DoesNotContain(body.Blocks, block => block.Level > 0);
        Assert.Contains(body.Blocks, block => block.Text == "序号 违法行为 处罚依据 裁量情形 裁量幅度");
        Assert.Contains(body.Blocks, block => block.Text == "1 在城市道路上擅自摆摊设点");
        Assert.Equal(DiagnosticCodes.UnreadableTable, Assert.Single(body.Diagnostics).Code);
    }

    [Theory]
    [InlineData("注：甲 乙 丙")]
    [InlineData("附件 1")]
    public void A_line_that_ends_every_table_heads_none(string line) =>
        Assert.DoesNotContain(Excerpt.Body($"加强领导。\n\n{line}\n\n甲 1 2\n\n乙 3 4\n\n丙 5 6").Blocks, block => block.Kind == BlockKind.Table);

    [Fact]
    public void A_header_may_have_a_comma_within_brackets() => Assert.Equal(
        ["县（市、区）", "总任务", "2018年"],
        Assert.Single(Excerpt.Body("县（市、区） 总任务 2018年\n瓯海区 3.2 1.0\n洞头区 1.1 0.4\n乐清市 18.6 6.0").Blocks).Rows![0]);

    [Fact]
    public void An_indicator_has_its_unit_and_may_have_a_target_in_words()
    {
        var table = Assert.Single(Excerpt.Body("指标名称 单位 2020年 2025年 属性\n\n高速公路里程 公里 565 720 预期性\n\n建制村通公交率 % 82 ≥95 约束性\n\n碳排放强度下降 % 〔12.5〕 完成省下达任务 约束性").Blocks);

        Assert.Equal(["建制村通公交率", "%", "82", "≥95", "约束性"], table.Rows![2]);
        Assert.Equal(4, table.Rows.Count);
    }

    [Fact]
    public void A_name_and_the_sentences_that_define_it_are_a_table_of_two_columns()
    {
        // 2022-05, lines 1781-1805, with the table's other rows left out.
        var blocks = Excerpt.Body("""
             附件

            温州市极端灾害性天气判定标准

            灾 种 判定标准

            台风

            12小时内，内陆平均风力达10级以上或阵风达12级以上；或3小时内，降雨量达

            100毫米以上。

            暴雪 6小时降雪量达15毫米以上，或6小时积雪深度增加10厘米以上。

            暴雨
            3小时内，降雨量将达100毫米以上，或已达100毫米以上，可能或已造成严重影响

            且降雨可能持续。
            """).Blocks;

        Assert.Equal(
            [
                "灾种|判定标准",
                "台风|12小时内，内陆平均风力达10级以上或阵风达12级以上；或3小时内，降雨量达100毫米以上。",
                "暴雪|6小时降雪量达15毫米以上，或6小时积雪深度增加10厘米以上。",
                "暴雨|3小时内，降雨量将达100毫米以上，或已达100毫米以上，可能或已造成严重影响且降雨可能持续。",
            ],
            Rows(blocks[^1]));
    }

    [Theory]
    [InlineData("表1 主要指标\n（单位：万元、个）\n指标\t数量\n水库\t12", "caption caption table")]
    [InlineData("单位：吨/日\n指标\t数量\n水库\t12", "caption table")]
    [InlineData("表2-1：主要指标\n\n指标\t数量\n水库\t12", "caption table")]
    [InlineData("表1 列明了主要指标，各地参照执行。\n指标\t数量\n水库\t12", "paragraph table")]
    [InlineData("表1 主要指标\n\n各地要按照分工抓好落实。", "paragraph paragraph")]
    [InlineData("责任单位：市教育局", "paragraph")]
    [InlineData("单位：市教育局", "paragraph")]
    public void What_stands_over_a_table_is_its_caption(string text, string kinds) =>
        Assert.Equal(kinds.Split(' '), Excerpt.Body(text).Blocks.Select(block => block.Kind.WireName()));

    [Fact]
    public void Figures_may_count_in_ten_thousands()
    {
        var table = Excerpt.Body("专栏1 主要指标\n\n序号 指标 2020年 2025年\n\n1 基站数 1.5万 4万\n\n2 软件收入 1020 2000\n\n3 用户数 3.2亿 4亿").Blocks[^1];

        Assert.Equal(["序号|指标|2020年|2025年", "1|基站数|1.5万|4万", "2|软件收入|1020|2000", "3|用户数|3.2亿|4亿"], Rows(table));
    }

    private static List<string> Rows(Block block) => [.. block.Rows!.Select(row => string.Join('|', row))];
}
