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
    public void A_numbered_list_of_names_is_a_table_that_goes_on_counting_in_the_next_group()
    {
        // Text of our own, as lists of heritage and prizes (名录) are printed.
        var blocks = Excerpt.Body(
            "一、民间文学（2项）\n\n序号 项目名称 申报地区\n\n1 高机与吴三春传说 平阳县\n\n2 刘伯温诗文传说 文成县\n\n"
            + "二、传统技艺（2项）\n\n序号 项目名称 申报地区\n\n3 瓯窑烧制技艺 永嘉县\n\n4 瓯塑 鹿城区").Blocks;

        Assert.Equal([BlockKind.Heading, BlockKind.Table, BlockKind.Heading, BlockKind.Table], blocks.Select(block => block.Kind));
        Assert.Equal(["序号|项目名称|申报地区", "3|瓯窑烧制技艺|永嘉县", "4|瓯塑|鹿城区"], Rows(blocks[3]));
    }

    [Theory]
    [InlineData("序号 项目名称 申报地区\n\n1 高机与吴三春传说 平阳县\n\n3 刘伯温诗文传说 文成县", "A number is missing.")]
    [InlineData("序号 项目名称 申报地区\n\n1 高机与吴三春传说 平阳县\n\n2 刘伯温诗文传说 文成县\n\n非遗中心", "A line that follows may be of the last cell.")]
    public void A_numbered_list_that_does_not_add_up_stays_text(string text, string why) =>
        Assert.True(Excerpt.Body(text).Blocks.All(block => block.Kind != BlockKind.Table), why);

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
    public void Rows_with_a_number_may_be_broken_within_their_cells_and_summed_up()
    {
        // Text of our own, as lists of projects are printed; the second row goes over three lines and a page.
        var table = Excerpt.Body("""
            单位：亿元
            序号 项目名称 建设内容及规模 总投资 备注
            1 温州北站综合交通枢纽 总建筑面积约45万平方米 120.5 续建
            2 温州市域铁路S2线一
            期 线路全长63.6
            序号 项目名称 建设内容及规模 总投资 备注
            公里 260.7
            3 龙湾二期围涂工程 围涂面积1.3万亩 35 新建
            合计 416.2
            """).Blocks[^1];

        Assert.Equal(
            [
                "序号|项目名称|建设内容及规模|总投资|备注",
                "1|温州北站综合交通枢纽|总建筑面积约45万平方米|120.5|续建",
                "2|温州市域铁路S2线一期|线路全长63.6公里|260.7|",
                "3|龙湾二期围涂工程|围涂面积1.3万亩|35|新建",
                "合计|||416.2|",
            ],
            Rows(table));
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

    [Fact]
    public void A_document_in_a_list_may_have_no_number()
    {
        // Text of our own, as decisions list what they repeal.
        var table = Assert.Single(Excerpt.Body("""
            序号 文件名称 文号
            1 关于加强城市管理的若干意见 温政发〔2012〕3号
            2 关于规范市区户外广告
            设置的通告
            3 温州市区三轮车管理暂行规定（1998年发布） 无
            """).Blocks);

        Assert.Equal(
            ["序号|文件名称|文号", "1|关于加强城市管理的若干意见|温政发〔2012〕3号", "2|关于规范市区户外广告设置的通告|", "3|温州市区三轮车管理暂行规定（1998年发布）|无"],
            Rows(table));
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
    public void A_list_of_repealed_documents_has_a_title_and_a_number_in_each_row()
    {
        var table = Assert.Single(Excerpt.Body("序号 文件名称 文号\n\n1\n\n温州市人民政府办公室关于加快推进\n\n跨境电子商务发展的若干意见\n\n温政办〔2016〕33号\n\n2 温州市区公共自行车管理办法 温政办〔2017〕\n\n61号").Blocks);

        Assert.Equal(["序号|文件名称|文号", "1|温州市人民政府办公室关于加快推进跨境电子商务发展的若干意见|温政办〔2016〕33号", "2|温州市区公共自行车管理办法|温政办〔2017〕61号"], Rows(table));
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

    private static List<string> Rows(Block block) => [.. block.Rows!.Select(row => string.Join('|', row))];

    [Fact]
    public void Figures_may_count_in_ten_thousands()
    {
        var table = Excerpt.Body("专栏1 主要指标\n\n序号 指标 2020年 2025年\n\n1 基站数 1.5万 4万\n\n2 软件收入 1020 2000\n\n3 用户数 3.2亿 4亿").Blocks[^1];

        Assert.Equal(["序号|指标|2020年|2025年", "1|基站数|1.5万|4万", "2|软件收入|1020|2000", "3|用户数|3.2亿|4亿"], Rows(table));
    }
}
