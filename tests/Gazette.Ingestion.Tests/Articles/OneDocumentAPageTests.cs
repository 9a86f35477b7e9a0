using Gazette.Documents;

namespace Gazette.Ingestion.Tests.Articles;

/// <summary>
/// Short documents whose title was extracted at the end of their only page, right before the next page opens with the next
/// document. Text of our own in the conventions of the print: the page's first line has one blank before it.
/// </summary>
public class OneDocumentAPageTests
{
    private static readonly string[] Decision =
    [
        " 各县（市、区）人民政府，市政府直属各单位：",
        "根据行政规范性文件清理要求，决定对下列文件",
        "予以废止。本决定自公布之日起施行。",
        "                         温州市人民政府",
        "                         2021年3月19日",
        "温政发〔2021〕8号",
        "温州市人民政府",
        "关于废止部分行政规范性文件的决定",
    ];

    private static readonly string[] Opinion =
    [
        " 各县（市、区）人民政府，市各有关单位：",
        "为改善居民居住条件，现提出如下实施意见。",
        "一、目标任务",
        "到2025年，完成老旧小区改造任务。",
        "温政办〔2021〕18号",
        "温州市人民政府办公室",
        "关于推进城镇老旧小区改造工作的实施意见",
        "各地要落实属地责任，加强组织领导。",
    ];

    [Fact]
    public void A_salutation_that_opens_a_page_belongs_to_the_next_document()
    {
        var issue = Parse([.. Decision, .. Opinion]);

        Assert.Equal(
            ["温州市人民政府关于废止部分行政规范性文件的决定", "温州市人民政府办公室关于推进城镇老旧小区改造工作的实施意见"],
            issue.Articles.Select(article => article.Title));
        Assert.Equal([new DateOnly(2021, 3, 19), null], issue.Articles.Select(article => article.IssuedOn));
        Assert.Equal(["各县（市、区）人民政府，市政府直属各单位", "各县（市、区）人民政府，市各有关单位"], issue.Articles.Select(article => article.Addressees));
    }

    [Fact]
    public void A_filing_code_that_opens_a_page_belongs_to_the_title_below_it()
    {
        var issue = Parse([
            .. Decision,
            " ZJCC02–2021–0003",
            "温州市发展和改革委员会  温州市财政局",
            "关于调整市区停车服务收费标准的通知",
            "温发改价〔2021〕12号",
            "各区发展和改革局、财政局，市各有关单位：",
            "为规范机动车停放服务收费行为，现通知如下：",
        ]);

        Assert.Equal([null, "ZJCC02-2021-0003"], issue.Articles.Select(article => article.FilingCode?.ToString()));
        Assert.Equal(["温州市发展和改革委员会", "温州市财政局"], issue.Articles[1].Issuers);
    }

    [Fact]
    public void Entries_of_a_list_of_documents_open_no_articles()
    {
        var issue = Parse([
            .. Decision,
            "附件",
            "废止的行政规范性文件目录",
            "1",
            "温州市人民政府办公室关于印发",
            "温州市区公共自行车管理办法的通知",
            "温政办〔2017〕61号",
            "2",
            "温州市人民政府办公室关于做好促进就业工作的通知",
            "温政办〔2018〕25号",
        ]);

        Assert.Equal("温政发〔2021〕8号", Assert.Single(issue.Articles).DocumentNumber?.ToString());
    }

    [Fact]
    public void A_document_that_is_forwarded_opens_no_article_though_the_title_calls_its_body_by_a_short_name()
    {
        var issue = Parse([
            " 温州市人民政府办公室",
            "转发省政府办公厅关于做好老旧小区改造工作的通知",
            "温政办〔2021〕22号",
            "各县（市、区）人民政府，市政府直属各单位：",
            "现将《通知》转发给你们，请认真贯彻执行。",
            "                         温州市人民政府办公室",
            "                         2021年4月19日",
            "浙江省人民政府办公厅",
            "关于做好老旧小区改造工作的通知",
            "浙政办发〔2021〕9号",
            "各市、县（市、区）人民政府，省政府直属各单位：",
            "为做好老旧小区改造工作，现就有关事项通知如下：",
        ]);

        Assert.Equal("温政办〔2021〕22号", Assert.Single(issue.Articles).DocumentNumber?.ToString());
    }

    [Fact]
    public void An_order_carries_the_rules_that_it_makes_known()
    {
        var issue = Parse([
            " 温州市人民政府令",
            "第173号",
            "《温州市城市桥梁安全保护区管理规定》已经市政府常务会议审议通过，现予公布，自2021年10月1日起施行。",
            "                         市长　陈国华",
            "                         2021年8月2日",
            "温州市城市桥梁安全保护区管理规定",
            "第一条  为了加强城市桥梁安全保护区管理，制定本规定。",
            "第二条  本市城市桥梁安全保护区的划定，适用本规定。",
        ]);

        var order = Assert.Single(issue.Articles);
        Assert.Equal("温州市城市桥梁安全保护区管理规定", order.AttachedTitle);
        Assert.Equal(new DateOnly(2021, 8, 2), order.IssuedOn);
        Assert.Equal(2, order.Blocks.Count(block => block.Kind == BlockKind.Provision));
    }

    [Fact]
    public void A_short_column_whose_title_stands_at_its_end_is_no_contents_list()
    {
        var issue = Parse([
            " 1日",
            "△ 市长陈国华参加市委常委会会议。",
            "8月份市政府记事",
            " 8月份市政府、市政府办公室发文目录",
            "温政发〔2021〕18号　　温州市人民政府关于加快文化产业发展的若干意见",
            "温政办〔2021〕61号　　温州市人民政府办公室关于做好秋季开学工作的通知",
            " 温州市2021年8月份国民经济主要统计指标",
            "规模以上工业增加值 亿元 115.93 6.7 881.05 16.8",
        ]);

        Assert.Equal([ArticleKind.Chronicle, ArticleKind.Catalogue, ArticleKind.Statistics], issue.Articles.Select(article => article.Kind));
    }

