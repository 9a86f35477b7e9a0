using Gazette.Documents;

namespace Gazette.Ingestion.Tests.References;

public class CitationReaderTests
{
    [Theory]
    // 2020-12, line 2485
    [InlineData("本办法自2021年2月1日起施行，《温州市科技专项与项目管理办法》（温市科发〔2017〕58号）、《温州市科技项目经费管理办法》（温市科发〔2017〕57号）同时废止。",
        "温市科发〔2017〕58号 温市科发〔2017〕57号")]
    // 2020-12, line 1370
    [InlineData("本预案自2020年12月23日起实施。原《温州市重特大火灾事故应急预案》（温政办〔2013〕55号）自行废止。", "温政办〔2013〕55号")]
    // 2020-09, lines 2943-2945
    [InlineData("原《试行办法的通知》（温政办〔2009〕19号）文件同时废止。", "温政办〔2009〕19号")]
    [InlineData("《甲》（温政发〔2011〕1号），《乙》（温政发〔2012〕2号），同时废止。", "温政发〔2011〕1号 温政发〔2012〕2号")]
    [InlineData("根据《甲》（浙政发〔2011〕1号）规定，《乙》（温政发〔2012〕2号）予以废止。", "温政发〔2012〕2号")]
    [InlineData("同时废止《乙》（温政发〔2012〕2号）、《丙》（温政发〔2012〕3号）。", "温政发〔2012〕2号 温政发〔2012〕3号")]
    [InlineData("自发布之日起停止执行《乙》（温政发〔2012〕2号）。", "温政发〔2012〕2号")]
    [InlineData("原温政发〔2012〕2号文件停止执行。", "温政发〔2012〕2号")]
    [InlineData("市政府决定，宣布《乙》（温政发〔2012〕2号）失效。", "温政发〔2012〕2号")]
    [InlineData("《乙》（温政发〔2012〕2号）不再施行。", "温政发〔2012〕2号")]
    [InlineData("《乙》（温政发〔2012〕2号）由本办法替代。", "温政发〔2012〕2号")]
    [InlineData("本办法自2021年1月1日起施行，原《乙》（温政发〔2012〕2号）自2021年1月1日起作废。", "温政发〔2012〕2号")]
    public void What_the_text_abolishes_is_repealed(string text, string expected) => AssertRepealed(expected.Split(' '), text);

    [Theory]
    [InlineData("《关于废止部分文件的决定》（温政发〔2012〕2号）要求各地自查。")]
    [InlineData("《乙》（温政发〔2012〕2号）已废止，不再引用。")]
    [InlineData("《乙》（温政发〔2012〕2号）第三条同时废止。")]
    [InlineData("《乙》（温政发〔2012〕2号）中有关规定停止执行。")]
    [InlineData("根据《乙》（温政发〔2012〕2号）精神，以前规定同时废止。")]
    [InlineData("《乙》（温政发〔2012〕2号）与本办法不一致的，以本办法为准。")]
    [InlineData("《乙》（温政发〔2012〕2号）已于2019年1月1日废止。")]
    [InlineData("《乙》（温政发〔2012〕2号）中与本办法不一致的规定同时废止。")]
    [InlineData("《乙》（温政发〔2012〕2号）规定的补贴标准停止执行。")]
    public void What_is_only_mentioned_or_abolished_in_part_is_not(string text)
    {
        Assert.NotEmpty(ReferenceText.Read(ArticleKind.Notice, text).Citations);
        AssertRepealed([], text);
    }

    [Fact]
    public void A_list_under_its_sentence_is_repealed_as_far_as_it_goes() => AssertRepealed(
        ["温政发〔2011〕1号", "温政发〔2012〕2号"],
        "本办法施行后，下列文件同时废止：", "1.《甲》（温政发〔2011〕1号）；", "2.《乙》（温政发〔2012〕2号）。", "特此通知。", "参见《丙》（温政发〔2013〕3号）。");

    [Fact]
    public void A_heading_without_colon_opens_a_list_until_the_next() => AssertRepealed(
        ["温政发〔2009〕74号", "温政发〔2012〕31号"],
        "一、对下列2件行政规范性文件予以废止", "1.《甲》（温政发〔2009〕74号）", "2.《乙》（温政发〔2012〕31号）",
        "二、对下列1件行政规范性文件的部分条款予以修改", "（一）《丙》（温政发〔2016〕45号）");

