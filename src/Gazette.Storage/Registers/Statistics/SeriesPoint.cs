using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Storage.Registers;

/// <summary>An indicator in one month.</summary>
public sealed record SeriesPoint
{
    /// <summary>The month, and what it rests on.</summary>
    public required CoveredTime Month { get; init; }

    /// <summary>The row, of the latest issue that gives it.</summary>
    public required PrintedRecord<StatisticsRow> Row { get; init; }

    /// <summary>Rows of earlier issues for the same month whose figures differ: they were revised.</summary>
    public IReadOnlyList<PrintedRecord<StatisticsRow>> Revised { get; init; } = [];

    /// <summary>
    /// The cumulative value less that of the month before; null when the month before, in the same year, is not held, or when the unit
    /// does not add up (%).
    /// </summary>
    public decimal? Difference { get; init; }

    /// <summary>
    /// Whether <see cref="Difference"/> is the value printed for the month, as far as rounding goes; null when one of them is missing.
    /// When it is not, figures of earlier months were revised, or one is misread.
    /// </summary>
    public bool? Fits { get; init; }
}
