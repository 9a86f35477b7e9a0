using System.Globalization;

namespace Gazette.Web.Rendering;

/// <summary>
/// The geometry of a line chart of monthly values: points where a value is held, joined only with the month next to it, so that what is
/// not held stays open. Drawn as SVG by a partial page; coordinates are those of the view box.
/// </summary>
public sealed class SeriesChart
{
    /// <summary>Width of the view box.</summary>
    public const int Width = 420;

    /// <summary>Height of the view box.</summary>
    public const int Height = 230;

    /// <summary>Left edge of the plot.</summary>
    public const int Left = 58;

    /// <summary>Right edge of the plot.</summary>
    public const int Right = Width - 26;

    /// <summary>Upper edge of the plot.</summary>
    public const int Top = 14;

    /// <summary>Lower edge of the plot.</summary>
    public const int Bottom = Height - 28;

    // Fewer than so many grid lines tell too little, more crowd a phone.
    private const int MostSteps = 5;

    // A label of the lower axis is about this wide.
    private const double LabelWidth = 56;

    // Where points stand closer than this they are drawn small.
    private const double Crowded = 9;

    private static readonly int[] RoundFactors = [1, 2, 5, 10];

    private readonly DateOnly _first;
    private readonly int _months;
    private readonly decimal _low;
    private readonly decimal _high;

    private SeriesChart(IReadOnlyList<(DateOnly Month, decimal Value)> values)
    {
        (_first, var last) = (values[0].Month, values[^1].Month);
        _months = MonthsBetween(_first, last);
        var step = StepOf(values.Min(point => point.Value), values.Max(point => point.Value));
        _low = Math.Floor(values.Min(point => point.Value) / step) * step;
        _high = Math.Ceiling(values.Max(point => point.Value) / step) * step;
        if (_low == _high)
        {
            (_low, _high) = (_low - step, _high + step);
        }

        Ticks = [.. Enumerable.Range(0, (int)((_high - _low) / step) + 1).Select(i => _low + i * step).Select(value => new ChartTick(Y(value), Label(value)))];
        Points = [.. values.Select(point => new ChartPoint(X(point.Month), Y(point.Value), point.Month, point.Value))];
        Lines = [.. LinesOf(values)];
        Months = [.. MonthLabels(last)];
    }

    /// <summary>Lines across, with the value each stands for.</summary>
    public IReadOnlyList<ChartTick> Ticks { get; }

    /// <summary>A point a month held.</summary>
    public IReadOnlyList<ChartPoint> Points { get; }

    /// <summary>A path (SVG's <c>d</c>) a run of two or more months that follow each other.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Labels of the lower axis.</summary>
    public IReadOnlyList<ChartTick> Months { get; }

    /// <summary>Radius of a point.</summary>
    public double Radius => _months > 0 && (double)(Right - Left) / _months < Crowded ? 1.8 : 3.5;

    /// <summary>A chart of values in order of time, a month each; null without any.</summary>
    public static SeriesChart? Of(IReadOnlyList<(DateOnly Month, decimal Value)> values) => values.Count == 0 ? null : new SeriesChart(values);

    /// <summary>A coordinate with one decimal, for an attribute.</summary>
    public static string Coordinate(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    // 1, 2 or 5 times a power of ten, so that labels are round.
    private static decimal StepOf(decimal low, decimal high)
    {
        var range = (double)(high > low ? high - low : Math.Max(1, Math.Abs(high) / 10));
        var power = Math.Pow(10, Math.Floor(Math.Log10(range / MostSteps)));
        var factor = RoundFactors.First(times => range / (times * power) <= MostSteps);
        return (decimal)(factor * power);
    }

    private static string Label(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture).Replace('-', '−');

    private static int MonthsBetween(DateOnly from, DateOnly to) => (to.Year - from.Year) * 12 + to.Month - from.Month;

    private double X(DateOnly month) =>
        _months == 0 ? (Left + Right) / 2.0 : Left + (double)(Right - Left) * MonthsBetween(_first, month) / _months;

    private double Y(decimal value) => Bottom - (Bottom - Top) * (double)((value - _low) / (_high - _low));

    private IEnumerable<string> LinesOf(IReadOnlyList<(DateOnly Month, decimal Value)> values)
    {
        var start = 0;
        for (var i = 1; i <= values.Count; i++)
        {
            if (i < values.Count && values[i - 1].Month.AddMonths(1) == values[i].Month)
            {
                continue;
            }

            if (i - start > 1)
            {
                yield return "M" + string.Join('L', values.Skip(start).Take(i - start).Select(point => $"{Coordinate(X(point.Month))} {Coordinate(Y(point.Value))}"));
            }

            start = i;
        }
    }

    // The first month and the last; between them the Januaries that have room.
    private IEnumerable<ChartTick> MonthLabels(DateOnly last)
    {
        yield return new ChartTick(X(_first), $"{_first.Year}.{_first.Month}");
        if (_months == 0)
        {
            yield break;
        }

        var taken = X(_first);
        for (var january = new DateOnly(_first.Year + 1, 1, 1); january < last; january = january.AddYears(1))
        {
            if (X(january) - taken >= LabelWidth && X(last) - X(january) >= LabelWidth)
            {
                taken = X(january);
                yield return new ChartTick(taken, $"{january.Year}.1");
            }
        }

        if (X(last) - X(_first) >= LabelWidth)
        {
            yield return new ChartTick(X(last), $"{last.Year}.{last.Month}");
        }
    }
}

/// <summary>A label of an axis.</summary>
/// <param name="At">Its coordinate along the axis.</param>
/// <param name="Label">Its text.</param>
public sealed record ChartTick(double At, string Label);

/// <summary>A value in a chart.</summary>
public sealed record ChartPoint(double X, double Y, DateOnly Month, decimal Value);
