using Gazette.Documents;

namespace Gazette.Ingestion.Tests.Bodies;

/// <summary>Boxed panels (专栏) as five-year plans print them. Text of our own in the conventions of the print: a column of 20 characters.</summary>
public class PanelTests
{
    [Fact]
    public void A_panel_at_the_head_of_a_page_does_not_cut_the_sentence_around_it()
    {
        var body = Excerpt.Body(Excerpt.Spaced("""
            （二）建设现代综合交通体系
            坚持适度超前、互联互通的原则，加快构建
            内畅外联的现代综合交通网络，全面提升枢纽
            城市的辐射能力。推进机场、港口、铁路枢纽一
             专栏1 综合交通重大工程
            1.铁路：建成沿海货运铁路支线，开工建设
            城际铁路二期，谋划通用铁路。
            2.公路：建成绕城高速北线，推进国道改建
            工程，新改建农村公路1000公里。
            3.港口：建设万吨级以上泊位6个。
            体化发展，到2025年形成“1小时交通圈”，基本
            建成全国性综合交通枢纽。
            （三）建设新型基础设施
            """));

        Assert.Equal(
            [
                (null, BlockKind.Heading, "（二）建设现代综合交通体系"),
                (null, BlockKind.Paragraph, "坚持适度超前、互联互通的原则，加快构建内畅外联的现代综合交通网络，全面提升枢纽城市的辐射能力。推进机场、港口、铁路枢纽一体化发展，到2025年形成“1小时交通圈”，基本建成全国性综合交通枢纽。"),
                (1, BlockKind.Caption, "专栏1 综合交通重大工程"),
                (1, BlockKind.Paragraph, "1.铁路：建成沿海货运铁路支线，开工建设城际铁路二期，谋划通用铁路。"),
                (1, BlockKind.Paragraph, "2.公路：建成绕城高速北线，推进国道改建工程，新改建农村公路1000公里。"),
                (1, BlockKind.Paragraph, "3.港口：建设万吨级以上泊位6个。"),
                (null, BlockKind.Heading, "（三）建设新型基础设施"),
            ],
            body.Blocks.Select(block => ((int?)block.Panel, block.Kind, block.Text)));
        Assert.Empty(body.Diagnostics);
    }

    [Fact]
    public void A_title_that_names_nothing_listed_goes_on_in_the_next_line()
    {
        var body = Excerpt.Body(Excerpt.Spaced("""
            （二）建设现代综合交通体系
            专栏1  温州市数字经济发展“十四五”
            主要指标表
            1.铁路：建成沿海货运铁路支线，开工建设
            城际铁路二期，谋划通用铁路。
            （三）建设新型基础设施
            """));

        Assert.Equal(
            ["（二）建设现代综合交通体系", "专栏1 温州市数字经济发展“十四五”主要指标表", "1.铁路：建成沿海货运铁路支线，开工建设城际铁路二期，谋划通用铁路。", "（三）建设新型基础设施"],
            body.Blocks.Select(block => block.Text));
    }

    [Fact]
    public void A_panel_of_entries_as_wide_as_the_page_ends_at_the_line_that_takes_the_sentence_up()
    {
        var body = Excerpt.Body(Excerpt.Spaced("""
            第二节 发展乡村新产业新业态
            培育发展乡村旅游、农村电商、民宿经济、养
            生养老等新产业新业态，建设农家乐集聚村一百
            专栏3 农业现代化重大工程
            （1）高标准农田建设。新增高标准农田15万亩，改造提升30万亩。
            （2）现代种业提升。建设国家级育种基地1个，省级种质资源库3个。
            （3）数字农业建设。建成数字植物工厂10个、数字牧场15个，推广应用。
            个、精品民宿二百家，打造一批乡村旅游目的地
            和田园综合体。
            第四章 保障措施
            """));

        Assert.Equal("培育发展乡村旅游、农村电商、民宿经济、养生养老等新产业新业态，建设农家乐集聚村一百个、精品民宿二百家，打造一批乡村旅游目的地和田园综合体。", body.Blocks[1].Text);
        Assert.Equal([null, null, 1, 1, 1, 1, null], body.Blocks.Select(block => block.Panel));
    }

