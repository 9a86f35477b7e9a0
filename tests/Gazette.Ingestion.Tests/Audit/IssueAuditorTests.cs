using Gazette.Documents;
using Gazette.Ingestion.Audit;

namespace Gazette.Ingestion.Tests.Audit;

public class IssueAuditorTests
{
    [Fact]
    public void Print_that_agrees_with_the_catalogue_gives_no_finding() =>
        Assert.Empty(Audit(Printed("温政办〔2020〕1号", "关于甲（2020—2022年）的通知"), Catalogue(("温政办〔2020〕1号", "关于甲(2020-2022 年)的通知"))));

    [Fact]
    public void A_listed_document_that_is_not_printed_is_worth_knowing()
    {
        var finding = Assert.Single(Audit(Catalogue(("温政办〔2020〕2号", "关于乙的通知"))));

        Assert.Equal((DiagnosticCodes.ListedNotPrinted, DiagnosticSeverity.Info, SourceSpan.Of(90)), (finding.Code, finding.Severity, finding.Lines));
    }

    [Fact]
    public void A_printed_document_missing_in_its_series_of_the_catalogue_is_worth_a_look()
    {
        var findings = Audit(
            Printed("温政办〔2020〕1号", "关于甲的通知"),
            Printed("温政办〔2020〕3号", "关于丙的通知"),
            Printed("温公通〔2020〕37号", "关于丁的通告"),
            Catalogue(("温政办〔2020〕1号", "关于甲的通知")));

        var finding = Assert.Single(findings);
        Assert.Equal(DiagnosticCodes.PrintedNotListed, finding.Code);
        Assert.Contains("温政办〔2020〕3号", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_that_differ_in_words_are_shown_side_by_side()
    {
        var finding = Assert.Single(Audit(Printed("温政办〔2020〕1号", "关于甲管理的通知"), Catalogue(("温政办〔2020〕1号", "关于甲管理办法的通知"))));

        Assert.Equal(DiagnosticCodes.TitleDiffers, finding.Code);
        Assert.Contains("关于甲管理的通知", finding.Message, StringComparison.Ordinal);
        Assert.Contains("关于甲管理办法的通知", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("温政办〔2020〕75号", "刊登的文号是 温政办〔2020〕75号（第 1 行），发文目录（第 90 行）是 温政办〔2020〕57号")]
    [InlineData(null, "刊登时没有读到文号，发文目录（第 90 行）是 温政办〔2020〕57号")]
    public void A_title_under_another_number_tells_the_number_to_look_at(string? number, string expected)
    {
        var printed = Printed("温政办〔2020〕1号", "关于甲的通知") with { DocumentNumber = number is null ? null : DocumentNumber.Parse(number) };

        var findings = Audit(printed, Catalogue(("温政办〔2020〕57号", "关于甲的通知")));

        var finding = Assert.Single(findings, f => f.Code == DiagnosticCodes.NumberDiffers);
        Assert.EndsWith(expected, finding.Seen, StringComparison.Ordinal);
        Assert.Contains("校正“发文字号：温政办〔2020〕57号”", finding.TakenFor, StringComparison.Ordinal);
        Assert.DoesNotContain(findings, f => f.Code is DiagnosticCodes.ListedNotPrinted or DiagnosticCodes.PrintedNotListed);
    }

    [Fact]
    public void An_official_document_without_number_title_or_date_is_reported_for_each()
    {
        var bare = Printed("温政办〔2020〕1号", "甲") with { DocumentNumber = null, Title = null, IssuedOn = null };

        Assert.Equal(
            [DiagnosticCodes.MissingTitle, DiagnosticCodes.MissingDocumentNumber, DiagnosticCodes.MissingIssueDate],
            Audit(bare).Select(f => f.Code));
    }

    [Fact]
    public void What_is_no_official_document_needs_none_of_them() =>
        Assert.Empty(Audit(Printed("温政办〔2020〕1号", "甲") with { Kind = ArticleKind.Interpretation, DocumentNumber = null, IssuedOn = null }));

    [Fact]
    public void A_finding_says_what_was_seen_and_what_a_clerk_can_do()
    {
        var finding = Assert.Single(Audit(Printed("温政办〔2020〕1号", "关于甲的通知") with { IssuedOn = null }));

        Assert.Equal("“关于甲的通知”没有读到成文日期", finding.Seen);
        Assert.Contains("校正“成文日期”", finding.TakenFor, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("我市召开会议", "会议强调。", true)]
    [InlineData("我市召开会议", "6月5日，我市召开会议。", false)]
    [InlineData("我市召开会议", "会议强调，要认真学习贯彻精神，统一思想，凝聚共识，做好各项工作。会议要求，各地各部门要压实责任，细化措施，强化督查，确保全年目标任务顺利完成。", false)]
    public void News_that_rest_on_a_headline_alone_are_doubtful(string title, string text, bool isDoubtful)
    {
        var news = Printed("温政办〔2020〕1号", title) with
        {
            Kind = ArticleKind.Brief,
            Blocks = [new Block { Kind = BlockKind.Paragraph, Text = text, Lines = [SourceSpan.Of(2)] }],
        };

        Assert.Equal(isDoubtful ? [DiagnosticCodes.WeakStart] : [], Audit(news).Select(f => f.Code));
    }

    [Fact]
    public void A_title_whose_marks_make_no_pair_is_reported_where_it_stands()
    {
        var open = Printed("温政办〔2020〕1号", "关于印发《甲办法的通知") with { Sources = [new FieldSource(ArticleField.Title, [new SourceSpan(2, 3)])] };

        var finding = Assert.Single(Audit(open));
        Assert.Equal((DiagnosticCodes.UnclosedTitleMark, new SourceSpan(2, 3)), (finding.Code, finding.Lines));
    }

    [Theory]
    [InlineData(new[] { 1, 2, 3 }, null)]
    [InlineData(new[] { 1, 2, 4 }, "没有读到第3条")]
    [InlineData(new[] { 1, 4, 5 }, "没有读到第2条至第3条")]
    [InlineData(new[] { 3, 9, 20 }, null)] // 条 that a decision quotes to amend them
    [InlineData(new[] { 7, 8, 1, 2 }, null)] // a second set of rules
    public void A_provision_that_is_missing_between_two_is_reported(int[] numbers, string? expected)
    {
        var rules = Printed("温政办〔2020〕1号", "甲办法") with
        {
            Blocks = [.. numbers.Select((n, i) => new Block { Kind = BlockKind.Provision, Text = $"第{n}条", Place = new ProvisionPlace(n, Paragraph: 1), Lines = [SourceSpan.Of(i + 2)] })],
        };

        var findings = Audit(rules);
        Assert.Equal(expected is null ? 0 : 1, findings.Count);
        Assert.All(findings, finding => Assert.EndsWith(expected!, finding.Seen, StringComparison.Ordinal));
    }

    private static IReadOnlyList<Diagnostic> Audit(params Article[] articles) =>
        IssueAuditor.Audit(new Issue { Identity = new IssueIdentity(), Articles = articles });

    private static Article Printed(string number, string title) => new()
    {
        Sequence = 1,
        Section = IssueSection.Documents,
        Kind = ArticleKind.Notice,
        Title = title,
        DocumentNumber = DocumentNumber.Parse(number),
        IssuedOn = new DateOnly(2020, 1, 1),
        Lines = [new SourceSpan(1, 9)],
    };

    private static Article Catalogue(params (string Number, string Title)[] rows) => new()
    {
        Sequence = 9,
        Section = IssueSection.Catalogue,
        Kind = ArticleKind.Catalogue,
        Catalogue = [.. rows.Select(r => new CatalogueRow { DocumentNumber = DocumentNumber.Parse(r.Number), Title = r.Title, Lines = [SourceSpan.Of(90)] })],
        Lines = [SourceSpan.Of(90)],
    };
}
