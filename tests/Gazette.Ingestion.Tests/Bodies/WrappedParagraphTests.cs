using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tests.Bodies;

public class WrappedParagraphTests
{
    [Fact]
    public void A_short_last_line_ends_a_paragraph() => AssertParagraphs(
        """
        分管市民政局、市人力社保局、市市场监
        管局（知识产权局）、市机关事务管理局、市
        大数据发展管理局、市援疆指挥部。
        联系市民宗局、市总工会、团市委、市妇
        联、市残联、市关工委、市慈善总会、各民主
        党派。
        """, // 2020-06, lines 194-204
        "分管市民政局、市人力社保局、市市场监管局（知识产权局）、市机关事务管理局、市大数据发展管理局、市援疆指挥部。",
        "联系市民宗局、市总工会、团市委、市妇联、市残联、市关工委、市慈善总会、各民主党派。");

    [Fact]
    public void After_a_sentence_that_ends_at_the_edge_a_full_line_goes_on_with_the_paragraph() => AssertParagraphs(
        """
        12.打造智慧养老生态圈。融入城市大脑
        整体规划和未来社区建设，实现温州市智慧养
        老信息系统与“浙里养”智慧养老服务平台互
        联互通。强化社保卡（市民卡）为老服务功
        能。加强养老服务机构的智能化管理和服务。
        推动医养结合一体化服务系统在全市基层卫生
        医疗机构和医养结合机构实现全覆盖。
        """, // 2020-06, lines 1709-1721
        "12.打造智慧养老生态圈。融入城市大脑整体规划和未来社区建设，实现温州市智慧养老信息系统与“浙里养”智慧养老服务平台互联互通。强化社保卡（市民卡）为老服务功能。加强养老服务机构的智能化管理和服务。推动医养结合一体化服务系统在全市基层卫生医疗机构和医养结合机构实现全覆盖。");

    [Fact]
    public void After_a_sentence_that_ends_at_the_edge_an_indented_line_opens_a_paragraph() => AssertParagraphs(
        """
        办）、市铁路与城市轨道交通建设管理中心。
        联系市人大、市政协、市监委、市法院、
        市检察院、市国安局、市税务局、市消防救援
        支队、国家统计局温州调查队、温州海事局、
        单位。
        """, // 2020-06, lines 31-57
        "办）、市铁路与城市轨道交通建设管理中心。",
        "联系市人大、市政协、市监委、市法院、市检察院、市国安局、市税务局、市消防救援支队、国家统计局温州调查队、温州海事局、单位。");

    [Fact]
    public void After_an_answer_that_ends_at_the_edge_the_next_question_opens_a_paragraph() => AssertParagraphs(
        """
        答：冬春是农田水利建设的黄金季节，抓
        好这项工作对夺取全年农业丰收意义重大。
        问：资金怎么保障，补助的标准是多少？
        答：市财政安排专项资金3000万元，各县
        （市、区）足额配套。
        """,
        "答：冬春是农田水利建设的黄金季节，抓好这项工作对夺取全年农业丰收意义重大。",
        "问：资金怎么保障，补助的标准是多少？",
        "答：市财政安排专项资金3000万元，各县（市、区）足额配套。");

    [Fact]
    public void After_a_sentence_that_ends_at_the_edge_the_day_a_notice_takes_effect_opens_a_paragraph() => AssertParagraphs(
        """
        三、缴费方式。灵活就业人员可以选择按
        月、按季、按半年或者按年缴费。未按时缴纳
        的，不得以事后追补缴费的方式增加缴费年限。
        本通知自2021年10月15日起施行。
        """,
        "三、缴费方式。灵活就业人员可以选择按月、按季、按半年或者按年缴费。未按时缴纳的，不得以事后追补缴费的方式增加缴费年限。",
        "本通知自2021年10月15日起施行。");

