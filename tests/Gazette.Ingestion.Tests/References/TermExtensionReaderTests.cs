using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Gazette.Documents;

namespace Gazette.Ingestion.Tests.References;

public class TermExtensionReaderTests
{
    [Theory]
    [InlineData("《乙办法》（温政发〔2012〕2号）有效期延长至2022年12月31日。", "温政发〔2012〕2号=2022-12-31")]
    [InlineData("经研究，决定将《乙办法》（温政发〔2012〕2号）有效期延长至2022年12月31日。", "温政发〔2012〕2号=2022-12-31")]
    [InlineData("《乙办法》（温政发〔2012〕2号）的有效期延长至2022年底。", "温政发〔2012〕2号=2022-12-31")]
    [InlineData("《乙管理办法》有效期延长至2022年12月31日。", "乙管理办法=2022-12-31")]
    [InlineData("《乙办法》（温政发〔2012〕2号）延长有效期至2022年12月31日。", "温政发〔2012〕2号=2022-12-31")]
    [InlineData("《乙办法》（温政发〔2012〕2号）有效期延长2年。", "温政发〔2012〕2号=+24")]
    [InlineData("《乙办法》（温政发〔2012〕2号）有效期延长两年，至2022年12月31日止。", "温政发〔2012〕2号=2022-12-31")]
    [InlineData("《乙办法》（温政发〔2012〕2号）继续有效。", "温政发〔2012〕2号=")]
    [InlineData("《乙办法》（温政发〔2012〕2号）继续有效，有效期至2022年12月31日。", "温政发〔2012〕2号=2022-12-31")]
    [InlineData("《乙办法》（温政发〔2012〕2号）有效期届满后继续执行。", "温政发〔2012〕2号=")]
    [InlineData("《乙办法》（温政发〔2012〕2号）有效期届满后继续执行至2022年12月31日。", "温政发〔2012〕2号=2022-12-31")]
    [InlineData("《乙办法》（温政发〔2012〕2号）继续执行，有效期延长3年。", "温政发〔2012〕2号=+36")]
    [InlineData("《乙办法》（温政发〔2012〕2号）执行期限延长至2022年12月31日。", "温政发〔2012〕2号=2022-12-31")]
    [InlineData("《乙政策》（温政发〔2012〕2号）实施期限延长一年。", "温政发〔2012〕2号=+12")]
    [InlineData("《乙办法》（温政发〔2012〕2号）继续执行至2022年12月31日。", "温政发〔2012〕2号=2022-12-31")]
    [InlineData("延长《乙办法》（温政发〔2012〕2号）有效期至2022年12月31日。", "温政发〔2012〕2号=2022-12-31")]
    [InlineData("将《乙办法》（温政发〔2012〕2号）的试行期延长一年。", "温政发〔2012〕2号=+12")]
    [InlineData("《乙办法》（温政发〔2012〕2号）、《丙办法》（温政发〔2012〕3号）有效期均延长至2022年12月31日。", "温政发〔2012〕2号=2022-12-31 温政发〔2012〕3号=2022-12-31")]
    [InlineData("《乙办法》（温政发〔2012〕2号）有效期届满，经评估需继续实施，有效期延长5年，自2020年10月1日起计算。", "温政发〔2012〕2号=2025-09-30")]
    [InlineData("《乙办法》（温政发〔2012〕2号）自2020年10月1日起继续有效，有效期3年。", "温政发〔2012〕2号=2023-09-30")]
    [InlineData("《乙办法》（温政发〔2012〕2号）继续施行，有效期自2020年10月1日至2023年9月30日。", "温政发〔2012〕2号=2023-09-30")]
    [InlineData("《乙办法》（温政发〔2012〕2号）有效期限顺延至2022年12月31日。", "温政发〔2012〕2号=2022-12-31")]
    [InlineData("《乙办法》（温政发〔2012〕2号）继续实施，有效期自本通知印发之日起3年。", "温政发〔2012〕2号=2023-08-31")]
    [InlineData("对《乙办法》（温政发〔2012〕2号）延期执行，期限至2022年12月31日。", "温政发〔2012〕2号=2022-12-31")]
    [InlineData("《乙办法》（温政发〔2012〕2号）延期至2022年12月31日。", "温政发〔2012〕2号=2022-12-31")]
    [InlineData("《乙办法》（温政发〔2012〕2号）延续执行至2022年12月31日。", "温政发〔2012〕2号=2022-12-31")]
    [InlineData("温政发〔2012〕2号文件有效期延长至2022年12月31日。", "温政发〔2012〕2号=2022-12-31")]
    [InlineData("《乙办法》（温政发〔2012〕2号）于2020年8月31日到期。经市政府同意，有效期延长至2022年12月31日。", "温政发〔2012〕2号=2022-12-31")]
    [InlineData("《乙办法》（温政发〔2012〕2号）将于2020年8月31日到期，经市政府同意，决定将该办法有效期延长至2022年12月31日。", "温政发〔2012〕2号=2022-12-31")]
    [InlineData("经市政府同意，《乙办法》（温政发〔2012〕2号，以下简称《办法》）有效期延长至2022年12月31日。", "温政发〔2012〕2号=2022-12-31")]
    [InlineData("《乙办法》（温政发〔2012〕2号，以下简称《办法》）实施以来效果良好。经研究，决定延长《办法》有效期至2022年12月31日。", "温政发〔2012〕2号=2022-12-31")]
    [InlineData("原《乙办法》（温政发〔2012〕2号）继续执行到2022年12月31日止，《丙办法》（温政发〔2012〕3号）同时废止。", "温政发〔2012〕2号=2022-12-31")]
    [InlineData("《乙办法》（温政发〔2012〕2号）有效期从2020年12月31日延长至2022年12月31日。", "温政发〔2012〕2号=2022-12-31")]
    [InlineData("《乙办法》（温政发〔2012〕2号）有效期由3年延长至5年。", "温政发〔2012〕2号=")]
    [InlineData("《乙办法》（温政发〔2012〕2号）有效期调整为至2022年12月31日。", "温政发〔2012〕2号=2022-12-31")]
    [InlineData("将《乙办法》（温政发〔2012〕2号）等3件行政规范性文件的有效期延长至2022年12月31日。", "温政发〔2012〕2号=2022-12-31")]
    [InlineData("同意《乙办法》（温政发〔2012〕2号）继续试行，试行期延长至2022年12月31日。", "温政发〔2012〕2号=2022-12-31")]
    [InlineData("《乙办法》（温政发〔2012〕2号）有效期届满后，在新办法出台前继续执行。", "温政发〔2012〕2号=")]
    [InlineData("在新规定出台前，《乙办法》（温政发〔2012〕2号）继续执行。", "温政发〔2012〕2号=")]
    [InlineData("《温州市乙管理办法》（温政办〔2015〕66号）有效期于2020年9月30日届满，经评估，继续有效，有效期至2025年9月30日。", "温政办〔2015〕66号=2025-09-30")]
    [InlineData("决定将《乙办法》（温政办〔2015〕66号）、《丙办法》（温政办〔2015〕67号）等2个文件的有效期延长3年。", "温政办〔2015〕66号=+36 温政办〔2015〕67号=+36")]
    [InlineData("《乙办法》（温政办〔2015〕66号）延长执行至2021年6月30日。", "温政办〔2015〕66号=2021-06-30")]
    [InlineData("《乙办法》（温政办〔2015〕66号）有效期统一延长到2021年底。", "温政办〔2015〕66号=2021-12-31")]
    [InlineData("《乙办法》（温政办〔2015〕66号）执行时间延长至2021年12月31日。", "温政办〔2015〕66号=2021-12-31")]
    [InlineData("《乙办法》（温政办〔2015〕66号）的执行期限截止日由2020年12月31日延长至2021年12月31日。", "温政办〔2015〕66号=2021-12-31")]
    [InlineData("经市政府研究同意，原《乙办法》（温政办〔2015〕66号）继续执行，有效期自2020年1月1日起至2020年12月31日止。", "温政办〔2015〕66号=2020-12-31")]
    [InlineData("《乙办法》（温政办〔2015〕66号）在修订前继续有效。", "温政办〔2015〕66号=")]
    [InlineData("《乙办法》（温政办〔2015〕66号）除第三条外继续有效。", "温政办〔2015〕66号=")]
    [InlineData("《乙办法》（温政办〔2015〕66号）自本通知施行之日起继续有效5年。", "温政办〔2015〕66号=")]
    [InlineData("《乙办法》（ZJCC01-2015-0002）继续有效。", "乙办法=")]
    [InlineData("市政府决定：《乙办法》（温政发〔2012〕2号）再延长执行两年。", "温政发〔2012〕2号=+24")]
    [InlineData("《乙办法》（温政发〔2012〕2号）有效期再延长一年，即延长至2021年12月31日。", "温政发〔2012〕2号=2021-12-31")]
    [InlineData("《乙办法》（温政发〔2012〕2号）、《丙办法》（温政发〔2012〕3号）到期后继续执行。", "温政发〔2012〕2号= 温政发〔2012〕3号=")]
    [InlineData("《乙办法》（温政发〔2012〕2号）执行截止时间延长至2021年12月31日。", "温政发〔2012〕2号=2021-12-31")]
    [InlineData("经评估，《乙办法》（温政发〔2012〕2号）予以保留并继续有效。", "温政发〔2012〕2号=")]
    [InlineData("将温政发〔2012〕2号文件执行期限延长到2021年12月31日。", "温政发〔2012〕2号=2021-12-31")]
    [InlineData("现决定继续执行《乙办法》（温政发〔2012〕2号），有效期至2021年12月31日。", "温政发〔2012〕2号=2021-12-31")]
    public void A_text_extends_the_term_of_a_document_or_keeps_it_in_force(string text, string expected) => Assert.Equal(expected, Extensions(ReferenceText.Read(ArticleKind.Notice, text)));

