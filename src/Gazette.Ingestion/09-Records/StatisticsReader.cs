using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Records;

/// <summary>
/// Reads the table of main indicators. A row is the indicator, its unit, and four figures: month, change on the year before,
/// cumulative, change on the year before; cells stand apart by tabs or by spaces, and a row may be broken over lines. The
/// heading, which print scatters over several lines, ends where the first row (一、 or figures) begins and tells the order of the
/// columns. A remark under the table (注：…) belongs to the indicators it names, a rate in brackets under a row to the rate it stands under.
/// </summary>
internal sealed class StatisticsReader
{
    // Characters; remarks run to some three lines.
    private const int LongestRemark = 500;

    private readonly List<StatisticsRow> _rows = [];
    private readonly List<StatisticsRemark> _remarks = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<StatisticsCell> _open = []; // The row in hand.
    private IReadOnlyList<StatisticsCell> _last = []; // The cells of the last row read.
    private IReadOnlyList<StatisticsColumn> _columns = StatisticsColumns.Usual;

    private StatisticsReader()
    {
    }

    /// <summary>The rows in printed order, and what could not be read.</summary>
    public static (IReadOnlyList<StatisticsRow> Rows, IReadOnlyList<Diagnostic> Diagnostics) Read(IReadOnlyList<SourceLine> lines)
    {
        var reader = new StatisticsReader();
        foreach (var (line, cells) in lines.SelectMany(line => RowsOf(StatisticsCells.Of(line)).Select(cells => (line, cells))))
        {
            if (!reader.TakesRemark(line, cells) && !reader.TakesNote(cells))
            {
                reader.Take(cells);
            }
        }

        reader.Close();
        return ([.. reader._rows.Select(row => StatisticsRowReader.WithRemarks(row, reader._remarks))], reader._diagnostics);
    }

    private bool TakesRemark(SourceLine line, IReadOnlyList<StatisticsCell> cells)
    {
        if (StatisticsCells.IsRemark(line.Text))
        {
            Close();
            _remarks.Add(new StatisticsRemark(line.Text.Trim(), [line.Number]));
            return true;
        }

        var goesOn = _remarks.Count > 0 && _remarks[^1].Text.Length <= LongestRemark && _rows.Count > 0
            && cells.All(c => !c.IsFigure) && !StatisticsCells.OpensNumbered(line.Text) && !StatisticsCells.IsHeading(cells);
        if (goesOn)
        {
            _remarks[^1] = _remarks[^1].With(line);
        }

        return goesOn;
    }

    private bool TakesNote(IReadOnlyList<StatisticsCell> cells)
    {
        var isNote = _open.Count == 0 && _rows.Count > 0 && cells.Count > 0 && cells.All(c => c.IsBracket);
        if (isNote)
        {
            _last = [.. _last, .. cells];
            _rows[^1] = StatisticsRowReader.Read(_last, _columns) ?? _rows[^1];
        }

        return isNote;
    }

    private void Take(IReadOnlyList<StatisticsCell> cells)
    {
        // Figures that no name stands before belong to no row.
        if (_open.Count == 0 && cells.All(c => c.IsFigure))
        {
            return;
        }

        if (cells.Count > 0 && OpensRow(cells))
        {
            Close();
        }

        _open.AddRange(cells);
        if (TrailingFigures() >= _columns.Count)
        {
            Close();
        }
    }

    private void Close()
    {
        if (StatisticsCells.IsHeading(_open))
        {
            _columns = HeadOf(_open) ?? _columns;
        }
        else if (StatisticsRowReader.Read(_open, _columns) is { } row)
        {
            _rows.Add(row);
            _last = [.. _open];
        }
        else if (_open.Any(c => c.HasDigits) && _open.Any(c => !c.IsFigure) && (_open[^1].IsFigure || _open.Any(c => StatisticsCells.OpensNumbered(c.Text))))
        {
            _diagnostics.Add(Unreadable(_open));
        }

        _open.Clear();
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
    private bool OpensRow(IReadOnlyList<StatisticsCell> cells) =>
        StatisticsCells.OpensNumbered(cells[0].Text)
        || StatisticsCells.IsHeading(_open) && !StatisticsCells.IsHeading(cells)
        || !cells[0].IsFigure && TrailingFigures() > 0;

    private int TrailingFigures() => _open.Skip(_open.FindLastIndex(c => !c.IsFigure) + 1).Count(c => !c.IsBracket);

    private static Diagnostic Unreadable(List<StatisticsCell> cells) => new()
    {
        Severity = DiagnosticSeverity.Warning,
        Code = DiagnosticCodes.UnreadableFigures,
        Lines = new SourceSpan(cells.Min(c => c.Line), cells.Max(c => c.Line)),
        Seen = $"统计数据“{Excerpt.Of(string.Join(' ', cells.Select(c => c.Text)))}”各栏无法区分",
        TakenFor = "这一行没有收入统计指标，原文照录；请核对印本的表格，缺栏的可用校正“读作”写全",
    };
}