    [Fact]
    public void A_note_in_brackets_belongs_to_the_paragraph_it_closes() => AssertParagraphs(
        """
        等教育资源布局结构，打造优质品牌。进一
        步深化名校集团化战略，同步架构“互联网+
        就近优质民办学校购买学位政策。逐步提高教
        师待遇，吸引更多高素质教师从事教育事业。
        （责任单位：市教育局）
        五、健全工作机制
        """, // 2020-09, lines 510-527
        "等教育资源布局结构，打造优质品牌。进一步深化名校集团化战略，同步架构“互联网+就近优质民办学校购买学位政策。逐步提高教师待遇，吸引更多高素质教师从事教育事业。（责任单位：市教育局）",
        "五、健全工作机制");

    [Fact]
    public void Numbers_words_and_document_numbers_broken_over_lines_come_out_whole() => AssertParagraphs(
        """
        重要作用，依据《国务院关于印发政务信息资
        源共享管理暂行办法的通知》（国发〔2016〕
        51号）、《浙江省公共数据和电子政务管理办
        法》(省政府令第354号)、《浙江省公共数据开
        放与安全管理暂行办法》（省政府令第381号）
        和《浙江省公共数据共享工作细则（试行）》
        （浙数局发〔2020〕4号）、《浙江省公共数据
        开放工作指引（试行）》（浙数局发〔2020〕6
        号）等规定，结合本市实际，制定本办法。
        """, // 2020-09, lines 2979-2995
        "重要作用，依据《国务院关于印发政务信息资源共享管理暂行办法的通知》（国发〔2016〕51号）、《浙江省公共数据和电子政务管理办法》(省政府令第354号)、《浙江省公共数据开放与安全管理暂行办法》（省政府令第381号）和《浙江省公共数据共享工作细则（试行）》（浙数局发〔2020〕4号）、《浙江省公共数据开放工作指引（试行）》（浙数局发〔2020〕6号）等规定，结合本市实际，制定本办法。");

    [Fact]
    public void A_heading_goes_over_two_lines_only_when_the_first_is_full() => AssertParagraphs(
        """
        布局专项规划，并与幼儿园布局规划相协调。
        （三）加快建设婴幼儿照护服务多元供给
        体系
        通过市场化方式，引导支持企事业单位、
        社会组织或个人等举办婴幼儿照护服务机构，
        形成多元化服务格局，优化服务发展环境，积
        极培育龙头企业。
        """, // 2020-09, lines 1132, 1231-1241
        "布局专项规划，并与幼儿园布局规划相协调。",
        "（三）加快建设婴幼儿照护服务多元供给体系",
        "通过市场化方式，引导支持企事业单位、社会组织或个人等举办婴幼儿照护服务机构，形成多元化服务格局，优化服务发展环境，积极培育龙头企业。");

    [Fact]
    public void A_number_at_the_start_of_a_line_inside_a_list_opens_no_paragraph() => AssertParagraphs(
        """
        罗犬、13.意大利纽波利顿犬、14.法国波尔多獒
        犬、15.德国牧羊犬、16.牛头梗、17.秋田犬、
        18.阿富汗猎犬、19.高加索山犬、20.凯利蓝梗
        犬、21.贝林顿梗犬、22.罗威纳犬、23.昆明狼
        犬、24.比利时牧羊犬、25.西班牙加纳利犬。
        """, // 2020-06, lines 3082-3090
        "罗犬、13.意大利纽波利顿犬、14.法国波尔多獒犬、15.德国牧羊犬、16.牛头梗、17.秋田犬、18.阿富汗猎犬、19.高加索山犬、20.凯利蓝梗犬、21.贝林顿梗犬、22.罗威纳犬、23.昆明狼犬、24.比利时牧羊犬、25.西班牙加纳利犬。");