    [Fact]
    public void A_few_words_before_the_next_number_are_the_end_of_the_sentence_that_the_panel_cut()
    {
        var body = Excerpt.Body(Excerpt.Spaced("""
            一、提升优势产业
            聚焦智能电气、数字安防、智能传感器等领
            域，实施产业基础再造和产业链提升工程，支持
            建设世界级智能电气产业集群，推动电子元器件
            产业向高端化、集成化方向发展，形成两个产业
            专栏2 数字产业集群培育重大工程
            智能电气集群提升工程。建设智能电气创新中心和公共检测平台。
            软件名园创建工程。创建省级软件名园1家。
            集群。
            二、培育新兴产业
            """));

        Assert.EndsWith("形成两个产业集群。", body.Blocks[1].Text, StringComparison.Ordinal);
        Assert.Equal([null, null, 1, 1, 1, null], body.Blocks.Select(block => block.Panel));
    }

    [Theory]
    [InlineData("专栏5 医疗、养老服务重大工程")]
    [InlineData("专栏  农业“双强”行动重点项目")]
    public void The_title_may_list_what_it_names_and_lack_a_number(string title)
    {
        var body = Excerpt.Body(Excerpt.Spaced($"""
            （二）建设现代综合交通体系
            {title}
            ★种业振兴：特色种质资源库、育种基地。
            ★农机装备：智能农机产业园、创新试验基地。
            （三）建设新型基础设施
            """));

        Assert.Equal((1, BlockKind.Caption), (body.Blocks[1].Panel, body.Blocks[1].Kind));
        Assert.Equal([null, 1, 1, 1, null], body.Blocks.Select(block => block.Panel));
    }

    [Fact]
    public void A_panel_at_the_foot_of_a_page_ends_where_the_next_page_takes_the_sentence_up()
    {
        var body = Excerpt.Body(Excerpt.Spaced("""
            二、提升科技创新能力
            强化企业创新主体地位，支持龙头企业牵头
            组建创新联合体，鼓励大中小企业融通创新，
            专栏二：创新平台建设工程
            环山科创走廊：建设实验室集群和成果转化
            基地。
            大学科技园：新建孵化器5个，引进创新团队
            30个以上。
             推动产业链上中下游协同攻关。完善科技成果
            转化机制，健全技术交易市场。
            三、壮大先进制造业
            """));

        Assert.Equal(
            [
                "二、提升科技创新能力",
                "强化企业创新主体地位，支持龙头企业牵头组建创新联合体，鼓励大中小企业融通创新，推动产业链上中下游协同攻关。完善科技成果转化机制，健全技术交易市场。",
                "专栏二：创新平台建设工程",
                "环山科创走廊：建设实验室集群和成果转化基地。",
                "大学科技园：新建孵化器5个，引进创新团队30个以上。",
                "三、壮大先进制造业",
            ],
            body.Blocks.Select(block => block.Text));
        Assert.Equal([null, null, 1, 1, 1, null], body.Blocks.Select(block => block.Panel));
        Assert.Equal(["二、提升科技创新能力", "三、壮大先进制造业"], Headings.Top(body.Blocks));
    }

    [Fact]
    public void A_panel_that_goes_on_over_the_page_is_one_panel_and_the_next_is_another()
    {
        // Flowed: a paragraph a line, broken where the page changed.
        var body = Excerpt.Body("""
            第一节 优化公共服务供给
            建立健全基本公共服务标准体系，推动公共服务从按行政等级配置向
            专栏3 公共服务重大项目
            ●教育：新建幼儿园50所、中小学30所。
            ●医疗：建成市级医院新院区，改造提升乡镇卫生院。
            专栏3（续） 公共服务重大项目
            ●养老：新增护理型床位2000张。
            专栏4 文化设施工程
            ●建成市美术馆、非遗馆。
            ●改造提升城市书房20家。
            按常住人口规模配置转变，实现常住人口全覆盖。
            第二节 健全社会保障体系
            """);

        Assert.Equal("建立健全基本公共服务标准体系，推动公共服务从按行政等级配置向按常住人口规模配置转变，实现常住人口全覆盖。", body.Blocks[1].Text);
        Assert.Equal([null, null, 1, 1, 1, 1, 1, 2, 2, 2, null], body.Blocks.Select(block => block.Panel));
        Assert.Equal(BlockKind.ListItem, body.Blocks[3].Kind);
        Assert.Equal("第二节 健全社会保障体系", body.Blocks[^1].Text);
    }

