using Gazette.Documents;
using Gazette.Search.Statistics;

namespace Gazette.Search.Wire;

/// <summary>A figure of a monthly table; what is not printed is null.</summary>
/// <param name="Indicator">Name of the indicator.</param>
/// <param name="Unit">Unit as printed.</param>
/// <param name="Period">The month, as 2020年9月.</param>
/// <param name="Month">Value of the month.</param>
/// <param name="MonthYoy">Change on the same month of the year before, in percent.</param>
/// <param name="Cumulative">Value since January.</param>
/// <param name="CumulativeYoy">Its change on the year before, in percent.</param>
/// <param name="Url">Address of the table's page.</param>
/// <param name="MonthYoyBracketed">A second rate of the month, printed in brackets beside the first; what it counts is said in the notes.</param>
/// <param name="CumulativeYoyBracketed">The same of the cumulative value.</param>
/// <param name="Notes">Remarks printed with the row or, naming it, under the table; null without.</param>
public sealed record WireFigure(
    string Indicator,
    string? Unit,
    string? Period,
    decimal? Month,
    decimal? MonthYoy,
    decimal? Cumulative,
    decimal? CumulativeYoy,
    string Url,
    decimal? MonthYoyBracketed,
    decimal? CumulativeYoyBracketed,
    string? Notes)
{
    /// <summary>Turns a figure into its wire form.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="address">Gives the address of an article's page.</param>
    public static WireFigure From(Figure figure, Func<ArticleId, string> address) => new(
        figure.Row.Indicator,
        figure.Row.Unit,
        figure.Period?.ToString(),
        figure.Row.Month,
        figure.Row.MonthYearOnYear,
        figure.Row.Cumulative,
        figure.Row.CumulativeYearOnYear,
        address(figure.Table.Id),
        figure.Row.MonthYearOnYearBracketed,
        figure.Row.CumulativeYearOnYearBracketed,
        figure.Row.AllNotes);
}
