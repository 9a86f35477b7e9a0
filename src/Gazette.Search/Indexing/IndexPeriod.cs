namespace Gazette.Search.Indexing;

/// <summary>A year, a month, or a month of any year. An article is of it when it was issued then, or printed in the issue of that month or year.</summary>
/// <param name="Year">The year; null for any.</param>
/// <param name="Month">The month, 1 to 12; null for the whole year.</param>
public sealed record IndexPeriod(int? Year, int? Month)
{
    /// <summary>What being of the time is worth.</summary>
    public const double Weight = 1.5;

    /// <summary>Whether an article is of the time. The gazette comes out monthly, so that an issue's number is its month.</summary>
    /// <param name="year">Year of its issue.</param>
    /// <param name="number">Number of the issue in its year.</param>
    /// <param name="issuedOn">Day it was issued.</param>
    public bool Holds(int? year, int? number, DateOnly? issuedOn) =>
        IsOf(year, number) || (issuedOn is { } day && IsOf(day.Year, day.Month));

    private bool IsOf(int? year, int? month) => year is not null && (Year is null || year == Year) && (Month is null || month == Month);
}
