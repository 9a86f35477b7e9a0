namespace Gazette.Documents;

/// <summary>A row of the monthly table of main indicators (国民经济主要统计指标). What is printed as —— is null.</summary>
public sealed record StatisticsRow
{
    /// <summary>Its place in the table as printed before the name: 一、, or # for a part of the one above (其中); null without.</summary>
    public string? Mark { get; init; }

    /// <summary>The indicator's name without its leading 一、 or #.</summary>
    public required string Indicator { get; init; }

    /// <summary>Unit as printed (亿元, %); null when none is.</summary>
    public string? Unit { get; init; }

    /// <summary>Value of the month (当月).</summary>
    public decimal? Month { get; init; }

    /// <summary>Change on the same month of the year before, in percent (同比±%).</summary>
    public decimal? MonthYearOnYear { get; init; }

    /// <summary>A second rate of the month, printed in brackets beside the first, on other terms (同口径); null without.</summary>
    public decimal? MonthYearOnYearBracketed { get; init; }

    /// <summary>Value since January (累计).</summary>
    public decimal? Cumulative { get; init; }

    /// <summary>Change of the cumulative value on the year before, in percent.</summary>
    public decimal? CumulativeYearOnYear { get; init; }

    /// <summary>A second rate of the cumulative value, printed in brackets beside the first: −22.6（−6.7）; null without.</summary>
    public decimal? CumulativeYearOnYearBracketed { get; init; }

    /// <summary>Change since the year began (比年初增减), in the unit of the row; null when the table has no such column.</summary>
    public decimal? SinceYearBegin { get; init; }

    /// <summary>What is printed in the row beside its figures: 1.2倍, a bracket that belongs to no rate; null without.</summary>
    public string? Notes { get; init; }

    /// <summary>The remark under the table that names the indicator (注：…); null without.</summary>
    public string? Remark { get; init; }

    /// <summary>Notes and remark together; null without either.</summary>
    public string? AllNotes => Notes is not null && Remark is not null ? $"{Notes}；{Remark}" : Notes ?? Remark;

    /// <summary>Where it is printed.</summary>
    public required IReadOnlyList<SourceSpan> Lines { get; init; }
}
