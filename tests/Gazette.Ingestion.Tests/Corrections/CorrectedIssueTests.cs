using Gazette.Documents;
using Gazette.Ingestion.Corrections;

namespace Gazette.Ingestion.Tests.Corrections;

/// <summary>An issue read with corrections: what they change, what they leave alone, and when they are refused.</summary>
public class CorrectedIssueTests
{
    // Written for the tests, as cleaned text has it: appointments, an item of news, a notice.
    private static readonly string[] Text =
    [
        "3月份市政府人事任免", // 1
        "市人民政府决定：",
        "张三任温州市公安局局长。",
        "政务简讯", // 4
        "我市召开养老工作会议", // 5
        "3月5日，我市召开养老工作会议，市长参加会议并讲话。",
        "会议强调，要做好各项工作。", // 7
        "",
        "温州市人民政府办公室关于加强养老服务的通知", // 9
        "温政办〔2021〕7号",
        "",
        "各县（市、区）人民政府，市政府直属各单位：", // 12
        "为加强养老服务，经市政府同意，现就有关事项通知如下。",
        "一、总体要求", // 14
        "到2022年，基本建成养老服务体系，",
        "养老机构床位数达到5万张。本通知自2021年4月1日起施行。", // 16
        "",
        "温州市人民政府办公室",
        "2021年3月2日", // 19
    ];

    [Fact]
    public void A_fact_takes_the_corrected_value_and_names_the_lines_of_the_correction()
    {
        var notice = Parse("10 “温政办” 发文字号：温政办〔2021〕17号").Articles.Single(IsNotice);

        Assert.Equal(DocumentNumber.Parse("温政办〔2021〕17号"), notice.DocumentNumber);
        var source = notice.Sources.Single(s => s.Field == ArticleField.DocumentNumber);
        Assert.Equal((10, true), (source.Lines[0].First, source.IsCorrected));
        Assert.DoesNotContain(notice.Sources, s => s.Field != ArticleField.DocumentNumber && s.IsCorrected);
    }

    [Fact]
    public void A_record_follows_the_correction_of_its_paragraph()
    {
        var article = Parse("3 “张三任温州市公安局局长。” 读作：张三丰任温州市公安局副局长（试用期一年）。").Articles.Single(a => a.Kind == ArticleKind.Appointments);

        var row = Assert.Single(article.Appointments);
        Assert.Equal(("张三丰", "温州市公安局副局长", "试用期一年"), (row.Person, row.Position, row.Note));
        Assert.Equal([SourceSpan.Of(3)], row.Lines);
    }

