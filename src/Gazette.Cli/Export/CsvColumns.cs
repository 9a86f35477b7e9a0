using Gazette.Documents;
using Gazette.Documents.Wire;
using Gazette.Storage.Reading;

namespace Gazette.Cli.Export;

/// <summary>What the CSV tables hold; names as in the JSON, and in every table the article and the lines that prove the row.</summary>
internal static class CsvColumns
{
    /// <summary>One row an article.</summary>
    public static IReadOnlyList<CsvColumn<StoredArticle>> Documents { get; } =
    [
        .. Place<StoredArticle>(a => a.Summary, a => a.Article.Lines),
        new("seq", a => a.Article.Sequence),
        new("section", a => a.Article.Section.Label()),
        new("kind", a => a.Article.Kind.WireName()),
        new("title", a => a.Article.Title),
        new("doc_number", a => a.Article.DocumentNumber?.ToString()),
        new("filing_code", a => a.Article.FilingCode?.ToString()),
        new("issuers", a => a.Article.Issuers),
        new("issued_on", a => a.Article.IssuedOn),
        new("addressees", a => a.Article.Addressees),
        new("attached_title", a => a.Article.AttachedTitle),
        new("annexes", a => a.Article.Annexes),
        new("effective_on", a => a.Article.EffectiveOn?.Date),
        new("expires_on", a => a.Article.ExpiresOn?.Date),
        new("repeals", a => WireArticle.From(a.Article).Repeals),
        new("citations", a => WireArticle.From(a.Article).Citations),
    ];

    /// <summary>One row a person and post.</summary>
    public static IReadOnlyList<CsvColumn<PrintedRecord<Appointment>>> Appointments { get; } =
    [
        .. Place<PrintedRecord<Appointment>>(r => r.In, r => r.Record.Lines),
        new("person", r => r.Record.Person),
        new("action", r => WireAppointment.From(r.Record).Action),
        new("position", r => r.Record.Position),
        new("note", r => r.Record.Note),
        new("concurrent", r => r.Record.Concurrent),
        new("probation", r => r.Record.Probation),
        new("secondment", r => r.Record.IsSecondment),
    ];

    /// <summary>One row an indicator.</summary>
    public static IReadOnlyList<CsvColumn<PrintedRecord<StatisticsRow>>> Statistics { get; } =
    [
        .. Place<PrintedRecord<StatisticsRow>>(r => r.In, r => r.Record.Lines),
        new("indicator", r => r.Record.Indicator),
        new("unit", r => r.Record.Unit),
        new("month", r => r.Record.Month),
        new("month_yoy", r => r.Record.MonthYearOnYear),
        new("cumulative", r => r.Record.Cumulative),
        new("cumulative_yoy", r => r.Record.CumulativeYearOnYear),
        new("since_year_begin", r => r.Record.SinceYearBegin),
        new("notes", r => r.Record.AllNotes),
        new("mark", r => r.Record.Mark),
        new("month_yoy_bracketed", r => r.Record.MonthYearOnYearBracketed),
        new("cumulative_yoy_bracketed", r => r.Record.CumulativeYearOnYearBracketed),
    ];

    /// <summary>One row an entry.</summary>
    public static IReadOnlyList<CsvColumn<PrintedRecord<ChronicleEntry>>> Chronicle { get; } =
    [
        .. Place<PrintedRecord<ChronicleEntry>>(r => r.In, r => r.Record.Lines),
        new("date", r => r.Record.Date),
        new("text", r => r.Record.Text),
    ];

    /// <summary>One row a listed document.</summary>
    public static IReadOnlyList<CsvColumn<PrintedRecord<CatalogueRow>>> Catalogue { get; } =
    [
        .. Place<PrintedRecord<CatalogueRow>>(r => r.In, r => r.Record.Lines),
        new("doc_number", r => r.Record.DocumentNumber.ToString()),
        new("title", r => r.Record.Title),
    ];

    private static IEnumerable<CsvColumn<T>> Place<T>(Func<T, ArticleSummary> article, Func<T, IReadOnlyList<SourceSpan>> lines) =>
    [
        new("id", row => article(row).Id.Value),
        new("url", row => PortalAddresses.Article(article(row).Id)),
        new("year", row => article(row).Issue.Year),
        new("number", row => article(row).Issue.Number),
        new("first_line", row => lines(row) is [var first, ..] ? first.First : null),
        new("last_line", row => lines(row) is [.., var last] ? last.Last : null),
    ];
}
