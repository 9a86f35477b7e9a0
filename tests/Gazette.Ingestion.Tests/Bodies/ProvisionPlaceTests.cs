using Gazette.Documents;

namespace Gazette.Ingestion.Tests.Bodies;

/// <summary>条, 款, 项, 目: which place of a regulation a block has.</summary>
public class ProvisionPlaceTests
{
    [Fact]
    public void Paragraphs_are_counted_from_the_opening_one_and_items_belong_to_the_paragraph_before_them()
    {
        var places = Places("""
            第八条 市、县两级应当设立应急专家库。
            专家库由下列人员组成：
            （一）从事气象、水利工作的专业人员：
            1.具有高级职称的；
            2.从事本专业工作十年以上的；
            （二）其他有专长的人员。
            专家的产生办法由市应急管理局规定。
            （一）不适用于驻温单位。
            """);

        Assert.Equal(["8", "8.2", "8.2(1)", "8.2(1)1", "8.2(1)2", "8.2(2)", "8.3", "8.3(1)"], places);
    }

    [Fact]
    public void A_paragraph_between_two_items_that_count_on_belongs_to_the_first_of_them() => Assert.Equal(
        ["18", "18.1(2)", "18.1(3)", "18.1(3)", "18.1(4)", "18.1(5)", "18.2", "19"],
        Places("""
            第十八条 市、县（市、区）政府应急管理办事机构负责指导督促开展应急预案演练活动。
            （二）应急预案主管部门（单位）应当建立应急演练制度。
            （三）专项应急预案演练由各预案主管部门年初报计划，每2年至少进行1次应急演练。
            地震、台风、洪涝等自然灾害易发区域所在地政府应当有针对性地经常组织开展应急演练。
            （四）乡镇（街道）、村居（社区）预案，每年择一村居（社区）轮流演练。
            （五）学校预案，由各级教育主管部门牵头。
            演练所需经费由组织单位承担。
            第十九条 各预案主管部门每年12月30日前将本年度演练情况汇总。
            """)); // 2020-09, lines 2609-2683, shortened; the last paragraph of 第十八条 is ours

    [Fact]
    public void A_provision_ends_at_the_next_one_and_at_a_heading_a_signature_and_an_annex() => Assert.Equal(
        ["-", "1", "-", "2", "2.2", "-", "-", "-", "-", "-"],
        Places("""
            第一章 总则
            第一条 为了加强管理，制定本办法。
            第二章 职责
            第二条 市应急管理局负责本办法的实施。
            县（市、区）人民政府按照属地原则负责本行政区域内极端灾害性天气的防范应对，并为其提供经费和人员保障，具体办法由市应急管理局另行制定。
            附件：应急响应流程
            温州市人民政府办公室
            2022年5月6日
            附件
            应急响应流程图
            """));

    [Fact]
    public void An_annex_after_the_last_provision_has_no_place() => Assert.Equal(
        ["33", "-", "-", "-", "-"],
        Places("第三十三条 本工作规则自2022年7月1日起实施。\n\n附件：判定标准\n 附件\n\n判定标准\n\n暴雪 6小时降雪量达15毫米以上。"));

    [Fact]
    public void Where_items_are_numbered_in_arabic_from_the_start_these_are_the_items() =>
        Assert.Equal(["5", "5.1(1)", "5.1(2)", "5.1(2)1", "6"], Places("第五条 申请条件：\n1.年满十八周岁；\n2.下列情形之一：\n（1）在本市居住；\n第六条 申请人应当提交材料。"));

    [Fact]
    public void Members_with_a_mark_only_are_neither_paragraphs_nor_items() =>
        Assert.Equal(["5", "5", "5", "5.2"], Places("第五条 申请条件：\n△年满十八周岁；\n△在本市居住。\n申请人应当提交材料。"));

    [Fact]
    public void A_provision_put_in_by_an_amendment_keeps_both_numbers()
    {
        var body = Excerpt.Body("第十二条 市民政局负责监督。\n第十二条之一 县民政局负责日常管理。\n日常管理每季度检查一次。\n第十三条 本办法自公布之日起施行。");

        Assert.Equal(["12", "12-1", "12-1.2", "13"], body.Blocks.Select(Place));
        Assert.Equal([12, 12, null, 13], body.Blocks.Select(block => block.ProvisionNumber));
    }

    [Fact]
    public void What_a_decision_quotes_and_what_it_does_to_a_provision_opens_none()
    {
        var body = Excerpt.Body("""
            经研究，决定对《温州市水库管理办法》作如下修改：
            第五条修改为：“第五条 市水利局负责水库管理。
            第六条 县水利局负责山塘管理。
            “第七条 乡镇负责巡查。”
            第九条第二款删去。
            将第十条改为第十一条。
            """);

        Assert.DoesNotContain(body.Blocks, block => block.Kind == BlockKind.Provision || block.Place is not null);
        Assert.Equal(6, body.Blocks.Count);
    }

    [Fact]
    public void A_quotation_that_a_misprint_leaves_open_hides_no_provision() => Assert.Equal(
        ["1", "2", "3"],
        Places("第一条 为了落实以下要求：“安全第一。\n第二条 本办法适用于本市。\n第三条 市水利局负责实施。"));

    [Theory]
    [InlineData("第三条为了加强管理，制定本办法。\n第四条本办法适用于本市。", "3 4")]
    [InlineData("第 三 条 为了加强管理，制定本办法。\n第 四 条 本办法适用于本市。", "3 4")]
    [InlineData("第 十 三 条为了加强管理，制定本办法。\n第 十 四 条本办法适用于本市。", "13 14")]
    [InlineData("第三条\u3000为了加强管理，制定本办法。\n第四条\n本办法适用于本市。", "3 4")]
    [InlineData("第三条 为了加强管理，制定本办法。\n第\n四条 本办法适用于本市。", "3 4")]
    [InlineData("第十三条 为了加强管理，制定本办法。\n第十\n四条 本办法适用于本市。", "13 14")]
    public void A_number_is_read_however_it_is_spaced_or_broken(string text, string places) =>
        Assert.Equal(places.Split(' '), Places(text));

    [Fact]
    public void A_reference_that_a_line_break_brought_to_the_front_opens_no_provision()
    {
        var body = Excerpt.Body(Excerpt.Spaced("""
            第四十条 违反本办法规定的，由市、县两级按照
            第十二条进行处罚，并依法追究有关人员的法律
            责任；构成犯罪的，依法追究刑事责任，并通报
            所在单位。
            """));

        Assert.Equal("第四十条 违反本办法规定的，由市、县两级按照第十二条进行处罚，并依法追究有关人员的法律责任；构成犯罪的，依法追究刑事责任，并通报所在单位。", Assert.Single(body.Blocks).Text);
    }

    private static IEnumerable<string> Places(string text) => Excerpt.Body(text).Blocks.Select(Place);

    /// <summary>条, .款 but for the first, (项), 目: 8.2(1)1; 12-1 for 第十二条之一; a hyphen for no place.</summary>
    private static string Place(Block block) => block.Place is not { } place ? "-" : string.Concat(
        place.Inserted is { } inserted ? $"{place.Provision}-{inserted}" : $"{place.Provision}",
        place.Paragraph > 1 || place.Item is not null ? $".{place.Paragraph}" : "",
        place.Item is { } item ? $"({item})" : "",
        place.SubItem is { } subItem ? $"{subItem}" : "");
}
