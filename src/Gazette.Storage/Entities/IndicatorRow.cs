namespace Gazette.Storage.Entities;

/// <summary>A row of the statistics table.</summary>
internal sealed class IndicatorRow : ArticlePartRow
{
    public string? Mark { get; set; }

    public required string Indicator { get; set; }

    public string? Unit { get; set; }

    public decimal? Month { get; set; }

    public decimal? MonthYearOnYear { get; set; }

    public decimal? MonthYearOnYearBracketed { get; set; }

    public decimal? Cumulative { get; set; }

    public decimal? CumulativeYearOnYear { get; set; }

    public decimal? CumulativeYearOnYearBracketed { get; set; }

    public decimal? SinceYearBegin { get; set; }

    public string? Notes { get; set; }

    public string? Remark { get; set; }
}
