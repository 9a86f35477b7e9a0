using Gazette.Documents;

namespace Gazette.Ingestion.Tests.Bodies;

/// <summary>Which lines of a body are headings, how they rank, and what only looks like one.</summary>
public class BodyHeadingsTests
{
    [Fact]
    public void Provisions_are_counted_where_a_paragraph_opens_with_one_and_their_items_head_nothing()
    {
        // 2020-06, lines 2396-2441.
        var body = Excerpt.Body(Excerpt.Spaced("""
            第五章  责任追究
            第二十九条 违反本办法规定的行为，有关
            法律、法规、规章已有法律责任规定的，从其
            规定。
            责任追究包括对单位责任追究和对个人责
            任追究。
            第三十一条 对责任单位的责任追究方式分
            为：
            （一）责令整改；
            （二）警示约谈；
            （三）其他相关法律、法规、规章等规定
            的责任追究。
            """));

        Assert.Equal(
            [
                "第五章 责任追究",
                "第二十九条 违反本办法规定的行为，有关法律、法规、规章已有法律责任规定的，从其规定。",
                "责任追究包括对单位责任追究和对个人责任追究。",
                "第三十一条 对责任单位的责任追究方式分为：",
                "（一）责令整改；",
                "（二）警示约谈；",
                "（三）其他相关法律、法规、规章等规定的责任追究。",
            ],
            body.Blocks.Select(block => block.Text));
        Assert.Equal([29, 31], body.Blocks.Where(block => block.Kind == BlockKind.Provision).Select(block => block.ProvisionNumber!.Value));
        Assert.Equal(["第五章 责任追究"], Headings.Top(body.Blocks));
        Assert.All(body.Blocks.Skip(1), block => Assert.Equal(0, block.Level));
    }

    [Fact]
    public void Supplementary_rules_without_number_rank_with_the_numbered_headings()
    {
        // 2020-12, lines 1987, 2011-2021 (shortened).
        var body = Excerpt.Body("""
            一、补助范围

            本次新能源汽车推广应用补助实施区域为温州市区。

            附 则

            1.关于政策适用对象。文中所指补贴对象中企业为申报时注册地在温州市区范围内的企业。
            """);

        Assert.Equal(["一、补助范围", "附则"], Headings.Top(body.Blocks));
    }

    [Fact]
    public void The_foreword_of_a_plan_ranks_with_its_numbered_headings_and_no_foreword_stands_without_them()
    {
        var plan = Excerpt.Body("前  言\n\n为加快发展，编制本规划。\n\n一、规划背景\n\n“十三五”以来，成效显著。");

        Assert.Equal(["前言", "一、规划背景"], Headings.Top(plan.Blocks));
        Assert.Empty(Headings.Top(Excerpt.Body("前  言\n\n为加快发展，编制本规划。").Blocks));
    }

    [Fact]
    public void Clauses_that_are_numbered_sentences_head_nothing()
    {
        var reply = Excerpt.Body(
            """
            你市《关于要求设立产业平台的请示》收悉。经研究，现批复如下：
            一、原则同意设立乐清市智能电气特色产业平台，规划面积5.82平方公里，东至沈海高速公路，南至柳翁路。
            二、平台建设要坚持规划引领、集约用地，严格执行国土空间规划，不得违规占用永久基本农田，不得突破生态保护红线。
            """,
            ArticleKind.Reply);

        Assert.Empty(Headings.Top(reply.Blocks));
    }

    [Fact]
    public void Chapters_of_a_plan_may_have_their_number_right_before_the_name()
    {
        var plan = Excerpt.Body("""
            1总则

            1.1编制目的

            为做好防汛防台工作，制定本预案。

            2组织指挥体系及职责

            2.1市防指

            负责全市防汛防台工作。

            8附则

            8.1名词术语解释

            （1）热带气旋：是生成于热带洋面上的气旋性环流。

            5G基站
            """);

        Assert.Equal(["1总则", "2组织指挥体系及职责", "8附则"], Headings.Top(plan.Blocks));
        Assert.Equal([4, 5, 0, 4, 5, 0, 4, 5, 0, 0], plan.Blocks.Select(block => block.Level));
    }

    [Fact]
    public void Entries_of_a_glossary_head_nothing()
    {
        var plan = Excerpt.Body("""
            四、保障措施

            各地要加强组织领导，抓好任务落实。

            名词解释

            1.“两山”理念：指绿水青山就是金山银山。

            2.数字乡村：以网络化、信息化为特征的乡村现代化进程。
            """);

        Assert.Equal([BlockKind.Heading, BlockKind.Paragraph, BlockKind.AnnexTitle, BlockKind.Paragraph, BlockKind.Paragraph], plan.Blocks.Select(block => block.Kind));
        Assert.Equal([4, 0, 0, 0, 0], plan.Blocks.Select(block => block.Level));
    }

    [Fact]
    public void Headings_of_an_annex_are_no_headings_of_the_body()
    {
        // 2020-12, lines 359-381 (shortened).
        var body = Excerpt.Body("""
            六、加强保障落实

            (一) 加强部门协同监管。各部门要按照工作清单要求切实抓好工作落实和推进。

            附件:温州市医疗卫生行业综合监管制度权责清单

            温州市人民政府办公室

            2020年12月9日

            附件

            温州市医疗卫生行业综合监管制度权责清单

            一、市政府办公室

            督促检查医疗卫生行业综合监管有关方针政策和决策部署情况。
            """);

        Assert.Equal(["六、加强保障落实"], Headings.Top(body.Blocks));
        Assert.Equal(["温州市医疗卫生行业综合监管制度权责清单"], body.Annexes);
        Assert.Equal(new DateOnly(2020, 12, 9), body.IssuedOn);
    }

    [Fact]
    public void The_clauses_of_a_reply_head_nothing()
    {
        // Text of our own, as replies (批复) are drawn up.
        var body = Excerpt.Body(
            """
            你区《关于要求设立开发区北片的请示》收悉。经研究，现批复如下：

            一、同意设立开发区北片，规划面积3.2平方公里，四至范围为：东至南塘大道，西至金丽温高速公路。

            二、你区要按照“产城融合、绿色发展”的要求，科学编制控制性详细规划，严格落实节约集约用地制度，加快基础设施建设。

            三、市级有关部门要加强指导和服务，协调解决遇到的困难和问题。

            此复。
            """,
            ArticleKind.Reply);

        Assert.All(body.Blocks, block => Assert.Equal((0, null), (block.Level, block.Heading)));
    }
}
