using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tables;

/// <summary>
/// Rows of a task list whose cells open with numbers of falling rank: （一） the group, 1. the item where there is a column for it, ①
/// the task. Group and item span their tasks, and are printed again where a page changes.
/// </summary>
internal sealed class GroupedTaskRows
{
    private readonly TaskLines _body;
    private readonly bool _hasItems;
    private readonly bool _hasTime;
    private readonly List<IReadOnlyList<string>> _rows = [];
    private readonly Cell _group = new();
    private readonly Cell _item = new();

    /// <summary>A reader of one table.</summary>
    /// <param name="body">The lines under its header.</param>
    /// <param name="header">The header.</param>
    public GroupedTaskRows(TaskLines body, TaskHeader header)
    {
        _body = body;
        _hasItems = header.BodiesColumns == 4;
        _hasTime = header.HasTime;
    }

    /// <summary>The rows; null when one doesn't fit.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Read()
    {
        var starts = Enumerable.Range(0, _body.Lines.Count).Where(i => RankOf(i) is not null).Append(_body.Lines.Count).ToList();
        var widths = Enumerable.Range(0, 2).Select(rank => starts.SkipLast(1).Where(i => RankOf(i) == rank).Select(i => _body.Lines[i].Width).DefaultIfEmpty().Max()).ToList();
        for (var s = 0; s + 1 < starts.Count; s++)
        {
            var (first, end) = (starts[s], starts[s + 1]);
            var rank = RankOf(first)!.Value;
            var head = rank == 2 ? first : HeadEnd(first, end, widths[rank]);
            var isRead = rank == 2 || Open(rank == 0 ? _group : _item, first, head);
            if (!isRead || (head < end && !AddRow(head, end, rank == 2 ? 0 : widths[rank])))
            {
                return null;
            }

            if (rank == 0)
            {
                _item.Close();
            }
        }

        return _group.IsUsed && (!_hasItems || _item.IsUsed) ? _rows : null;
    }

    /// <summary>0 for a group, 1 for an item, 2 for a task, null for a line that opens none.</summary>
    private int? RankOf(int index) => _body.Lines[index].Opening.Kind switch
    {
        var kind when kind == _body.Lines[0].Opening.Kind => 0,
        OpeningKind.Arabic => _hasItems ? 1 : 2,
        OpeningKind.Circled or OpeningKind.BracketedArabic => 2,
        _ => null,
    };

    /// <summary>Where the cell of a group or item ends: at the first line that is wider than the column.</summary>
    private int HeadEnd(int first, int end, int width) =>
        Enumerable.Range(first + 1, end - first - 1).FirstOrDefault(i => _body.Lines[i].Width > width + 1, end);

    /// <summary>A new group or item; false when its number doesn't come next. What is printed again at the top of a page is not new.</summary>
    private bool Open(Cell cell, int first, int end)
    {
        var text = LineJoin.Join(_body.Lines.Skip(first).Take(end - first).Select(line => line.Text));
        if (text == cell.Text)
        {
            return true;
        }

        var isNext = _body.Lines[first].Opening.Value is { } number && (number == cell.Number + 1 || (ReferenceEquals(cell, _item) && number == 1));
        var isDue = cell.Text.Length == 0 || cell.IsUsed;
        cell.Start(_body.Lines[first].Opening.Value ?? 0, text);
        return isNext && isDue;
    }

    /// <summary>A task without number stands right behind its item, in a column that is wider by half at least.</summary>
    private bool AddRow(int first, int end, int headWidth)
    {
        var isTask = _body.Lines[first].Width * 2 >= headWidth * 3 && _group.Text.Length > 0 && (!_hasItems || _item.IsOpen);
        if (!isTask || TaskCells.Split([.. _body.Lines.Skip(first).Take(end - first)], _body.ChangeWithin(first, end - first), _hasTime) is not { } cells)
        {
            return false;
        }

        _rows.Add(_hasItems ? [_group.Take(), _item.Take(), .. cells] : [_group.Take(), .. cells]);
        return true;
    }

    /// <summary>A cell that spans rows: its text goes into the first of them, the others stay blank.</summary>
    private sealed class Cell
    {
        public int Number { get; private set; }

        public string Text { get; private set; } = string.Empty;

        public bool IsUsed { get; private set; }

        public bool IsOpen { get; private set; }

        public void Start(int number, string text) => (Number, Text, IsUsed, IsOpen) = (number, text, false, true);

        public void Close() => IsOpen = false;

        public string Take()
        {
            var text = IsUsed ? string.Empty : Text;
            IsUsed = true;
            return text;
        }
    }
}
