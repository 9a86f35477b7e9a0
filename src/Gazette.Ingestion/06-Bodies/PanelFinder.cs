namespace Gazette.Ingestion.Bodies;

/// <summary>
/// Finds boxed panels and where they end. A panel stands at the head or foot of a page and is extracted there, in the middle of
/// whatever the body was saying. It ends where the body's numbering is taken up, where a division begins or the next panel; or,
/// when it cut a sentence, at the line that goes on with it.
/// </summary>
internal sealed class PanelFinder
{
    // A panel fills two pages at most.
    private const int MostLines = 160;

    // So many lines of the body before a panel show its column; those of the panel may be of another.
    private const int Before = 12;

    private readonly IReadOnlyList<BodyLine> _lines;
    private readonly List<BodyLine> _body = [];
    private readonly Dictionary<OpeningKind, Opening> _bodyNumbers = [];

    private PanelFinder(IReadOnlyList<BodyLine> lines) => _lines = lines;

    /// <summary>The panels among the lines, in order; they never overlap.</summary>
    public static IReadOnlyList<Panel> Find(IReadOnlyList<BodyLine> lines) =>
        lines.Any(line => line.Opening.Kind == OpeningKind.Panel) ? new PanelFinder(lines).Find() : [];

    private List<Panel> Find()
    {
        var panels = new List<Panel>();
        for (var i = 0; i < _lines.Count; i++)
        {
            var title = PanelTitle.LinesAt(_lines, i);
            if (title == 0)
            {
                _bodyNumbers[_lines[i].Opening.Kind] = _lines[i].Opening;
                _body.Add(_lines[i]);
                continue;
            }

            var column = _body.Count == 0 ? 0 : ColumnWidths.Of([.. _body.TakeLast(Before)])[^1];
            var end = EndOf(i + title, column);
            var last = end ?? (i + title - 1);
            panels.Add(new Panel(i, title, last, panels.Count > 0 && PanelTitle.IsContinuation(_lines[i]), FitsInto(column, i, last) ? column : 0, end is not null));
            i = last;
        }

        return panels;
    }

    /// <summary>The index of the last line of the panel whose content begins at the index; null when nothing shows it.</summary>
    private int? EndOf(int content, int column)
    {
        var last = Math.Min(_lines.Count, content + MostLines);
        var isCut = _body.Count > 0 && PanelEvidence.IsCut(_body[^1], column);
        var evidence = new PanelEvidence(_lines, column, content);
        var numbers = new Dictionary<OpeningKind, Opening>();
        int? best = null;
        var bestScore = 0;
        for (var i = content; i < last; i++)
        {
            if (EndsBefore(i, numbers))
            {
                return best ?? (isCut && i - 1 > content && evidence.IsTail(i - 1) ? i - 2 : i - 1);
            }

            numbers[_lines[i].Opening.Kind] = _lines[i].Opening;
            var score = i == content ? 0 : evidence.Resumes(i, isCut);
            if (score >= PanelEvidence.Enough && score > bestScore)
            {
                (best, bestScore) = (i - 1, score);
            }
        }

        return best ?? (!isCut && last == _lines.Count ? last - 1 : null);
    }

    /// <summary>Whether the lines are text of the column: none is wider, a mark hanging out of it aside, and most have a comma or stop.</summary>
    private bool FitsInto(int column, int first, int last)
    {
        var lines = Enumerable.Range(first, last - first + 1).Select(i => _lines[i]).ToList();
        return lines.All(line => line.Width <= column + DisplayWidth.Of("。")) && lines.Count(line => SentenceEnds.HasPause(line.Text)) * 2 > lines.Count;
    }

    /// <summary>Whether the body, or another panel, must have begun again at the line, whatever the sentence says.</summary>
    private bool EndsBefore(int index, Dictionary<OpeningKind, Opening> numbers)
    {
        var opening = _lines[index].Opening;
        return opening.Kind switch
        {
            OpeningKind.Panel => PanelTitle.LinesAt(_lines, index) > 0,
            OpeningKind.Part or OpeningKind.Chapter or OpeningKind.Section => opening.IsCertain || SentenceEnds.Of(_lines[index].Text) == SentenceEnd.Open,
            OpeningKind.Ideographic or OpeningKind.BracketedIdeographic or OpeningKind.Arabic or OpeningKind.Dotted =>
                opening.Succeeds(Latest(_bodyNumbers, opening)) && !opening.Succeeds(Latest(numbers, opening)),
            _ => PanelEvidence.IsAnnexMark(_lines[index]),
        };
    }

    private static Opening Latest(Dictionary<OpeningKind, Opening> numbers, Opening opening) =>
        numbers.GetValueOrDefault(opening.Kind, Opening.None);
}
