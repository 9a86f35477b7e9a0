using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Records;

/// <summary>
/// Reads the table of main indicators. A row is the indicator, its unit, and four figures: month, change on the year before,
/// cumulative, change on the year before; cells stand apart by tabs or by spaces, and a row may be broken over lines. The
/// heading, which print scatters over several lines, ends where the first row (一、 or figures) begins and tells the order of the
/// columns. A remark under the table (注：…) belongs to the indicators it names, a rate in brackets under a row to that row.
/// </summary>
internal static class StatisticsReader
{
    // Characters; remarks run to some three lines.
    private const int LongestRemark = 500;

    /// <summary>The rows in printed order, and what could not be read.</summary>
    public static (IReadOnlyList<StatisticsRow> Rows, IReadOnlyList<Diagnostic> Diagnostics) Read(IReadOnlyList<SourceLine> lines)
    {
        var rows = new List<StatisticsRow>();
        var diagnostics = new List<Diagnostic>();
        var open = new List<StatisticsCell>();
        var remarks = new List<StatisticsRemark>();
        var columns = StatisticsColumns.Usual;
        foreach (var (line, cells) in lines.SelectMany(line => RowsOf(StatisticsCells.Of(line)).Select(cells => (line, cells))))
        {
            if (StatisticsCells.IsRemark(line.Text))
            {
                Close();
                remarks.Add(new StatisticsRemark(line.Text.Trim(), [line.Number]));
                continue;
            }

            if (remarks.Count > 0 && remarks[^1].Text.Length <= LongestRemark && rows.Count > 0 && cells.All(c => !c.IsFigure) && !StatisticsCells.OpensNumbered(line.Text) && !StatisticsCells.IsHeading(cells))
            {
                remarks[^1] = remarks[^1].With(line);
                continue;
            }

            if (open.Count == 0 && rows.Count > 0 && cells.Count > 0 && cells.All(c => c.Text.StartsWith('(') && c.IsFigure))
            {
                rows[^1] = StatisticsRowReader.WithNote(rows[^1], cells);
                continue;
            }

            // Figures that no name stands before belong to no row.
            if (open.Count == 0 && cells.All(c => c.IsFigure))
            {
                continue;
            }

            if (cells.Count > 0 && OpensRow(cells, open))
            {
                Close();
            }

            open.AddRange(cells);
            if (TrailingFigures(open) >= columns.Count)
            {
                Close();
            }
        }

        Close();
        return ([.. rows.Select(row => StatisticsRowReader.WithRemarks(row, remarks))], diagnostics);

        void Close()
        {
            if (StatisticsCells.IsHeading(open))
            {
                columns = HeadOf(open) ?? columns;
            }
            else if (StatisticsRowReader.Read(open, columns) is { } row)
            {
                rows.Add(row);
            }
            else if (open.Any(c => c.HasDigits) && open.Any(c => !c.IsFigure) && (open[^1].IsFigure || open.Any(c => StatisticsCells.OpensNumbered(c.Text))))
            {
                diagnostics.Add(Unreadable(open));
            }

            open.Clear();
        }
    }

    // Where lines were joined a numbered name follows the figures of the row before.
    private static IEnumerable<IReadOnlyList<StatisticsCell>> RowsOf(IReadOnlyList<StatisticsCell> cells)
    {
        var start = 0;
        for (var i = 1; i < cells.Count; i++)
        {
            if (cells[i - 1].IsFigure && cells[i - 1].Text.Length > 0 && !cells[i].IsFigure && StatisticsCells.OpensNumbered(cells[i].Text))
            {
                yield return [.. cells.Take(i).Skip(start)];
                start = i;
            }
        }

        yield return start == 0 ? cells : [.. cells.Skip(start)];
    }

    // A single column counts only where the head is one line: of a head that print scatters, some may be lost.
    private static IReadOnlyList<StatisticsColumn>? HeadOf(List<StatisticsCell> cells) =>
        StatisticsColumns.Read(cells.Select(c => c.Printed)) is { } columns && (columns.Count > 1 || cells[0].Line == cells[^1].Line && cells.Count > 2)
            ? columns
            : null;

    // A numbered name, or a name after figures; a plain name before any figure is what a broken line left of the name above it.
    private static bool OpensRow(IReadOnlyList<StatisticsCell> cells, List<StatisticsCell> open) =>
        StatisticsCells.OpensNumbered(cells[0].Text)
        || StatisticsCells.IsHeading(open) && !StatisticsCells.IsHeading(cells)
        || !cells[0].IsFigure && TrailingFigures(open) > 0;

    private static int TrailingFigures(List<StatisticsCell> cells) => cells.Count - 1 - cells.FindLastIndex(c => !c.IsFigure);

    private static Diagnostic Unreadable(List<StatisticsCell> cells) => new()
    {
        Severity = DiagnosticSeverity.Warning,
        Code = DiagnosticCodes.UnreadableFigures,
        Lines = new SourceSpan(cells.Min(c => c.Line), cells.Max(c => c.Line)),
        Seen = $"统计数据“{Excerpt.Of(string.Join(' ', cells.Select(c => c.Text)))}”各栏无法区分",
        TakenFor = "这一行没有收入统计指标，原文照录；请核对印本的表格，缺栏的可用校正“读作”写全",
    };
}