    [Fact]
    public void A_catalogue_repeals_nothing() => Assert.DoesNotContain(
        ReferenceText.Read(ArticleKind.Catalogue, "温政发〔2021〕8号 关于废止和修改部分行政规范性文件的决定", "废止的文件目录：", "温政发〔2021〕9号").Citations,
        c => c.IsRepealed);

    [Fact]
    public void An_annex_of_repealed_documents_is_and_one_of_those_that_stay_is_not()
    {
        Block[] blocks =
        [
            Block(1, BlockKind.AnnexTitle, "附件1 继续有效的市政府行政规范性文件目录"),
            Block(2, BlockKind.Table, "1\t《甲》\t温政发〔2011〕1号"),
            Block(3, BlockKind.AnnexTitle, "附件2 废止的市政府行政规范性文件目录"),
            Block(4, BlockKind.Table, "1\t《乙》\t温政发〔2012〕2号\n2\t《丙》\t温政发〔2012〕3号"),
        ];

        var repealed = ReferenceText.Read(ArticleKind.Decision, blocks).Citations.Where(c => c.IsRepealed);

        Assert.Equal(["温政发〔2012〕2号", "温政发〔2012〕3号"], repealed.Select(c => c.DocumentNumber.ToString()));
    }

    [Fact]
    public void A_citation_knows_its_title_its_print_and_its_place()
    {
        const string text = "根据《关于印发〈甲办法〉的通知》(温政办[2015] 66号)，见温政办〔2020〕75号。";
        var citation = Assert.Single(ReferenceText.Read(ArticleKind.Notice, "第一段。", text).Citations);

        Assert.Equal(("温政办[2015] 66号", "关于印发〈甲办法〉的通知", 1), (citation.Printed, citation.Title, citation.BlockIndex));
        Assert.Equal(citation.Printed, text.Substring(citation.Start, citation.Printed.Length));
        Assert.Equal([SourceSpan.Of(2)], citation.Lines);
    }

    [Theory]
    [InlineData("根据温政办〔2015〕66号《关于甲的通知》，", "关于甲的通知")]
    [InlineData("根据温政办〔2015〕66号文件《关于印发〈甲〉的通知》精神", "关于印发〈甲〉的通知")]
    [InlineData("《甲》（温政办〔2015〕66号）《乙办法》（温政办〔2015〕67号）", "甲|乙办法")]
    [InlineData("温政办〔2015〕66号、《乙办法》（温政办〔2015〕67号）", "|乙办法")]
    [InlineData("《甲办法》《乙办法》（温政办〔2015〕66、67号）", "甲办法|乙办法")]
    [InlineData("《甲办法》、《乙办法》（温政办〔2015〕66、67号）", "甲办法|乙办法")]
    [InlineData("该通知（温政办〔2015〕66号）", "")]
    [InlineData("《甲办法》（以下简称《办法》，温政办〔2015〕66号）", "甲办法")]
    [InlineData("1.温州市人民政府关于印发甲三年行动计划（2020—2022年）的通知（温政办〔2015〕66号）", "温州市人民政府关于印发甲三年行动计划（2020—2022年）的通知")]
    [InlineData("（二）温州市人民政府关于甲的通知（温政办〔2015〕66号）", "温州市人民政府关于甲的通知")]
    [InlineData("12、 温州市甲管理办法（试行）（温政办〔2015〕66号）", "温州市甲管理办法（试行）")]
    [InlineData("根据市政府下发的通知，见上述通知（温政办〔2015〕66号）", "")]
    [InlineData("各地要认真贯彻落实省政府办公厅通知（温政办〔2015〕66号）", "")]
    public void A_title_is_bound_to_the_number_beside_it(string text, string titles) => Assert.Equal(
        titles.Split('|'), ReferenceText.Read(ArticleKind.Notice, text).Citations.Select(c => c.Title ?? ""));

    [Fact]
    public void In_a_table_the_cell_beside_the_number_is_its_title_and_the_row_its_sentence()
    {
        Block[] blocks =
        [
            Block(1, BlockKind.AnnexTitle, "废止的行政规范性文件目录"),
            Block(2, BlockKind.Table, "1\t关于甲的通知\t温政发〔2012〕2号\n2\t乙管理办法\t温政发〔2012〕3号")
                with { Rows = [["1", "关于甲的通知", "温政发〔2012〕2号"], ["2", "乙管理办法", "温政发〔2012〕3号"]] },
        ];

        var citations = ReferenceText.Read(ArticleKind.Decision, blocks).Citations;

        Assert.Equal(["关于甲的通知", "乙管理办法"], citations.Select(c => c.Title));
        Assert.Equal("2\t乙管理办法\t温政发〔2012〕3号", citations[1].RepealSentence);
    }

