using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Storage.Registers;

/// <summary>
/// An indicator over the months held. Rows make one series when name (<see cref="IndicatorName"/>) and unit are the same; where one table
/// gives a name twice, only when the row above is the same too.
/// </summary>
public sealed record IndicatorSeries
{
    /// <summary>The name that it goes by, also in addresses.</summary>
    public required string Name { get; init; }

    /// <summary>The unit; null when none is printed.</summary>
    public string? Unit { get; init; }

    /// <summary>The row above it, where that tells it from another series of its name; null otherwise.</summary>
    public string? Below { get; init; }

    /// <summary>The months held, in order.</summary>
    public required IReadOnlyList<SeriesPoint> Points { get; init; }

    /// <summary>Rows whose month is not known; they are in no order of time.</summary>
    public IReadOnlyList<PrintedRecord<StatisticsRow>> Undated { get; init; } = [];

    /// <summary>Every series, in the order of the latest table.</summary>
    /// <param name="rows">All rows, in printed order.</param>
    public static IReadOnlyList<IndicatorSeries> Of(IReadOnlyList<PrintedRecord<StatisticsRow>> rows)
    {
        var named = rows.Select((row, index) => new NamedRow(
            row,
            index,
            IndicatorName.Of(row.Record.Indicator, row.Record.Unit),
            IndicatorName.UnitOf(row.Record.Unit),
            index > 0 && rows[index - 1].In.Id == row.In.Id ? IndicatorName.Of(rows[index - 1].Record.Indicator, rows[index - 1].Record.Unit) : "")).ToList();
        var ambiguous = named.GroupBy(row => (row.Name, row.Unit, row.Row.In.Id)).Where(group => group.Count() > 1)
            .Select(group => (group.Key.Name, group.Key.Unit)).ToHashSet();
        return
        [
            .. named.GroupBy(row => (row.Name, row.Unit, Below: ambiguous.Contains((row.Name, row.Unit)) ? row.Above : null))
                .OrderByDescending(group => group.Last().Row.In.Issue.Year)
                .ThenByDescending(group => group.Last().Row.In.Issue.Number)
                .ThenBy(group => group.Last().Index)
                .Select(group => Of(group.Key.Name, group.Key.Unit, group.Key.Below, [.. group.Select(row => row.Row)])),
        ];
    }

    private static IndicatorSeries Of(string name, string? unit, string? below, IReadOnlyList<PrintedRecord<StatisticsRow>> rows)
    {
        var points = new List<SeriesPoint>();
        foreach (var month in rows.Where(row => row.Month is not null).GroupBy(row => row.Month!.Month).OrderBy(month => month.Key))
        {
            var latest = month.Last();
            var before = points.LastOrDefault() is { } last && last.Month.Month == month.Key.AddMonths(-1) && last.Month.Month.Year == month.Key.Year
                ? last.Row.Record
                : null;
            var difference = IndicatorName.IsAdditive(unit) ? latest.Record.Cumulative - before?.Cumulative : null;
            points.Add(new SeriesPoint
            {
                Month = latest.Month!,
                Row = latest,
                Revised = [.. month.Where(row => row != latest && Differs(row.Record, latest.Record))],
                Difference = difference,
                Fits = difference is null || latest.Record.Month is null
                    ? null
                    : Math.Abs(difference.Value - latest.Record.Month.Value) <= Rounding(latest.Record.Month, latest.Record.Cumulative, before!.Cumulative),
            });
        }

        return new IndicatorSeries { Name = name, Unit = unit, Below = below, Points = points, Undated = [.. rows.Where(row => row.Month is null)] };
    }

    private static bool Differs(StatisticsRow one, StatisticsRow other) =>
        one.Month != other.Month || one.Cumulative != other.Cumulative
        || one.MonthYearOnYear != other.MonthYearOnYear || one.CumulativeYearOnYear != other.CumulativeYearOnYear;

    /// <summary>What figures may be off by together: half a unit of the last decimal printed, each.</summary>
    private static decimal Rounding(params ReadOnlySpan<decimal?> figures)
    {
        var sum = 0m;
        foreach (var figure in figures)
        {
            sum += new decimal(5, 0, 0, isNegative: false, (byte)(figure!.Value.Scale + 1));
        }

        return sum;
    }

    private sealed record NamedRow(PrintedRecord<StatisticsRow> Row, int Index, string Name, string? Unit, string Above);
}
