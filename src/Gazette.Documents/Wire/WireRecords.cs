namespace Gazette.Documents.Wire;

/// <summary>One person and one post.</summary>
/// <param name="Person">The name.</param>
/// <param name="Action">任 or 免.</param>
/// <param name="Position">Organisation and post.</param>
/// <param name="Note">Remarks in brackets; null without.</param>
/// <param name="Concurrent">兼任.</param>
/// <param name="Probation">The trial period as printed; null without.</param>
/// <param name="Secondment">挂职.</param>
/// <param name="Lines">Where it is printed, each range written <c>[first,last]</c>.</param>
public sealed record WireAppointment(
    string Person,
    string Action,
    string Position,
    string? Note,
    bool Concurrent,
    string? Probation,
    bool Secondment,
    IReadOnlyList<SourceSpan> Lines)
{
    /// <summary>Turns an appointment into its wire form.</summary>
    public static WireAppointment From(Appointment appointment) => new(
        appointment.Person,
        appointment.Action == AppointmentAction.Appointed ? "任" : "免",
        appointment.Position,
        appointment.Note,
        appointment.Concurrent,
        appointment.Probation,
        appointment.IsSecondment,
        appointment.Lines);
}

/// <summary>Posts that end together without being named one by one.</summary>
/// <param name="Posts">Persons, body and posts as far as printed.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Lines">Where it is printed, each range written <c>[first,last]</c>.</param>
public sealed record WireCollectiveRemoval(string Posts, string Sentence, IReadOnlyList<SourceSpan> Lines)
{
    /// <summary>Turns a collective removal into its wire form.</summary>
    public static WireCollectiveRemoval From(CollectiveRemoval removal) => new(removal.Posts, removal.Sentence, removal.Lines);
}

/// <summary>A row of the statistics table.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Month">Value of the month.</param>
/// <param name="MonthYoy">Change on the year before, in percent.</param>
/// <param name="Cumulative">Value since January.</param>
/// <param name="CumulativeYoy">Change of that on the year before, in percent.</param>
/// <param name="SinceYearBegin">Change since the year began (比年初).</param>
/// <param name="Notes">Remarks printed with the row or, naming it, under the table.</param>
/// <param name="Mark">What is printed before the name: 一、, or # for a part of the one above.</param>
/// <param name="MonthYoyBracketed">A second rate of the month, printed in brackets beside the first; what it counts is said in the notes.</param>
/// <param name="CumulativeYoyBracketed">The same of the cumulative value.</param>
/// <param name="Lines">Where it is printed, each range written <c>[first,last]</c>.</param>
public sealed record WireStatisticsRow(
    string Indicator,
    string? Unit,
    decimal? Month,
    decimal? MonthYoy,
    decimal? Cumulative,
    decimal? CumulativeYoy,
    decimal? SinceYearBegin,
    string? Notes,
    string? Mark,
    decimal? MonthYoyBracketed,
    decimal? CumulativeYoyBracketed,
    IReadOnlyList<SourceSpan> Lines)
{
    /// <summary>Turns a statistics row into its wire form.</summary>
    public static WireStatisticsRow From(StatisticsRow row) => new(
        row.Indicator,
        row.Unit,
        row.Month,
        row.MonthYearOnYear,
        row.Cumulative,
        row.CumulativeYearOnYear,
        row.SinceYearBegin,
        row.AllNotes,
        row.Mark,
        row.MonthYearOnYearBracketed,
        row.CumulativeYearOnYearBracketed,
        row.Lines);
}

/// <summary>A day of the chronicle.</summary>
/// <param name="Date">The day; null when not known.</param>
/// <param name="Entries">Its entries.</param>
/// <param name="People">Of each entry, in the same order, the persons named with their offices.</param>
/// <param name="Lines">Where the entries are printed, each range written <c>[first,last]</c>.</param>
public sealed record WireChronicleDay(
    DateOnly? Date,
    IReadOnlyList<string> Entries,
    IReadOnlyList<IReadOnlyList<WireChroniclePerson>> People,
    IReadOnlyList<SourceSpan> Lines)
{
    /// <summary>Gathers entries by day, days in the order in which they first occur.</summary>
    public static IReadOnlyList<WireChronicleDay> From(IEnumerable<ChronicleEntry> entries) =>
    [
        .. entries.GroupBy(e => e.Date).Select(day => new WireChronicleDay(
            day.Key,
            [.. day.Select(e => e.Text)],
            [.. day.Select(e => (IReadOnlyList<WireChroniclePerson>)[.. e.People.Select(p => new WireChroniclePerson(p.Name, p.Office, p.Start))])],
            [.. day.SelectMany(e => e.Lines)])),
    ];
}

/// <summary>A person in an entry of the chronicle.</summary>
/// <param name="Name">The name.</param>
/// <param name="Office">The office as printed.</param>
/// <param name="Start">Offset of the name in the entry's text, 0-based.</param>
public sealed record WireChroniclePerson(string Name, string Office, int Start);

/// <summary>A row of the catalogue.</summary>
/// <param name="DocNumber">The number in its normal form.</param>
/// <param name="Title">The title as listed.</param>
/// <param name="Lines">Where it is printed, each range written <c>[first,last]</c>.</param>
public sealed record WireCatalogueRow(string DocNumber, string Title, IReadOnlyList<SourceSpan> Lines)
{
    /// <summary>Turns a catalogue row into its wire form.</summary>
    public static WireCatalogueRow From(CatalogueRow row) => new(row.DocumentNumber.ToString(), row.Title, row.Lines);
}
