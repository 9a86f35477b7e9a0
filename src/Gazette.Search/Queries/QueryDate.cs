using System.Globalization;

namespace Gazette.Search.Queries;

/// <summary>A year, a month or a day of a year, or a month or a day of any year, that a query names; never guessed (去年 is none).</summary>
/// <param name="Year">The year; null when only a month or a day is named.</param>
/// <param name="Month">The month, 1 to 12; null for the whole year.</param>
/// <param name="Day">The day of the month, from 1; null for the whole month.</param>
public sealed record QueryDate(int? Year, int? Month = null, int? Day = null)
{
    private const int LeapYear = 2020;

    /// <summary>The year and month without the day.</summary>
    public QueryDate WithoutDay => this with { Day = null };

    /// <summary>The day as gazettes print it (9月15日); null when none is named.</summary>
    public string? DayInYear => Day is null ? null : WithoutYear.ToString();

    /// <summary>The day in its year, in a leap year when it is of any; null when none is named.</summary>
    public DateOnly? CalendarDay => this is { Month: { } month, Day: { } day } ? new DateOnly(Year ?? LeapYear, month, day) : null;

    /// <summary>Whether the calendar has it: 2月30日 is no day.</summary>
    internal bool Exists => Day is not { } day || (Month is { } month && day <= DateTime.DaysInMonth(Year ?? LeapYear, month));

    private QueryDate WithoutYear => this with { Year = null };

    /// <summary>Whether a month is of this time, or the day in it.</summary>
    public bool Holds(QueryDate month) => (Year is null || Year == month.Year) && (Month is null || Month == month.Month);

    /// <summary>As it is said.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(Year is { } year ? $"{year}年" : "")}{(Month is { } month ? $"{month}月" : "")}{(Day is { } day ? $"{day}日" : "")}");
}