    [Theory]
    [InlineData("《乙办法》（温政发〔2012〕2号）执行至2022年12月31日止。")]
    [InlineData("《乙办法》（温政发〔2012〕2号）规定的申报期限延长至2022年12月31日。")]
    [InlineData("《营业执照》有效期延长至2022年12月31日。")]
    [InlineData("根据《乙办法》（温政发〔2012〕2号），许可证有效期延长至2022年12月31日。")]
    [InlineData("《乙办法》（温政发〔2012〕2号）第三条有效期延长至2022年12月31日。")]
    [InlineData("依据《乙办法》（温政发〔2012〕2号）作出的行政许可继续有效。")]
    [InlineData("《乙办法》（温政发〔2012〕2号）有效期届满后自动失效。")]
    [InlineData("《乙办法》（温政发〔2012〕2号）有效期不再延长。")]
    [InlineData("《关于延长乙办法有效期的通知》（温政发〔2012〕2号）同时废止。")]
    [InlineData("《乙办法》（温政发〔2012〕2号）已于2019年1月1日延长至2020年1月1日。")]
    [InlineData("第二十条修改为：“本办法有效期延长至2022年12月31日。”")]
    [InlineData("按照《乙办法》（温政发〔2012〕2号）继续执行。")]
    [InlineData("贯彻执行《乙办法》（温政发〔2012〕2号），继续实施乡村振兴。")]
    [InlineData("《乙办法》（温政办〔2015〕66号）中的优惠政策延长执行至2021年6月30日。")]
    [InlineData("温政办〔2015〕66号文件规定的优惠政策延长至2021年6月30日。")]
    [InlineData("《乙办法》（温政办〔2015〕66号）未作修改的部分继续有效。")]
    [InlineData("本通知与《乙办法》（温政办〔2015〕66号）同时有效。")]
    [InlineData("将《乙办法》（温政办〔2015〕66号）第二十条修改为：“本办法有效期至2025年12月31日。”")]
    [InlineData("企业应继续执行《乙办法》（温政发〔2012〕2号）规定的标准。")]
    [InlineData("《乙办法》（温政发〔2012〕2号）执行期间，房产证有效期延长一年。")]
    [InlineData("继续实施《乙规划》（温政发〔2012〕2号）确定的重点项目。")]
    public void What_ends_a_term_or_prolongs_something_else_extends_no_document(string text) => Assert.Equal("", Extensions(ReferenceText.Read(ArticleKind.Notice, text)));