    [Theory]
    [InlineData("本办法自2021年1月1日起施行。原《温州市养犬管理规定》同时废止。", "温州市养犬管理规定")]
    [InlineData("同时废止《甲规定》、《乙规定》。", "甲规定|乙规定")]
    [InlineData("《甲规定（试行）》（2012年修订）同时废止。", "")]
    [InlineData("《甲规定》（温政发〔2012〕2号）同时废止。", "")]
    [InlineData("《甲规定》第三条同时废止。", "")]
    [InlineData("原温政发〔2012〕2号文件《甲规定》同时废止。", "")]
    [InlineData("《甲规定》已废止。", "")]
    public void A_title_may_be_repealed_without_number(string text, string titles) => Assert.Equal(
        titles, string.Join('|', ReferenceText.Read(ArticleKind.Notice, text).TitleRepeals.Select(r => r.Title)));

    [Fact]
    public void A_filing_code_in_the_text_is_cited()
    {
        var code = Assert.Single(ReferenceText.Read(ArticleKind.Notice, "《甲》（ZJCC01—2020— 0021）继续有效，电话0577-88888888。").FilingCodeCitations);

        Assert.Equal(("ZJCC01-2020-0021", "ZJCC01—2020— 0021", 4), (code.FilingCode.ToString(), code.Printed, code.Start));
    }

    [Theory]
    [InlineData("见ZJCC01-2020-0012", "ZJCC01-2020-0012")]
    [InlineData("见ZJCC01–2020–0012", "ZJCC01-2020-0012")]
    [InlineData("见ZJCC01—2020—0012", "ZJCC01-2020-0012")]
    [InlineData("见ZJCC01――2020――0012", "ZJCC01-2020-0012")]
    [InlineData("见ZJCC01‐2020‐0012", "ZJCC01-2020-0012")]
    [InlineData("见ZJCC01‑2020‑0012", "ZJCC01-2020-0012")]
    [InlineData("见ZJCC01−2020−0012", "ZJCC01-2020-0012")]
    [InlineData("见ZJCC01─2020─0012", "ZJCC01-2020-0012")]
    [InlineData("见ZJCC01－2020－0012", "ZJCC01-2020-0012")]
    [InlineData("见ZJCC01﹣2020﹣0012", "ZJCC01-2020-0012")]
    [InlineData("见ＺＪＣＣ０１－２０２０－００１２", "ZJCC01-2020-0012")]
    [InlineData("见zjcc01-2020-0012", "ZJCC01-2020-0012")]
    [InlineData("见ZJCC12 — 2020 — 0003，", "ZJCC12-2020-0003")]
    [InlineData("（ZJCC01-2020-0012、ZJCC01-2020-0013）", "ZJCC01-2020-0012 ZJCC01-2020-0013")]
    [InlineData("温政办〔2020〕94号ZJCC01-2020-0012", "ZJCC01-2020-0012")]
    [InlineData("ZJCC01——2020——0012", "ZJCC01-2020-0012")]
    public void A_filing_code_is_read_with_any_dash_and_width(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', ReferenceText.Read(ArticleKind.Notice, text).FilingCodeCitations.Select(c => c.FilingCode)));

    [Theory]
    [InlineData("电话 CNY1220201234 ")]
    [InlineData("ZJCC01-2020-00125")]
    public void Letters_and_figures_of_another_length_are_no_filing_code(string text) => Assert.Empty(ReferenceText.Read(ArticleKind.Notice, text).FilingCodeCitations);

    [Fact]
    public void The_contents_list_cites_nothing() =>
        Assert.Empty(ReferenceText.Read(ArticleKind.Masthead, "关于甲的通知（温政办〔2020〕83号）……（02）").Citations);

    private static void AssertRepealed(string[] expected, params string[] paragraphs) => Assert.Equal(
        expected,
        ReferenceText.Read(ArticleKind.Notice, paragraphs).Citations.Where(c => c.IsRepealed).Select(c => c.DocumentNumber.ToString()));

    private static Block Block(int line, BlockKind kind, string text) => new() { Kind = kind, Text = text, Lines = [SourceSpan.Of(line)] };
}
