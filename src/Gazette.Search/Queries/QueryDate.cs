using System.Globalization;

namespace Gazette.Search.Queries;

/// <summary>A year, a month of a year, or a month of any year, that a query names; never guessed (去年 is none).</summary>
/// <param name="Year">The year; null when only a month is named.</param>
/// <param name="Month">The month, 1 to 12; null for the whole year.</param>
public sealed record QueryDate(int? Year, int? Month = null)
{
    /// <summary>Whether a month is of this time.</summary>
    public bool Holds(QueryDate month) => (Year is null || Year == month.Year) && (Month is null || Month == month.Month);

    /// <summary>As it is said.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(Year is { } year ? $"{year}年" : "")}{(Month is { } month ? $"{month}月" : "")}");
}
