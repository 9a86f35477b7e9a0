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
        Assert.Empty(Audit(Printed("温政办〔2020〕1号", "甲") with { Kind = ArticleKind.Brief, DocumentNumber = null, IssuedOn = null }));

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