    [Fact]
    public void Words_that_stand_a_little_further_on_are_pointed_out()
    {
        var issue = Parse("6 “温州市人民政府办公室关于加强养老服务的通知” 标题：甲");

        Assert.Contains("这几个字在第 9 行", issue.Diagnostics.Single(d => d.Code == DiagnosticCodes.CorrectionRefused).Seen, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_read_from_a_fact_follows_its_correction()
    {
        var notice = Parse("9 “关于加强养老服务的通知” 标题：温州市人民政府办公室关于加强养老服务的意见").Articles.Single(IsNotice);

        Assert.Equal(ArticleKind.Opinion, notice.Kind);
    }

    [Fact]
    public void Every_field_can_be_corrected()
    {
        var notice = Parse(
            "9 “温州市” 标题：甲；乙",
            "9 “温州市” 栏目：文件发布",
            "9 “温州市” 类别：决定",
            "10 “温政办” 统一编号：ZJCC01-2021-0003",
            "9 “温州市” 发文机关：温州市民政局、温州市财政局",
            "19 “2021年3月2日” 成文日期：2021-03-12",
            "12 “各县” 主送机关：各区人民政府",
            "13 “现就” 所附文件：养老办法",
            "13 “现就” 附件：任务表；名单",
            "16 “自2021年4月1日起施行” 施行日期：2021年5月1日",
            "16 “养老机构” 有效期至：2024年4月30日").Articles.Single(IsNotice);

        Assert.Equal(("甲；乙", ArticleKind.Decision, "ZJCC01-2021-0003"), (notice.Title, notice.Kind, notice.FilingCode!.ToString()));
        Assert.Equal(["温州市民政局", "温州市财政局"], notice.Issuers);
        Assert.Equal((new DateOnly(2021, 3, 12), "各区人民政府", "养老办法"), (notice.IssuedOn, notice.Addressees, notice.AttachedTitle));
        Assert.Equal(["任务表", "名单"], notice.Annexes);
        Assert.Equal((new DateOnly(2021, 5, 1), "自2021年4月1日起施行"), (notice.EffectiveOn!.Date, notice.EffectiveOn.Sentence));
        Assert.Equal(new DateOnly(2024, 4, 30), notice.ExpiresOn!.Date);
        Assert.Equal(11, notice.Sources.Count(source => source.IsCorrected));
    }

    [Fact]
    public void A_fact_that_the_article_does_not_have_is_taken_away() =>
        Assert.Null(Parse("10 “温政办” 发文字号：无").Articles.Single(IsNotice).DocumentNumber);

    [Fact]
    public void A_correction_is_refused_when_other_words_stand_there_and_the_others_are_applied()
    {
        var issue = Parse("10 “温政发” 发文字号：温政发〔2021〕7号", "19 “2021” 成文日期：2021年3月12日");

        var refused = Assert.Single(issue.Diagnostics, d => d.Code == DiagnosticCodes.CorrectionRefused);
        Assert.Equal((DiagnosticSeverity.Error, SourceSpan.Of(10)), (refused.Severity, refused.Lines));
        Assert.Equal("c.txt 第 1 行的校正没有采用：第 10 行应有“温政发”，实为“温政办〔2021〕7号”", refused.Seen);
        Assert.Equal(DocumentNumber.Parse("温政办〔2021〕7号"), issue.Articles.Single(IsNotice).DocumentNumber);
        Assert.Equal(new DateOnly(2021, 3, 12), issue.Articles.Single(IsNotice).IssuedOn);
    }

    [Theory]
    [InlineData("99 “甲” 标题：乙", "没有第 99 行")]
    [InlineData("4 “政务简讯” 标题：乙", "页眉页脚")]
    [InlineData("9 “温州市” 读作：乙", "不在正文中")]
    [InlineData("9 “温州市” 接上段", "不在正文段落中")]
    public void A_correction_that_cannot_be_applied_says_why(string line, string reason) =>
        Assert.Contains(reason, Assert.Single(Parse(line).Diagnostics, d => d.Code == DiagnosticCodes.CorrectionRefused).Seen, StringComparison.Ordinal);

    [Fact]
    public void Of_two_corrections_of_one_fact_the_first_holds()
    {
        var issue = Parse("9 “温州市” 标题：甲", "10 “温政办” 标题：乙");

        Assert.Equal("甲", issue.Articles.Single(IsNotice).Title);
        Assert.Contains("已由第 1 行校正", Assert.Single(issue.Diagnostics, d => d.Code == DiagnosticCodes.CorrectionRefused).Seen, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_begins_where_a_correction_says_with_its_title_on_that_line()
    {
        var issue = Parse("7 “会议强调” 起一篇：专题");

        var begun = issue.Articles.Single(article => article.Lines[0].First == 7);
        Assert.Equal((IssueSection.Feature, "会议强调，要做好各项工作。"), (begun.Section, begun.Title));
        Assert.Contains(begun.Sources, source => source is { Field: ArticleField.Start, IsCorrected: true });
    }

    [Fact]
    public void No_article_begins_where_a_correction_says_so()
    {
        Assert.Contains(Parse().Articles, article => article.Lines[0].First == 5);

        var issue = Parse("5 “我市召开” 不起一篇");

        Assert.DoesNotContain(issue.Articles, article => article.Lines[0].First == 5);
        Assert.Contains(issue.Articles.Single(article => article.Kind == ArticleKind.Appointments).Lines, span => span.Contains(5));
    }

    [Fact]
    public void An_article_that_begins_elsewhere_keeps_the_title_found()
    {
        var issue = Parse("5 “我市召开” 不起一篇", "3 “张三” 起一篇");

        var moved = issue.Articles.Single(article => article.Lines[0].First == 3);
        Assert.Equal(("我市召开养老工作会议", ArticleKind.Brief), (moved.Title, moved.Kind));
    }

    [Fact]
    public void A_start_that_is_found_anyway_needs_no_correction() =>
        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(Parse("5 “我市召开” 起一篇").Diagnostics, d => d.Code == DiagnosticCodes.CorrectionNeedless).Severity);

    [Fact]
    public void A_title_line_quoted_in_full_leaves_the_body_and_one_quoted_in_part_stays()
    {
        Assert.DoesNotContain(News("6 “3月5日…讲话。” 标题：会议").Blocks, block => block.Lines[0].First == 6);
        Assert.Contains(News("6 “3月5日” 标题：会议").Blocks, block => block.Lines[0].First == 6);
    }

    [Fact]
    public void A_paragraph_reads_as_corrected_and_says_so()
    {
        var block = Parse("13 “为加强养老服务” 读作：为加强养老服务，现就有关事项通知如下。").Articles.Single(IsNotice).Blocks.Single(b => b.IsCorrected);

        Assert.Equal(("为加强养老服务，现就有关事项通知如下。", 13), (block.Text, block.Lines[0].First));
    }

    [Fact]
    public void Lines_become_one_paragraph_and_a_line_begins_one()
    {
        var joined = News("7 “会议强调” 接上段").Blocks.Single(b => b.IsCorrected);
        Assert.Equal("3月5日，我市召开养老工作会议，市长参加会议并讲话。会议强调，要做好各项工作。", joined.Text);
        Assert.Equal([new SourceSpan(6, 7)], joined.Lines);

        var parted = Parse("16 “养老机构” 另起一段").Articles.Single(IsNotice).Blocks.Where(b => b.IsCorrected).Select(b => b.Text);
        Assert.Equal(["到2022年，基本建成养老服务体系，", "养老机构床位数达到5万张。本通知自2021年4月1日起施行。"], parted);
    }

    [Fact]
    public void A_paragraph_with_more_lines_than_named_is_not_rewritten()
    {
        var issue = Parse("15 “到2022年” 读作：到2023年。");

        Assert.Contains("还包括第 16 行“养老机构", Assert.Single(issue.Diagnostics, d => d.Code == DiagnosticCodes.CorrectionRefused).Seen, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_still_has_one_owner()
    {
        var issue = Parse("5 “我市召开” 不起一篇", "14 “总体要求” 起一篇", "13 “现就” 标题：甲", "9 “温州市” 不起一篇");

        var owned = issue.Articles.SelectMany(a => a.Lines).Concat(issue.Furniture.Select(f => f.Lines))
            .SelectMany(span => Enumerable.Range(span.First, span.Last - span.First + 1))
            .Where(line => Text[line - 1].Length > 0)
            .Order();
        Assert.Equal(Enumerable.Range(1, Text.Length).Where(line => Text[line - 1].Length > 0), owned);
        foreach (var article in issue.Articles)
        {
            Assert.All(article.Blocks.SelectMany(b => b.Lines), span => Assert.Contains(article.Lines, own => own.Contains(span.First) && own.Contains(span.Last)));
        }
    }

    private static bool IsNotice(Article article) => article.Lines.Any(span => span.Contains(9));

    private static Article News(string correction) => Parse(correction).Articles.Single(article => article.Lines[0].First == 5);

    private static Issue Parse(params string[] corrections) =>
        IssueParser.Parse(string.Join('\n', Text), CorrectionsReader.Read(string.Join('\n', corrections), "c.txt"));
}
