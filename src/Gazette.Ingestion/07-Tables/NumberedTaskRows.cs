using System.Globalization;
using System.Text.RegularExpressions;
using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tables;

/// <summary>Rows that a running number opens: 序号, perhaps the name of an item, task, bodies.</summary>
internal static partial class NumberedTaskRows
{
    /// <summary>A line of the task column is at least so much wider than one of the item column.</summary>
    private const int WiderByHalf = 3;

    /// <summary>The rows; null when one doesn't fit.</summary>
    /// <param name="body">The lines under the header.</param>
    /// <param name="columns">How many columns the header has.</param>
    public static IReadOnlyList<IReadOnlyList<string>>? Read(TaskLines body, int columns)
    {
        var starts = Starts(body);
        if (starts.Count < 2)
        {
            return null;
        }

        var rows = new List<IReadOnlyList<string>>();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : body.Lines.Count;
            var lines = Row(body, starts[i], end);
            var change = lines.Count - (end - starts[i]) + body.ChangeWithin(starts[i], end - starts[i]);
            var names = columns == 4 ? NamesOf(lines) : 0;
            if (names < 0 || TaskCells.Split([.. lines.Skip(names)], Math.Max(0, change - names)) is not { } cells)
            {
                return null;
            }

            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            rows.Add(names > 0
                ? [number, LineJoin.Join(lines.Take(names).Select(line => line.Text)), cells.Task, cells.Bodies]
                : [number, cells.Task, cells.Bodies]);
        }

        return rows;
    }

    /// <summary>Where rows begin: at 1, 2, 3 in order, each behind a row that has its bodies.</summary>
    private static List<int> Starts(TaskLines body)
    {
        var starts = new List<int>();
        for (var i = 0; i < body.Lines.Count; i++)
        {
            var isNext = Number(body.Lines[i]) == starts.Count + 1;
            if (isNext && (i == 0 || (starts.Count > 0 && BodyNames.Are(LastLines(body, starts[^1], i)))))
            {
                starts.Add(i);
            }
        }

        return starts;
    }

    /// <summary>What stands behind the last sentence of the row, or on its last line.</summary>
    private static string LastLines(TaskLines body, int start, int end)
    {
        var first = Enumerable.Range(start, end - start).LastOrDefault(i => SentenceEnds.Of(body.Lines[i].Text) is SentenceEnd.Stop or SentenceEnd.Semicolon, end - 2) + 1;
        return LineJoin.Join(body.Lines.Skip(first).Take(end - first).Select(line => line.Text));
    }

    /// <summary>The lines of a row without its number, which stands alone or before the first line.</summary>
    private static List<BodyLine> Row(TaskLines body, int start, int end)
    {
        var rest = NumberPattern().Match(body.Lines[start].Text).Groups["rest"].Value;
        var lines = body.Lines.Skip(start + 1).Take(end - start - 1);
        return rest.Length == 0 ? [.. lines] : [body.Lines[start] with { Text = rest, Width = DisplayWidth.Of(rest), Opening = Opening.Of(rest) }, .. lines];
    }

    /// <summary>How many of the lines name the item: the narrow ones before the first wide one; -1 when width doesn't tell them apart.</summary>
    private static int NamesOf(List<BodyLine> lines)
    {
        var widest = lines.Select(line => line.Width).DefaultIfEmpty().Max();
        var names = lines.TakeWhile(line => line.Width * WiderByHalf <= widest * 2 && !SentenceEnds.HasPause(line.Text)).Count();
        return names > 0 && names < lines.Count ? names : -1;
    }

    private static int? Number(BodyLine line) =>
        NumberPattern().Match(line.Text) is { Success: true } match ? int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?<number>\d{1,3})([.．、]?\s*$|[.．、]\s*(?<rest>\D.*)$|\s+(?<rest>\D.*)$)", RegexOptions.NonBacktracking)]
    private static partial Regex NumberPattern();
}
