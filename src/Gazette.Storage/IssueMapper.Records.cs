using Gazette.Documents;
using Gazette.Storage.Entities;

namespace Gazette.Storage;

/// <content>Appointments, statistics, chronicle, catalogue.</content>
internal static partial class IssueMapper
{
    private static AppointmentRow ToRow(Appointment appointment, int position) => new()
    {
        Position = position,
        Person = appointment.Person,
        Action = appointment.Action,
        Post = appointment.Position,
        Note = appointment.Note,
        Concurrent = appointment.Concurrent,
        Lines = appointment.Lines,
    };

    internal static Appointment ToAppointment(AppointmentRow row) => new()
    {
        Person = row.Person,
        Action = row.Action,
        Position = row.Post,
        Note = row.Note,
        Concurrent = row.Concurrent,
        Lines = row.Lines,
    };

    private static CollectiveRemovalRow ToRow(CollectiveRemoval removal, int position) => new()
    {
        Position = position,
        Posts = removal.Posts,
        Sentence = removal.Sentence,
        Lines = removal.Lines,
    };

    internal static CollectiveRemoval ToCollectiveRemoval(CollectiveRemovalRow row) => new()
    {
        Posts = row.Posts,
        Sentence = row.Sentence,
        Lines = row.Lines,
    };

    private static IndicatorRow ToRow(StatisticsRow statistics, int position) => new()
    {
        Position = position,
        Mark = statistics.Mark,
        Indicator = statistics.Indicator,
        Unit = statistics.Unit,
        Month = statistics.Month,
        MonthYearOnYear = statistics.MonthYearOnYear,
        MonthYearOnYearBracketed = statistics.MonthYearOnYearBracketed,
        Cumulative = statistics.Cumulative,
        CumulativeYearOnYear = statistics.CumulativeYearOnYear,
        CumulativeYearOnYearBracketed = statistics.CumulativeYearOnYearBracketed,
        SinceYearBegin = statistics.SinceYearBegin,
        Notes = statistics.Notes,
        Remark = statistics.Remark,
        Lines = statistics.Lines,
    };

    internal static StatisticsRow ToStatisticsRow(IndicatorRow row) => new()
    {
        Mark = row.Mark,
        Indicator = row.Indicator,
        Unit = row.Unit,
        Month = row.Month,
        MonthYearOnYear = row.MonthYearOnYear,
        MonthYearOnYearBracketed = row.MonthYearOnYearBracketed,
        Cumulative = row.Cumulative,
        CumulativeYearOnYear = row.CumulativeYearOnYear,
        CumulativeYearOnYearBracketed = row.CumulativeYearOnYearBracketed,
        SinceYearBegin = row.SinceYearBegin,
        Notes = row.Notes,
        Remark = row.Remark,
        Lines = row.Lines,
    };

    private static ChronicleEntryRow ToRow(ChronicleEntry entry, int position) => new()
    {
        Position = position,
        Date = entry.Date,
        Text = entry.Text,
        People = [.. entry.People.Select((person, order) => new ChroniclePersonRow { Order = order, Name = person.Name, Office = person.Office, Start = person.Start })],
        Lines = entry.Lines,
    };

    internal static ChronicleEntry ToChronicleEntry(ChronicleEntryRow row) => new()
    {
        Date = row.Date,
        Text = row.Text,
        People = [.. row.People.OrderBy(person => person.Order).Select(person => new ChroniclePerson(person.Name, person.Office, person.Start))],
        Lines = row.Lines,
    };

    private static ListedDocumentRow ToRow(CatalogueRow listed, int position) => new()
    {
        Position = position,
        DocumentNumber = ToColumns(listed.DocumentNumber),
        Title = listed.Title,
        Lines = listed.Lines,
    };

    internal static CatalogueRow ToCatalogueRow(ListedDocumentRow row) => new()
    {
        DocumentNumber = ToNumber(row.DocumentNumber),
        Title = row.Title,
        Lines = row.Lines,
    };
}
