using System.Globalization;
using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Search.Tests.Support;

/// <summary>Builds articles for tests, one line each.</summary>
internal static class TestArticle
{
    public static StoredArticle Of(
        long rowId,
        string? title = null,
        string body = "",
        ArticleKind kind = ArticleKind.Notice,
        IssueSection section = IssueSection.Documents,
        int year = 2020,
        string? number = null,
        string? filingCode = null,
        string[]? issuers = null,
        string[]? people = null,
        CatalogueRow[]? catalogue = null,
        DocumentCitation[]? citations = null,
        int issue = 1,
        int? serial = null)
    {
        var article = new Article
        {
            Sequence = (int)rowId,
            Section = section,
            Kind = kind,
            Title = title,
            DocumentNumber = number is null ? null : DocumentNumber.Parse(number),
            FilingCode = filingCode is null ? null : FilingCode.Parse(filingCode),
            Issuers = issuers ?? [],
            Lines = [SourceSpan.Of(1)],
            Blocks = [.. body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Paragraph)],
            Appointments =
            [
                .. (people ?? []).Select(p => new Appointment
                {
                    Person = p, Action = AppointmentAction.Appointed, Position = "", Lines = [SourceSpan.Of(1)],
                }),
            ],
            Catalogue = catalogue ?? [],
            Citations = citations ?? [],
        };
        return new StoredArticle(Summary(rowId, year, article, issue, serial), article);
    }

    /// <summary>A document of a number, its interpretation, a catalogue that lists it, and others.</summary>
    public static StoredArticle[] Documents() =>
    [
        Of(1, "关于加装电梯的通知", "既有住宅。", number: "温政办〔2020〕94号"),
        Of(2, "加装电梯政策解读", "解读温政办〔2020〕94号。", ArticleKind.Interpretation, citations: [Cited("温政办〔2020〕94号")]),
        Of(3, "养老服务条例", "护理补贴。"),
        Of(
            4, "发文目录", "温政办〔2020〕94号 温政办〔2019〕7号", ArticleKind.Catalogue,
            catalogue: [Listed("温政办〔2020〕94号", "甲"), Listed("温政办〔2019〕7号", "乙")]),
        Of(5, "其他", "其他"),
    ];

    public static ArticleSummary Summary(long rowId, int year, Article article, int issue = 1, int? serial = null) => new()
    {
        Id = ArticleId.Create("test", rowId.ToString(CultureInfo.InvariantCulture)),
        RowId = rowId,
        Issue = new IssueIdentity { Year = year, Number = issue, SerialNumber = serial },
        Sequence = article.Sequence,
        Section = article.Section,
        Kind = article.Kind,
        Title = article.Title,
        DocumentNumber = article.DocumentNumber,
        FilingCode = article.FilingCode,
        Issuers = article.Issuers,
        IssuedOn = article.IssuedOn,
    };

    public static Block Paragraph(string text) =>
        new() { Kind = BlockKind.Paragraph, Text = text, Lines = [SourceSpan.Of(1)] };

    public static CatalogueRow Listed(string number, string title) =>
        new() { DocumentNumber = DocumentNumber.Parse(number), Title = title, Lines = [SourceSpan.Of(1)] };

    public static DocumentCitation Cited(string number) => new()
    {
        DocumentNumber = DocumentNumber.Parse(number),
        Printed = number,
        BlockIndex = 0,
        Start = 0,
        Lines = [SourceSpan.Of(1)],
    };
}
