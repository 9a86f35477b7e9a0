using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Bodies;
using Gazette.Ingestion.Closings;

namespace Gazette.Ingestion.Tables;

/// <summary>
/// Finds the tables of one part that the text gives as running lines, and rebuilds them where every row is certain. A header whose
/// rows can't be told apart is reported, and its lines stay text.
/// </summary>
internal sealed class LinearTableReader
{
    /// <summary>A header is a line of words, no sentence.</summary>
    private const int WidestHeader = 100;

    private readonly BodyLine[] _lines;
    private readonly int[] _ends;
    private readonly List<Diagnostic> _diagnostics = [];
    private UnreadTable? _unread;

    /// <summary>A reader of one part.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="ends">Whether a line stands in no table of running lines: a signature or a rotated page begins there.</param>
    public LinearTableReader(BodyLine[] lines, Func<int, bool> ends)
    {
        _lines = lines;
        _ends = new int[lines.Length + 1];
        _ends[^1] = lines.Length;
        for (var i = lines.Length - 1; i >= 0; i--)
        {
            var isEnd = ends(i) || TableReader.IsRow(lines[i]) || TableCaption.IsNote(lines[i].Text) || AnnexTitleReader.IsMark(lines[i]);
            _ends[i] = isEnd ? i : _ends[i + 1];
        }
    }

    /// <summary>Headers whose rows could not be told apart.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The table whose header begins at the line; null without.</summary>
    /// <param name="index">Where to look.</param>
    /// <param name="isTitled">Whether a title or caption stands right above: only there two words can head a table.</param>
    public LinearTable? At(int index, bool isTitled)
    {
        if (_ends[index] == index || !MayBeHeader(_lines[index]))
        {
            return null;
        }

        var lines = new ArraySegment<BodyLine>(_lines, index, _ends[index] - index);
        var table = FigureTable.Read(lines, isTitled) ?? DocumentListTable.Read(lines) ?? NumberedListTable.Read(lines) ?? (isTitled ? CriteriaTable.Read(lines) : null);
        if (table is not null)
        {
            return table;
        }

        var header = LinearCells.Of(_lines[index]);
        return TaskHeader.ReadAt(lines, 0) is { } tasks ? TaskTable.Read(lines, tasks) ?? LeaveUnread(index, tasks.Columns, tasks.Length)
            : isTitled && MayHeadTable(header) ? LeaveUnread(index, header, length: 1)
            : null;
    }

    /// <summary>
    /// Whether a row of a table that could not be read begins at the line: the first below the header, or the next number. Such rows
    /// stay lines of text, each for itself, and their numbers head nothing.
    /// </summary>
    public bool IsUnreadRow(int index)
    {
        if (_unread is not { } table || index >= table.End || _lines[index].Opening.Kind is not (OpeningKind.None or OpeningKind.Dotted))
        {
            return false;
        }

        var isNext = RowNumber.Of(_lines[index]) == table.Rows + 1;
        _unread = isNext ? table with { Rows = table.Rows + 1 } : table;
        return isNext || index == table.First;
    }

    /// <summary>Words with blanks between, no number before them, no comma or stop.</summary>
    private static bool MayBeHeader(BodyLine line) =>
        line.Width <= WidestHeader && !line.Opening.Exists && line.Source.Text.AsSpan().IndexOfAny(' ', '\u3000') > 0
        && !LinearCells.IsSentence(line.Text) && !TableReader.IsRow(line);

    /// <summary>Under a title of its own: words of which the first numbers the rows or the last is for remarks.</summary>
    private static bool MayHeadTable(IReadOnlyList<string> cells) =>
        NumberedListTable.IsHeader(cells) || (cells.Count > 2 && LinearCells.IsRemark(cells[^1]));

    private LinearTable? LeaveUnread(int index, IReadOnlyList<string> columns, int length)
    {
        // The pages of a table that could not be read carry its header again.
        if (_unread is { } known && known.End == _ends[index] && known.Columns.SequenceEqual(columns))
        {
            return null;
        }

        _unread = new UnreadTable(index + length, _ends[index], columns, Rows: 0);
        _diagnostics.Add(new Diagnostic
        {
            Severity = DiagnosticSeverity.Warning,
            Code = DiagnosticCodes.UnreadableTable,
            Lines = new SourceSpan(_lines[index].Number, Math.Max(_lines[index].Number, _lines[index + length - 1].Number)),
            Seen = $"“{Excerpt.Of(string.Join(' ', columns))}”应为表头，其下各行不能确定地分列",
            TakenFor = "没有还原成表格，按正文保留；请对照印本的表格",
        });
        return null;
    }

    /// <summary>A table whose rows could not be told apart.</summary>
    /// <param name="First">Index of the line below its header.</param>
    /// <param name="End">Index of the line at which it must have ended.</param>
    /// <param name="Columns">Names of its columns.</param>
    /// <param name="Rows">How many numbered rows have begun.</param>
    private sealed record UnreadTable(int First, int End, IReadOnlyList<string> Columns, int Rows);
}
