using System.Globalization;

namespace Gazette.Web.Addresses;

/// <summary>The address of what takes effect and ends around a day; what stands at its default is left out.</summary>
/// <param name="Day">The day; null for today.</param>
/// <param name="Days">How many days it looks either way, 1 to the largest of <see cref="Spans"/>.</param>
public sealed record CalendarAddress(DateOnly? Day = null, int Days = CalendarAddress.DefaultDays)
{
    /// <summary>Name of the parameter that holds the day, as 2020-10-01.</summary>
    public const string DayParameter = "day";

    /// <summary>Name of the parameter that holds the number of days.</summary>
    public const string DaysParameter = "days";

    /// <summary>How many days when nothing is said.</summary>
    public const int DefaultDays = 90;

    /// <summary>The numbers of days offered.</summary>
    public static IReadOnlyList<int> Spans { get; } = [30, DefaultDays, 365];

    /// <summary>What takes effect and ends around a month or a year: from its middle, the fewest offered days that reach both ends.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, 1 to 12; null for the whole year.</param>
    public static CalendarAddress Of(int year, int? month) => month is { } only
        ? new CalendarAddress(new DateOnly(year, only, 15), Spans[0])
        : new CalendarAddress(new DateOnly(year, 7, 1), Spans[^1]);

    /// <inheritdoc />
    public override string ToString() => GazetteAddresses.Calendar + AddressQuery.Of(
        (DayParameter, Day?.ToString("O", CultureInfo.InvariantCulture)),
        (DaysParameter, Days == DefaultDays ? null : Days.ToString(CultureInfo.InvariantCulture)));
}