    [Fact]
    public void A_list_has_the_day_of_the_sentence_above_it()
    {
        var article = ReferenceText.Read(
            ArticleKind.Notice, "下列文件有效期延长至2022年12月31日：", "1.《乙》（温政发〔2012〕2号）；", "2.《丙管理办法》。", "特此通知。", "参见《丁管理办法》。");

        Assert.Equal("温政发〔2012〕2号=2022-12-31 丙管理办法=2022-12-31", Extensions(article));
        Assert.Equal([SourceSpan.Of(1), SourceSpan.Of(3)], article.TermExtensions[1].Lines);
        Assert.Equal("下列文件有效期延长至2022年12月31日：", article.TermExtensions[1].Sentence);
    }

    [Fact]
    public void Each_row_of_an_annex_of_documents_that_stay_keeps_one_and_no_row_of_another_does()
    {
        // The annexes that 2020-09, lines 632-646, announces, in the shape in which others print them.
        Block[] blocks =
        [
            Block(1, BlockKind.AnnexTitle, "附件1 继续有效的市政府行政规范性文件目录"),
            Table(2, ["1", "关于甲的通知", "温政发〔2011〕1号"], ["2", "关于乙的通知", "温政发〔2011〕2号"]),
            Block(3, BlockKind.AnnexTitle, "附件2 修改后继续有效的市政府行政规范性文件目录"),
            Table(4, ["1", "关于丙的通知", "温政发〔2012〕3号"]),
            Block(5, BlockKind.AnnexTitle, "附件3 宣布失效的市政府行政规范性文件目录"),
            Table(6, ["1", "关于丁的通知", "温政发〔2012〕4号"]),
        ];

        var article = ReferenceText.Read(ArticleKind.Decision, blocks);

        Assert.Equal("温政发〔2011〕1号= 温政发〔2011〕2号= 温政发〔2012〕3号=", Extensions(article));
        Assert.Equal("2\t关于乙的通知\t温政发〔2011〕2号", article.TermExtensions[1].Sentence);
        Assert.Equal("关于乙的通知", article.TermExtensions[1].Title);
        Assert.Equal(["温政发〔2012〕4号"], article.Citations.Where(c => c.IsRepealed).Select(c => c.DocumentNumber.ToString()));
    }

