using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Records;

/// <summary>A remark under the table of indicators (注：…), which may run over several lines.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Lines">1-based numbers of its lines.</param>
internal sealed record StatisticsRemark(string Text, IReadOnlyList<int> Lines)
{
    /// <summary>The remark with a further line.</summary>
    public StatisticsRemark With(SourceLine line) => new(Text + line.Text.Trim(), [.. Lines, line.Number]);
}
