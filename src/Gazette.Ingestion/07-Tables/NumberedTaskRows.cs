using System.Globalization;
using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tables;

/// <summary>
/// Rows that a running number opens: 序号, perhaps the name of an item, task, bodies. The name of a group of them is a row of its own,
/// whose other cells are blank.
/// </summary>
internal static class NumberedTaskRows
{
    /// <summary>A line of the task column is at least so much wider than one of the item column.</summary>
    private const int WiderByHalf = 3;

    /// <summary>The rows; null when one doesn't fit.</summary>
    /// <param name="all">The lines under the header.</param>
    /// <param name="header">The header.</param>
    public static IReadOnlyList<IReadOnlyList<string>>? Read(TaskLines all, TaskHeader header)
    {
        var (body, groups) = all.WithoutGroups();
        var starts = Starts(body, header.HasTime);
        if (starts.Count < 2 || groups.Keys.Except(starts).Any())
        {
            return null;
        }

        var rows = new List<IReadOnlyList<string>>();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : body.Lines.Count;
            var lines = Row(body, starts[i], end);
            var change = lines.Count - (end - starts[i]) + body.ChangeWithin(starts[i], end - starts[i]);
            var names = header.BodiesColumns == 4 ? NamesOf(lines) : 0;
            if (names < 0 || TaskCells.Split([.. lines.Skip(names)], Math.Max(0, change - names), header.HasTime) is not { } cells)
            {
                return null;
            }

            if (groups.TryGetValue(starts[i], out var group))
            {
                rows.Add([group, .. Enumerable.Repeat(string.Empty, header.Columns.Count - 1)]);
            }

            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            rows.Add(names > 0 ? [number, LineJoin.Join(lines.Take(names).Select(line => line.Text)), .. cells] : [number, .. cells]);
        }

        return rows;
    }

    /// <summary>Where rows begin: at 1, 2, 3 in order, each behind a row that has its bodies.</summary>
    private static List<int> Starts(TaskLines body, bool hasTime)
    {
        var starts = new List<int>();
        for (var i = 0; i < body.Lines.Count; i++)
        {
            var isNext = RowNumber.Of(body.Lines[i]) == starts.Count + 1;
            if (isNext && (i == 0 || (starts.Count > 0 && TaskCells.Split(Row(body, starts[^1], i), pageChange: 0, hasTime) is not null)))
            {
                starts.Add(i);
            }
        }

        return starts;
    }

    /// <summary>The lines of a row without its number, which stands alone or before the first line.</summary>
    private static List<BodyLine> Row(TaskLines body, int start, int end)
    {
        var lines = body.Lines.Skip(start + 1).Take(end - start - 1);
        return RowNumber.Rest(body.Lines[start]) is { } rest ? [rest, .. lines] : [.. lines];
    }

    /// <summary>How many of the lines name the item: the narrow ones before the first wide one; -1 when width doesn't tell them apart.</summary>
    private static int NamesOf(List<BodyLine> lines)
    {
        var widest = lines.Select(line => line.Width).DefaultIfEmpty().Max();
        var names = lines.TakeWhile(line => line.Width * WiderByHalf <= widest * 2 && !SentenceEnds.HasPause(line.Text)).Count();
        return names > 0 && names < lines.Count ? names : -1;
    }
}
