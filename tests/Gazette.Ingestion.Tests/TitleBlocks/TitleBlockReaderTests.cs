using Gazette.Ingestion.Articles;
using Gazette.Ingestion.TitleBlocks;

namespace Gazette.Ingestion.Tests.TitleBlocks;

public class TitleBlockReaderTests
{
    public static TheoryData<string, int, int, string, string?, string?, string[]> RealBlocks => new()
    {
        {
            "2020-06", 3008, 3059, "温州市公安局 温州市农业农村局关于对拖拉机实施全市道路限行的通告", "温公通〔2020〕37号", null,
            ["温州市公安局", "温州市农业农村局"]
        },
        {
            "2020-12", 1968, 2025, "温州市发展和改革委员会 温州市财政局 温州市综合行政执法局关于印发《温州市级2020-2021年新能源汽车推广应用支持政策》的通知",
            "温发改产〔2020〕179号", "ZJCC02-2020-0004", ["温州市发展和改革委员会", "温州市财政局", "温州市综合行政执法局"]
        },
        {
            // The number stands apart, in the middle of a sentence of the second column.
            "2020-06", 2540, 2681, "温州市综合行政执法局关于推行“外摆位”试点工作的指导意见", "温综法发〔2020〕32号", null, ["温州市综合行政执法局"]
        },
        { "2020-09", 3724, 3975, "《关于鼓励社会力量投资建设与运营体育场所的意见》政策解读", null, null, ["市体育局"] },
        { "2020-06", 4003, 4033, "温州市2020年6月份国民经济主要统计指标", null, null, ["温州市统计局"] },
    };

    [Theory]
    [InlineData("温州市人民政府令", "第156号", "温州市人民政府令第156号", "温州市人民政府")]
    [InlineData("温州市公安局通告", "温公通〔2021〕7号", "温公通〔2021〕7号", "温州市公安局")]
    public void A_title_may_be_no_more_than_the_body_and_the_kind(string title, string line, string number, string issuer)
    {
        var layout = IssueExcerpt.Of(" " + title, "", line, "", "《温州市养犬管理办法》已经审议通过，现予公布。");
        var cut = Assert.Single(ArticleSplitter.Split(layout, ArticleStartFinder.Find(layout)));

        var block = TitleBlockReader.Read(cut, []);

        Assert.Equal((title, number, issuer), (block.Title, block.DocumentNumber?.ToString(), Assert.Single(block.Issuers)));
    }

    [Fact]
    public void Who_signs_a_document_issues_it_when_the_title_names_nobody() // as in 金政办发〔2010〕15号
    {
        var layout = IssueExcerpt.Of(
            " 温政办〔2010〕15号", "", "关于印发温州市人民政府办理提案工作规则的通知", "", "各县（市、区）人民政府，市政府各部门：", "", "现印发给你们，请按照执行。", "",
            "                   温州市人民政府办公室", "", "                    2010年4月7日", "", "第一条 为加强提案工作，制定本规则。");

        var block = TitleBlockReader.Read(Assert.Single(ArticleSplitter.Split(layout, ArticleStartFinder.Find(layout))), []);

        Assert.Equal(("关于印发温州市人民政府办理提案工作规则的通知", "温州市人民政府办公室"), (block.Title, Assert.Single(block.Issuers)));
    }

    [Theory]
    [InlineData("联合印发《温州市加装电梯数据管理办法》的通知")]
    [InlineData("贯彻浙江省人民政府办公厅关于加装电梯若干意见的实施意见")]
    public void The_words_for_what_a_body_does_with_a_document_are_none_of_its_name(string subject)
    {
        var layout = IssueExcerpt.Of(" 温住建发〔2023〕77号", "温州市住房和城乡建设局 温州市财政局", subject, "各有关单位：", "现就有关事项通知如下，请按照执行。");

        var block = TitleBlockReader.Read(Assert.Single(ArticleSplitter.Split(layout, ArticleStartFinder.Find(layout))), []);

        Assert.Equal(["温州市住房和城乡建设局", "温州市财政局"], block.Issuers);
    }

    [Theory]
    [InlineData("等2部门", new[] { "温州市住房和城乡建设局", "温州市财政局" })]
    [InlineData("等两个部门", new[] { "温州市住房和城乡建设局", "温州市财政局" })]
    [InlineData("等部门", new[] { "温州市住房和城乡建设局" })]
    public void A_title_that_only_counts_who_issues_with_the_first_leaves_the_names_to_the_signatures(string others, string[] signatures)
    {
        var title = "温州市住房和城乡建设局" + others;
        var layout = IssueExcerpt.Of([
            " 温住建发〔2023〕77号", title, "关于加强市区既有住宅加装电梯管理的通知", "各有关单位：", "现就有关事项通知如下，请按照执行。", .. signatures, "2023年7月10日"]);

        var block = TitleBlockReader.Read(Assert.Single(ArticleSplitter.Split(layout, ArticleStartFinder.Find(layout))), []);

        Assert.Equal((title + "关于加强市区既有住宅加装电梯管理的通知", "温住建发〔2023〕77号"), (block.Title, block.DocumentNumber?.ToString()));
        Assert.Equal(signatures, block.Issuers);
    }

    [Theory]
    [MemberData(nameof(RealBlocks))]
    public void Title_number_code_and_issuers_are_read(
        string issue, int first, int last, string title, string? number, string? code, string[] issuers)
    {
        var layout = IssueExcerpt.From(issue, first, last);
        var cut = ArticleSplitter.Split(layout, ArticleStartFinder.Find(layout))[0];

        var block = TitleBlockReader.Read(cut, []);

        Assert.Equal((title, number, code), (block.Title, block.DocumentNumber?.ToString(), block.FilingCode?.ToString()));
        Assert.Equal(issuers, block.Issuers);
    }
}
