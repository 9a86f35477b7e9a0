using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Records;

/// <summary>
/// Reads the table of main indicators. A row is the indicator, its unit, and four figures: month, change on the year before,
/// cumulative, change on the year before; cells stand apart by tabs or by spaces, and a row may be broken over lines. The
/// heading, which print scatters over several lines, ends where the first row (一、 or figures) begins.
/// </summary>
internal static class StatisticsReader
{
    private const int Figures = 4;

    /// <summary>The rows in printed order, and what could not be read.</summary>
    public static (IReadOnlyList<StatisticsRow> Rows, IReadOnlyList<Diagnostic> Diagnostics) Read(IReadOnlyList<SourceLine> lines)
    {
        var rows = new List<StatisticsRow>();
        var diagnostics = new List<Diagnostic>();
        var open = new List<StatisticsCell>();
        foreach (var line in lines)
        {
            var cells = StatisticsCells.Of(line);
            if (StatisticsCells.IsRemark(line.Text))
            {
                Close();
                continue;
            }

            if (cells.Count > 0 && OpensRow(cells, open))
            {
                Close();
            }

            open.AddRange(cells);
            if (open.Count > 0 && open.Any(c => !c.IsFigure) && TrailingFigures(open) >= Figures)
            {
                Close();
            }
        }

        Close();
        return (rows, diagnostics);

        void Close()
        {
            if (StatisticsRowReader.Read(open, Figures) is { } row)
            {
                rows.Add(row);
            }
            else if (open.Any(c => c.HasDigits) && open.Any(c => StatisticsCells.OpensNumbered(c.Text)))
            {
                diagnostics.Add(Unreadable(open));
            }

            open.Clear();
        }
    }

    // A numbered name, or a name after figures; a plain name before any figure is what a broken line left of the name above it.
    private static bool OpensRow(IReadOnlyList<StatisticsCell> cells, List<StatisticsCell> open) =>
        StatisticsCells.OpensNumbered(cells[0].Text)
        || StatisticsCells.IsHeading(open)
        || !cells[0].IsFigure && TrailingFigures(open) > 0;

    private static int TrailingFigures(List<StatisticsCell> cells) =>
        cells.AsEnumerable().Reverse().TakeWhile(c => c.IsFigure).Count();

    private static Diagnostic Unreadable(List<StatisticsCell> cells) => new()
    {
        Severity = DiagnosticSeverity.Warning,
        Code = DiagnosticCodes.UnreadableFigures,
        Lines = new SourceSpan(cells.Min(c => c.Line), cells.Max(c => c.Line)),
        Seen = $"统计数据“{Excerpt.Of(string.Join(' ', cells.Select(c => c.Text)))}”各栏无法区分",
        TakenFor = "这一行没有收入统计指标，原文照录；请核对印本的表格",
    };
}