    [Fact]
    public void A_reference_to_a_provision_at_the_start_of_a_line_opens_no_paragraph() => AssertParagraphs(
        """
        根据《温州市文明行为促进条例》第十四
        条第二款的有关规定，并按照本办法所列的第
        十五条和其他各项要求，以及有关部门按职责
        第三十五条规定的程序，现将我市限养区禁养
        的烈性犬、大型犬通告如下：
        """,
        "根据《温州市文明行为促进条例》第十四条第二款的有关规定，并按照本办法所列的第十五条和其他各项要求，以及有关部门按职责第三十五条规定的程序，现将我市限养区禁养的烈性犬、大型犬通告如下：");

    [Fact]
    public void Members_of_an_enumeration_are_paragraphs_even_when_they_fill_the_line() => AssertParagraphs(
        """
        免去：
        张伟的温州市发展和改革委员会项目前期
        管理办公室主任（副县长级）职务；
        郑照明的温州市应急管理局副局长职务；
        吴胜巧的温州市大数据发展管理局副局长
        职务；
        苏志炜的南麂列岛国家级海洋自然保护区
        管理局局长职务。
        """, // 2020-06, lines 3191-3215
        "免去：",
        "张伟的温州市发展和改革委员会项目前期管理办公室主任（副县长级）职务；",
        "郑照明的温州市应急管理局副局长职务；",
        "吴胜巧的温州市大数据发展管理局副局长职务；",
        "苏志炜的南麂列岛国家级海洋自然保护区管理局局长职务。");

    [Fact]
    public void A_line_ends_early_where_a_figure_or_number_would_not_fit() => AssertParagraphs(
        """
        （三）加强船舶港口污染控制。严格执行
        国家《船舶水污染物排放控制标准》
        （GB3552-2018），推动沿海船舶加装船载污
        染物收集装置或者处理装置（责任单位：温州
        海事局）。支持近海船舶按照环保标准改造。
        """, // 2020-12, line 283, set in a column of 20 characters
        "（三）加强船舶港口污染控制。严格执行国家《船舶水污染物排放控制标准》（GB3552-2018），推动沿海船舶加装船载污染物收集装置或者处理装置（责任单位：温州海事局）。支持近海船舶按照环保标准改造。");

    [Fact]
    public void A_closing_formula_stands_alone_after_a_full_line() => AssertParagraphs(
        """
        从事农业生产运输的拖拉机实施通行证管
        理，由属地农业农村部门确认后，公安机关交
        通管理部门办理通行证，凭证通行。本通告施
        行后，原拖拉机限行规定以本通告内容为准。
        特此通告。
        """, // 2020-06, lines 3043-3053, the last sentence moved to the edge
        "从事农业生产运输的拖拉机实施通行证管理，由属地农业农村部门确认后，公安机关交通管理部门办理通行证，凭证通行。本通告施行后，原拖拉机限行规定以本通告内容为准。",
        "特此通告。");

    [Fact]
    public void Where_lines_stand_close_a_blank_line_ends_a_paragraph_without_full_stop()
    {
        // 2020-06, lines 4096-4107: captions, no full stop.
        const string text = """
            6月30日，中国眼谷·中央孵化园正式开
            园，目前已落地包括世界五百强企业在内的国
            内外眼健康领域41家企业

            6月24日，我市召开全市美丽城镇建设推
            进会，截至5月底，2020年全市列入美丽城镇
            建设计划项目2170个，已开工1454个，完成投
            资65.4亿元
            """;

        Assert.Equal(
            [
                "6月30日，中国眼谷·中央孵化园正式开园，目前已落地包括世界五百强企业在内的国内外眼健康领域41家企业",
                "6月24日，我市召开全市美丽城镇建设推进会，截至5月底，2020年全市列入美丽城镇建设计划项目2170个，已开工1454个，完成投资65.4亿元",
            ],
            Join(text));
    }

    private static void AssertParagraphs(string text, params string[] expected) => Assert.Equal(expected, Join(Excerpt.Spaced(text)));

    private static IReadOnlyList<string> Join(string text) =>
        [.. ParagraphJoiner.Join(Excerpt.Lines(text)).Select(paragraph => paragraph.Text)];