    [Fact]
    public void Items_that_print_sets_as_headings_stay_in_the_list_of_their_annex()
    {
        Block[] blocks =
        [
            Block(1, BlockKind.AnnexTitle, "继续有效的市政府行政规范性文件目录"),
            Block(2, BlockKind.Heading, "（一）市政府文件"),
            Block(3, BlockKind.Heading, "1.温州市人民政府关于加强甲管理的通知（温政发〔2011〕11号）"),
            Block(4, BlockKind.Heading, "二、废止的市政府行政规范性文件"),
            Block(5, BlockKind.Heading, "1.温州市人民政府关于修改的文件目录的通知（温政发〔2012〕12号）"),
            Block(6, BlockKind.AnnexTitle, "修改的市政府行政规范性文件目录"),
            Block(7, BlockKind.Paragraph, "1.温州市人民政府关于丙的通知（温政发〔2013〕13号）"),
        ];

        var article = ReferenceText.Read(ArticleKind.Decision, blocks);

        Assert.Equal("温政发〔2011〕11号=", Extensions(article));
        Assert.Equal(["温政发〔2012〕12号"], article.Citations.Where(c => c.IsRepealed).Select(c => c.DocumentNumber.ToString()));
    }

    [Fact]
    public void A_row_may_say_itself_what_becomes_of_its_document()
    {
        var article = ReferenceText.Read(
            ArticleKind.Decision,
            [Table(1, ["序号", "文件名称", "文号", "清理结果"], ["1", "关于甲的通知", "温政发〔2011〕1号", "继续有效"], ["2", "关于乙的通知", "温政发〔2011〕2号", "废止"])]);

        Assert.Equal("温政发〔2011〕1号=", Extensions(article));
        Assert.Equal(["温政发〔2011〕2号"], article.Citations.Where(c => c.IsRepealed).Select(c => c.DocumentNumber.ToString()));
    }

    [Fact]
    public void A_worked_out_day_shows_its_sum_and_the_sentence()
    {
        var extension = Assert.Single(ReferenceText.Read(ArticleKind.Notice, "第一段。", "《乙办法》（温政发〔2012〕2号）自2020年10月1日起继续有效，有效期3年。").TermExtensions);

        Assert.Equal("2020-10-01 + 3年 − 1日", extension.Computation);
        Assert.Equal("《乙办法》（温政发〔2012〕2号）自2020年10月1日起继续有效，有效期3年。", extension.Sentence);
        Assert.Equal([SourceSpan.Of(2)], extension.Lines);
    }

