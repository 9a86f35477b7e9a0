using System.Globalization;

namespace Gazette.Web.Addresses;

/// <summary>The addresses of the registers drawn from the records of all issues: people, posts, statistics, chronicle, catalogue.</summary>
public static class RecordAddresses
{
    /// <summary>Everyone who is appointed, removed, or named with an office in the chronicle.</summary>
    public const string People = "/people";

    /// <summary>Every organisation with its posts.</summary>
    public const string Posts = "/posts";

    /// <summary>Every indicator.</summary>
    public const string Statistics = "/statistics";

    /// <summary>The months of the chronicle.</summary>
    public const string Chronicle = "/chronicle";

    /// <summary>The runs of documents in catalogues and issues.</summary>
    public const string Catalogue = "/catalogue";

    /// <summary>Name of the parameter that asks who held a post on a day; its value is 2020-06-01.</summary>
    public const string DayParameter = "on";

    /// <summary>Name of the parameter that picks organisations and posts by a part of their names.</summary>
    public const string NameParameter = "q";

    /// <summary>Name of the parameter that picks the year of a person's chronicle.</summary>
    public const string YearParameter = "year";

    /// <summary>Name of the parameter that picks people by family name.</summary>
    public const string SurnameParameter = "surname";

    /// <summary>Name of the parameter that asks for another form; its one value is <see cref="Csv"/>.</summary>
    public const string FormatParameter = "format";

    /// <summary>Asks for a CSV file.</summary>
    public const string Csv = "csv";

    /// <summary>What stands in an address for the organisation of posts printed without one.</summary>
    public const string NoOrganisation = "未写机构";

    /// <summary>Everyone with a family name.</summary>
    public static string Surname(string surname) => People + AddressQuery.Of((SurnameParameter, surname));

    /// <summary>A name and all on record of it.</summary>
    public static string Person(string name) => $"{People}/{Uri.EscapeDataString(name)}";

    /// <summary>A name, with the entries of the chronicle of a year.</summary>
    public static string Person(string name, int year) =>
        Person(name) + AddressQuery.Of((YearParameter, year.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The organisations and posts whose names have a text in them, and who held them on a day; null for any name, for no day.</summary>
    public static string PostsOf(string? text, DateOnly? day) =>
        Posts + AddressQuery.Of((NameParameter, text), (DayParameter, day?.ToString("O", CultureInfo.InvariantCulture)));

    /// <summary>The posts of an organisation; null for posts printed without one.</summary>
    public static string Organisation(string? name) => $"{Posts}/{Uri.EscapeDataString(name ?? NoOrganisation)}";

    /// <summary>The posts of an organisation, and who held them on a day.</summary>
    public static string Organisation(string? name, DateOnly day) =>
        Organisation(name) + AddressQuery.Of((DayParameter, day.ToString("O", CultureInfo.InvariantCulture)));

    /// <summary>An indicator over the months, by the name its series go by.</summary>
    public static string Indicator(string name) => $"{Statistics}/{Uri.EscapeDataString(name)}";

    /// <summary>The same as a CSV file.</summary>
    public static string AsCsv(string address) => address + AddressQuery.Of((FormatParameter, Csv));

    /// <summary>A month of the chronicle.</summary>
    public static string ChronicleMonth(DateOnly month) => string.Create(CultureInfo.InvariantCulture, $"{Chronicle}/{month:yyyy-MM}");

    /// <summary>A day in its month.</summary>
    public static string ChronicleDay(DateOnly day) => $"{ChronicleMonth(day)}#{DayAnchor(day)}";

    /// <summary>The anchor of a day: <c>day-9</c>.</summary>
    public static string DayAnchor(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"day-{day.Day}");

    /// <summary>A day of the calendar in every year.</summary>
    public static string DayInAllYears(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Chronicle}/day/{day:MM-dd}");

    /// <summary>The documents of an agency code and year.</summary>
    public static string Run(string agency, int? year) => year is null
        ? $"{Catalogue}/{Uri.EscapeDataString(agency)}"
        : string.Create(CultureInfo.InvariantCulture, $"{Catalogue}/{Uri.EscapeDataString(agency)}/{year}");
}