    [Fact]
    public void A_mark_that_hangs_out_of_the_column_does_not_widen_it()
    {
        // A column of 20 characters; the full stop of the sixth line hangs out of it.
        var paragraphs = ParagraphJoiner.Join(Excerpt.Lines(Excerpt.Spaced("""
            3月30日，温州市与新疆生产建设兵团第
            一师阿拉尔市对口支援工作座谈会举行。市委
            常委、常务副市长林正明主持会议并讲话。
            会议通报了2020年对口支援工作情况。
            “十三五”以来，温州累计投入援建资金6.8
            亿元，实施项目112个，选派干部人才368人次。
            """)));

        Assert.Equal(2, paragraphs.Count);
    }

    [Fact]
    public void A_short_line_before_an_indented_one_ends_the_paragraph_that_goes_before()
    {
        // A column of 22 characters. The second line may be the last of a paragraph or one of its own: what ends with a full stop on
        // a full line seldom ends its paragraph there.
        var paragraphs = ParagraphJoiner.Join(Excerpt.Lines(Excerpt.Spaced("""
            4月20日，市政府召开一季度经济运行分析会。
            市委副书记、市长许建华主持会议并讲话。
            会议听取了一季度全市经济运行情况汇报。一
            季度，全市实现生产总值同比增长百分之六点四，
            增速居全省第三位，呈现开局良好、起步有力、稳
            中向好的态势。
            """)));

        Assert.Equal(["4月20日，市政府召开一季度经济运行分析会。市委副书记、市长许建华主持会议并讲话。"], paragraphs.Take(1).Select(paragraph => paragraph.Text));
        Assert.Equal(2, paragraphs.Count);
    }

    [Fact]
    public void A_note_on_who_does_it_belongs_to_the_paragraph_before_with_or_without_a_label()
    {
        var paragraphs = ParagraphJoiner.Join(Excerpt.Lines(Excerpt.Spaced("""
            7.落实减税降费政策。毕业年度内高校毕业
            生从事个体经营的，按规定享受税收优惠，各有
            关部门要加强政策宣传，简化办事程序流程。
            （市税务局、市教育局等按职责分工负责）
            8.落实创业担保贷款。符合条件的，可以申
            请创业担保贷款。
            """)));

        Assert.Equal(2, paragraphs.Count);
    }

    [Fact]
    public void Entries_that_name_what_they_explain_are_paragraphs_of_their_own_even_behind_a_full_line()
    {
        var paragraphs = ParagraphJoiner.Join(Excerpt.Lines(Excerpt.Spaced("""
            康养联合体——指以养老机构为主体，与医疗
            机构合作，为老年人提供专业化康养的联合体。
            家庭养老床位——指依托专业养老服务机构，将
            照护服务延伸至老年人家中的床位。
            爱心食堂——指为老年人提供就餐服务的场所。
            """)));

        Assert.Equal(3, paragraphs.Count);
    }

    [Fact]
    public void Where_no_blank_line_stands_short_lines_are_paragraphs_of_their_own()
    {
        // Text of our own, set as densely as extracts without blank lines are.
        var body = Excerpt.Body("""
            根据《国务院关于开展第三次全国农业普查的
            通知》精神，市政府决定成立温州市农业普查
            领导小组。现将组成人员名单通知如下：
            组　长：任玉明（副市长）
            副组长：郑  浩（市政府副秘书长）
            　　　　王仁博（市统计局局长）
            成　员：陈小平（市发改委副主任）
            　　　　李　勇（市财政局副局长）
            领导小组办公室设在市统计局，王仁博兼任办
            公室主任。
            """);

        Assert.Equal(
            ["组　长：任玉明（副市长）", "副组长：郑 浩（市政府副秘书长）", "王仁博（市统计局局长）", "成　员：陈小平（市发改委副主任）", "李　勇（市财政局副局长）", "领导小组办公室设在市统计局，王仁博兼任办公室主任。"],
            body.Blocks.Skip(1).Select(block => block.Text));
    }
}