    [Theory]
    [InlineData("《乙办法》（温政发〔2012〕2号）有效期届满后继续执行。", true)]
    [InlineData("《乙办法》（温政发〔2012〕2号）有效期延长2年。", true)]
    [InlineData("《乙办法》（温政发〔2012〕2号）到期后继续有效。", true)]
    [InlineData("《乙办法》（温政发〔2012〕2号）继续有效。", false)]
    public void Only_some_statements_reach_past_the_own_term(string text, bool pastTerm) =>
        Assert.Equal(pastTerm, Assert.Single(ReferenceText.Read(ArticleKind.Notice, text).TermExtensions).PastTerm);

    [Fact]
    public void A_term_may_begin_with_that_of_the_extending_document() => Assert.Equal(
        "温政办〔2015〕66号=2025-09-30",
        Extensions(ReferenceText.Read(ArticleKind.Notice, "《乙办法》（温政办〔2015〕66号）自本通知施行之日起继续有效5年。", "本通知自2020年10月1日起施行。")));

    [Fact]
    public void A_notice_may_name_the_document_in_its_own_title_alone()
    {
        var article = ReferenceText.Read(
            ReferenceText.Of(ArticleKind.Notice, Block(1, BlockKind.Paragraph, "经市政府同意，决定将有效期延长至2022年12月31日。")) with
            {
                Title = "温州市人民政府关于延长《温州市养犬管理办法》有效期的通知",
                AttachedTitle = null,
            });

        Assert.Equal("温州市养犬管理办法=2022-12-31", Extensions(article));
        Assert.Equal("经市政府同意，决定将有效期延长至2022年12月31日。", article.TermExtensions[0].Sentence);
    }

    [Fact]
    public void The_title_of_a_listed_notice_tells_that_a_term_may_be_extended()
    {
        var number = DocumentNumber.Parse("温政办〔2022〕9号");
        CatalogueRow[] rows =
        [
            new() { DocumentNumber = number, Title = "温州市人民政府办公室关于延长《温州市养犬管理办法》有效期的通知", Lines = [SourceSpan.Of(7)] },
            new() { DocumentNumber = number, Title = "温州市人民政府办公室关于延长招生报名时间的通知", Lines = [SourceSpan.Of(8)] },
        ];

        var extension = Assert.Single(ReferenceText.Read(ReferenceText.Of(ArticleKind.Catalogue) with { Catalogue = rows }).TermExtensions);

        Assert.Equal(("温州市养犬管理办法", null, true), (extension.Title, extension.Until, extension.PastTerm));
        Assert.Equal([SourceSpan.Of(7)], extension.Lines);
    }

    [Fact]
    public void What_extends_another_document_says_nothing_of_the_own_term() =>
        Assert.Null(ReferenceText.Read(ArticleKind.Notice, "本通知自2020年9月1日起施行，《乙办法》（温政发〔2012〕2号）有效期延长至2022年12月31日。").ExpiresOn);

    [Fact]
    public void An_interpretation_only_tells_of_an_extension() =>
        Assert.Empty(ReferenceText.Read(ArticleKind.Interpretation, "《乙办法》（温政发〔2012〕2号）有效期延长至2022年12月31日。").TermExtensions);

    [Fact]
    public void Any_text_is_read() =>
        Prop.ForAll(Gen.Elements("《乙办法》（温政发〔2012〕2号）有效期延长至2022年12月31日继续3，。；：\ue000\ue100\ue101 ".ToCharArray()).ArrayOf().ToArbitrary(),
            chars => ReferenceText.Read(ArticleKind.Notice, new string(chars)).TermExtensions.All(e => e.DocumentNumber is not null || e.Title is not null)).QuickCheckThrowOnFailure();

    private static string Extensions(Article article) => string.Join(' ', article.TermExtensions.Select(e =>
        $"{e.DocumentNumber?.ToString() ?? e.Title}={e.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}{(e.Months is { } months ? $"+{months}" : "")}"));

    private static Block Block(int line, BlockKind kind, string text) => new() { Kind = kind, Text = text, Lines = [SourceSpan.Of(line)] };

    private static Block Table(int line, params string[][] rows) =>
        Block(line, BlockKind.Table, string.Join('\n', rows.Select(row => string.Join('\t', row)))) with { Rows = rows };
}
