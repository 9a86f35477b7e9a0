using System.Globalization;

namespace Gazette.Search.Queries;

/// <summary>A year, or a month of a year, that a query names; never guessed (去年 is none).</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12; null for the whole year.</param>
public sealed record QueryDate(int Year, int? Month = null)
{
    /// <summary>As it is said.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Year}年{(Month is { } month ? $"{month}月" : "")}");
}
