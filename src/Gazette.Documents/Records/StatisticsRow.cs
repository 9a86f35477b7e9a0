namespace Gazette.Documents;

/// <summary>A row of the monthly table of main indicators (国民经济主要统计指标). What is printed as —— is null.</summary>
public sealed record StatisticsRow
{
    /// <summary>The indicator's name without its leading 一、 or #.</summary>
    public required string Indicator { get; init; }

    /// <summary>Unit as printed (亿元, %); null when none is.</summary>
    public string? Unit { get; init; }

    /// <summary>Value of the month (当月).</summary>
    public decimal? Month { get; init; }

    /// <summary>Change on the same month of the year before, in percent (同比±%).</summary>
    public decimal? MonthYearOnYear { get; init; }

    /// <summary>Value since January (累计).</summary>
    public decimal? Cumulative { get; init; }

    /// <summary>Change of the cumulative value on the year before, in percent.</summary>
    public decimal? CumulativeYearOnYear { get; init; }

    /// <summary>Change since the year began (比年初增减), in the unit of the row; null when the table has no such column.</summary>
    public decimal? SinceYearBegin { get; init; }

    /// <summary>Remarks printed with the row: brackets, second rates; null without.</summary>
    public string? Notes { get; init; }

    /// <summary>Where it is printed.</summary>
    public required IReadOnlyList<SourceSpan> Lines { get; init; }
}