    [Fact]
    public void Indicators_of_a_plan_are_no_column_of_statistics()
    {
        var issue = Parse([.. Opinion, "专栏1  2022年养老服务主要指标", "1.每千名老年人拥有床位数：26张。", "表2 “十四五”主要指标"]);

        Assert.Single(issue.Articles);
    }

    [Fact]
    public void A_document_without_salutation_opens_behind_the_title_that_ends_the_page_before()
    {
        var issue = Parse([
            " 为加强拖拉机管理，现将有关事项通告如下：",
            "全市道路全天限制拖拉机通行。",
            "                         温州市公安局",
            "                         2020年6月29日",
            "温公通〔2020〕37号",
            "温州市公安局",
            "关于对拖拉机实施全市道路限行的通告",
            " 根据《温州市文明行为促进条例》第十四条",
            "的规定，现将大型犬通告如下：体高超过60厘米。",
            "                         温州市公安局",
            "                         2020年6月30日",
            "温公通〔2020〕39号",
            "温州市公安局",
            "关于公布限养区禁养大型犬的通告",
        ]);

        Assert.Equal([new DateOnly(2020, 6, 29), new DateOnly(2020, 6, 30)], issue.Articles.Select(article => article.IssuedOn));
    }

    [Fact]
    public void An_announcement_that_opens_a_page_takes_nothing_from_the_table_before()
    {
        var issue = Parse([
            .. Decision,
            " 附件",
            "废止的行政规范性文件目录",
            "1 温州市人民政府关于加快发展养老服务业的实施意见 温政发〔2014〕90号",
            " 温州市住房和城乡建设局公告",
            "2021年第8号",
            "现将企业名单予以公布。",
        ]);

        Assert.Equal("现将企业名单予以公布。", Assert.Single(issue.Articles[1].Blocks).Text);
        Assert.Equal("温州市住房和城乡建设局公告2021年第8号", issue.Articles[1].DocumentNumber?.ToString());
    }

    [Fact]
    public void In_flowed_text_a_title_stands_over_its_document_whatever_the_one_before_ends_in()
    {
        var paragraph = "为进一步加强和规范住房租赁市场管理，保障租赁当事人的合法权益，促进住房租赁市场平稳健康发展，根据有关法律、法规的规定，结合本市实际，经市政府同意，现就有关事项通知如下。";
        var issue = Parse([
            "温州市人民政府 关于公布行政规范性文件清理结果的决定",
            "温政发〔2021〕8号",
            paragraph,
            "温州市人民政府",
            "2021年3月19日",
            "附件1",
            "废止的行政规范性文件目录",
            "温州市住房和城乡建设局公告",
            "第8号",
            paragraph,
            paragraph,
            paragraph,
        ]);

        Assert.Equal([6, 3], issue.Articles.Select(article => article.Blocks.Count - (article.Blocks[^1].Kind == BlockKind.AnnexTitle ? -1 : 0)));
    }

    [Fact]
    public void Two_full_lines_of_a_short_part_are_one_paragraph_when_the_issue_is_set_in_columns()
    {
        var issue = Parse([
            .. Decision,
            .. Enumerable.Repeat("各级各部门要切实加强组织领导，完善机制，", 20),
            " 宁波前湾新区管理委员会：",
            "你委《关于要求设立数字产业园的请示》收悉。经",
            "研究，现批复如下：",
            "同意设立。",
            "此复。",
            "甬政函〔2021〕45号",
            "宁波市人民政府",
            "关于同意设立数字产业园的批复",
        ]);

        Assert.Equal(
            ["宁波前湾新区管理委员会：", "你委《关于要求设立数字产业园的请示》收悉。经研究，现批复如下：", "同意设立。", "此复。"],
            issue.Articles[1].Blocks.Select(block => block.Text));
    }

    /// <summary>The lines with a blank line after each, but none before one that opens a page.</summary>
    [Fact]
    public void A_title_at_the_foot_of_the_page_is_no_headline_of_the_news_on_the_next()
    {
        var issue = Parse([
            " 市人民政府决定：",
            "林笑语任温州市交通运输局总工程师；",
            "章方斌任温州市教育局副局长。",
            "2月份市政府人事任免",
            " 全市深入实施一号工程动员大会召开",
            "2月1日，全市深入实施一号工程动员大会召开。",
        ]);

        Assert.Equal(["2月份市政府人事任免", "全市深入实施一号工程动员大会召开"], issue.Articles.Select(article => article.Title));
    }

    [Fact]
    public void An_interpretation_begins_on_the_page_behind_the_title_of_a_document()
    {
        var issue = Parse([
            .. Decision,
            " 一、为什么要制定《办法》？",
            "近年来，户外广告行业快速发展，亟需规范。",
            "《温州市户外广告设施设置管理办法》解读",
        ]);

        Assert.Equal([ArticleKind.Decision, ArticleKind.Interpretation], issue.Articles.Select(article => article.Kind));
        Assert.Equal("一、为什么要制定《办法》？", issue.Articles[1].Blocks[0].Text);
    }

    private static Issue Parse(string[] lines) => IssueParser.Parse(string.Concat(
        lines.Select((line, i) => line + (i + 1 < lines.Length && lines[i + 1].StartsWith(' ') && !lines[i + 1].StartsWith("  ", StringComparison.Ordinal) ? "\n" : "\n\n"))));
}
