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

    private readonly IReadOnlyList<BodyLine> _lines;
    private readonly IReadOnlyList<int> _columns;
    private readonly Dictionary<OpeningKind, Opening> _bodyNumbers = [];

    private PanelFinder(IReadOnlyList<BodyLine> lines)
    {
        _lines = lines;
        _columns = ColumnWidths.Of(lines);
    }

    /// <summary>The panels among the lines, in order; they never overlap.</summary>
    public static IReadOnlyList<Panel> Find(IReadOnlyList<BodyLine> lines) =>
        lines.Any(line => line.Opening.Kind == OpeningKind.Panel) ? new PanelFinder(lines).Find() : [];

    private List<Panel> Find()
    {
        var panels = new List<Panel>();
        var body = -1;
        for (var i = 0; i < _lines.Count; i++)
        {
            var title = PanelTitle.LinesAt(_lines, i);
            if (title == 0)
            {
                _bodyNumbers[_lines[i].Opening.Kind] = _lines[i].Opening;
                body = i;
                continue;
            }

            var end = EndOf(i + title, body);
            panels.Add(new Panel(i, title, end ?? (i + title - 1), panels.Count > 0 && PanelTitle.IsContinuation(_lines[i]), end is not null));
            i = panels[^1].Last;
        }

        return panels;
    }

    /// <summary>The index of the last line of the panel whose content begins at the index; null when nothing shows it.</summary>
    private int? EndOf(int content, int body)
    {
        var last = Math.Min(_lines.Count, content + MostLines);
        var isCut = body >= 0 && PanelEvidence.IsCut(_lines, _columns, body);
        var evidence = new PanelEvidence(_lines, _columns, content);
        var numbers = new Dictionary<OpeningKind, Opening>();
        int? best = null;
        var bestScore = 0;
        for (var i = content; i < last; i++)
        {
            if (EndsBefore(i, numbers))
            {
                return best ?? (i - 1);
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