    [Fact]
    public void A_panel_that_holds_a_table_stands_behind_the_paragraph_it_cut()
    {
        var body = Excerpt.Body("""
            到二〇二五年，全市经济社会发展的主要目标是：综合实力迈上新台阶，地区生产总值年均增长保持在合理
            专栏1 主要指标
            指标	2020年	2025年	属性
            地区生产总值（亿元）	6871	10000	预期性
            常住人口（万人）	957	1000	预期性
            区间，人均生产总值接近发达经济体水平。
            三、发展布局
            """);

        Assert.Equal(
            "到二〇二五年，全市经济社会发展的主要目标是：综合实力迈上新台阶，地区生产总值年均增长保持在合理区间，人均生产总值接近发达经济体水平。",
            body.Blocks[0].Text);
        Assert.Equal([BlockKind.Paragraph, BlockKind.Caption, BlockKind.Table, BlockKind.Heading], body.Blocks.Select(block => block.Kind));
        Assert.Equal([null, 1, 1, null], body.Blocks.Select(block => block.Panel));
    }

    [Fact]
    public void A_panel_between_paragraphs_ends_with_the_numbering_of_the_body()
    {
        var body = Excerpt.Body("""
            1.培育农业龙头企业。支持农业企业做大做强。
            专栏2 乡村产业工程
            建设一批现代农业园区，培育特色农业强镇。
            发展乡村旅游，打造精品线路。
            2.发展农产品加工业。推动初加工、精深加工协调发展。
            """);

        Assert.Equal([null, 1, 1, 1, null], body.Blocks.Select(block => block.Panel));
        Assert.Equal([6, 0, 0, 0, 6], body.Blocks.Select(block => block.Level));
    }

    [Fact]
    public void A_panel_set_across_both_columns_ends_where_the_width_of_one_is_taken_up()
    {
        var body = Excerpt.Body(Excerpt.Spaced("""
            第二节 强化要素保障
            充分发挥领导小组作用，健全市县联动、部门
            协同的工作机制，协调解决规划实施中的重大
            问题，及时研究新情况。各县（市、区）政
            专栏3 智慧绿色平安交通行动
            1.智慧公路试点工程。在高速公路、国道等路段开展智慧公路试点，布设车路协同路侧设备，
            实现准全天候通行和车道级精准管控。
            2.公路安全提升工程。完成农村公路生命安全防护工程1200公里，改造四类、五类危桥96座，整
            治公路灾害隐患点，安装率、在线率均达到百分之百。
            府要把综合交通建设摆在更加突出位置，编制
            本地区综合交通发展规划，落实建设资金。
            """));

        Assert.Equal("充分发挥领导小组作用，健全市县联动、部门协同的工作机制，协调解决规划实施中的重大问题，及时研究新情况。各县（市、区）政府要把综合交通建设摆在更加突出位置，编制本地区综合交通发展规划，落实建设资金。", body.Blocks[1].Text);
        Assert.Equal([null, null, 1, 1, 1], body.Blocks.Select(block => block.Panel));
    }

    [Fact]
    public void A_panel_without_an_end_that_shows_is_only_its_title_and_is_reported()
    {
        var body = Excerpt.Body("""
            加强生态环境保护，持续打好污染防治攻坚战，
            专栏5 生态环境工程
            实施入海河流整治工程，推进近岸海域水质改善，开展海岸线修复和红树林种植，建设美丽海湾。
            推进土壤污染源头防控，完成重点地块修复，保障农用地和建设用地安全利用。
            """);

        Assert.Equal([null, 1, null, null], body.Blocks.Select(block => block.Panel));
        Assert.Contains(body.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.UnboundedPanel && diagnostic.Lines == SourceSpan.Of(2));
    }

    [Fact]
    public void A_sentence_that_speaks_of_a_panel_opens_none()
    {
        var body = Excerpt.Body("""
            各地要按照年度计划推进项目建设。
            专栏1中的项目由市发展改革委牵头实施，各有关部门配合。
            """);

        Assert.All(body.Blocks, block => Assert.Null(block.Panel));
    }

    [Fact]
    public void A_table_does_not_cut_the_sentence_it_stands_in()
    {
        var body = Excerpt.Body("""
            各县（市、区）要根据下达的目标任务，细化工作措施，明确责任单位，
            地区	任务数
            鹿城区	120
            龙湾区	80
            确保年底前全面完成，并将完成情况报市政府办公室。
            """);

        Assert.Equal(
            ["各县（市、区）要根据下达的目标任务，细化工作措施，明确责任单位，确保年底前全面完成，并将完成情况报市政府办公室。", "地区\t任务数\n鹿城区\t120\n龙湾区\t80"],
            body.Blocks.Select(block => block.Text));
    }
}
