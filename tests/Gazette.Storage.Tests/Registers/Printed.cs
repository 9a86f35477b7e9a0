using System.Globalization;
using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Storage.Tests.Registers;

/// <summary>Records as if printed in the articles of a month, or in a decision of a day.</summary>
internal static class Printed
{
    public static PrintedRecord<Appointment> Appointed(string month, string person, string position, int line = 1, string? note = null, bool concurrent = false) =>
        Decision(month, new Appointment { Person = person, Action = AppointmentAction.Appointed, Position = position, Note = note, Concurrent = concurrent, Lines = [SourceSpan.Of(line)] });

    public static PrintedRecord<Appointment> Removed(string month, string person, string position, int line = 1) =>
        Decision(month, new Appointment { Person = person, Action = AppointmentAction.Removed, Position = position, Lines = [SourceSpan.Of(line)] });

    public static PrintedRecord<Appointment> On(this PrintedRecord<Appointment> record, DateOnly day) => record with { In = record.In with { IssuedOn = day } };

    public static PrintedRecord<StatisticsRow> Row(string month, string indicator, decimal? value, decimal? cumulative, string? unit = "亿元", string? issue = null)
    {
        var (year, number) = Parse(month);
        return new PrintedRecord<StatisticsRow>(
            Article(issue ?? month, ArticleKind.Statistics, $"温州市{year}年{number}月份国民经济主要统计指标"),
            new StatisticsRow { Indicator = indicator, Unit = unit, Month = value, Cumulative = cumulative, Lines = [SourceSpan.Of(1)] });
    }

    public static PrintedRecord<CatalogueRow> Listed(string month, string number, string title) => new(
        Article(month, ArticleKind.Catalogue, $"{Parse(month).Month}月份市政府、市政府办公室发文目录"),
        new CatalogueRow { DocumentNumber = DocumentNumber.Parse(number), Title = title, Lines = [SourceSpan.Of(1)] });

    public static ArticleSummary Document(string month, string number, string title, DateOnly? issuedOn, params string[] issuers) =>
        Article(month, ArticleKind.Notice, title) with { DocumentNumber = DocumentNumber.Parse(number), IssuedOn = issuedOn, Issuers = issuers };

    public static ArticleSummary Article(string issue, ArticleKind kind, string? title)
    {
        var (year, month) = Parse(issue);
        return new ArticleSummary
        {
            Id = ArticleId.Create(issue + kind + title),
            RowId = 1,
            Issue = new IssueIdentity { Year = year, Number = month },
            Sequence = 1,
            Section = IssueSection.Documents,
            Kind = kind,
            Title = title,
        };
    }

    private static PrintedRecord<Appointment> Decision(string month, Appointment appointment) =>
        new(Article(month, ArticleKind.Appointments, $"{Parse(month).Month}月份市政府人事任免"), appointment);

    private static (int Year, int Month) Parse(string month) =>
        (int.Parse(month.AsSpan(0, 4), CultureInfo.InvariantCulture), int.Parse(month.AsSpan(5), CultureInfo.InvariantCulture));
}
