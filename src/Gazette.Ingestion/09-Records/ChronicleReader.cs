using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Bodies;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Records;

/// <summary>
/// Reads the chronicle of the month: a day on a line of its own (1日), its entries below, each with the mark △. An entry goes
/// on until the next mark or day. Of a span of days (1日—3日) the entries take the first; 同日 is the day before it; under 上旬 and
/// 本月 the day stays open. Without lines for the days an entry opens with its own, or goes on with that of the one above.
/// </summary>
internal sealed class ChronicleReader
{
    // △ in print; the others are what it becomes in other hands.
    private const string Marks = "△▲∆Δ◆◇●○◎★☆■□▶►";

    private static readonly char[] Opening = [.. Marks, ' ', '\u3000'];

    private readonly List<ChronicleEntry> _entries = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<SourceLine> _open = [];
    private readonly bool _hasMarks;
    private ChronicleDay _day;
    private bool _isDayKnown;

    private ChronicleReader(IReadOnlyList<SourceLine> lines, int? year, int? month, int? lastMonth)
    {
        _hasMarks = lines.Any(line => IsMark(line.Text[0]));
        _day = new ChronicleDay(year, month, null) { LastMonth = lastMonth };
    }

    /// <summary>The entries in printed order, and what could not be read of them.</summary>
    /// <param name="lines">The body lines.</param>
    /// <param name="year">Year of the days; null when not known.</param>
    /// <param name="month">Month of the first day; null when not known.</param>
    /// <param name="lastMonth">Month of the last day; null when not known.</param>
    public static (IReadOnlyList<ChronicleEntry> Entries, IReadOnlyList<Diagnostic> Diagnostics) Read(IReadOnlyList<SourceLine> lines, int? year, int? month, int? lastMonth)
    {
        var reader = new ChronicleReader(lines, year, month, lastMonth);
        foreach (var piece in lines.SelectMany(Pieces))
        {
            reader.Take(piece);
        }

        reader.Close();
        return (reader._entries, reader._diagnostics);
    }

    private void Take(SourceLine piece)
    {
        if (!IsMark(piece.Text[0]) && ChronicleDay.ReadHeading(piece.Text, _day) is var (heading, sameLine) && IsHeading(heading))
        {
            Close();
            (_day, _isDayKnown) = (heading, heading.Day is not null || heading.IsOpen);
            if (sameLine.Length > 0)
            {
                _open.Add(piece with { Text = sameLine });
            }

            return;
        }

        var endsSentence = _open.Count > 0 && Punctuation.EndsSentence(_open[^1].Text);
        if (_hasMarks ? IsMark(piece.Text[0]) || endsSentence && OpensNextDay(piece.Text) : endsSentence)
        {
            Close();
        }

        _open.Add(piece);
    }

    // A line that merely breaks before "9日" does not end a sentence before it, nor need its day come later than the last.
    private bool IsHeading(ChronicleDay heading) =>
        _open.Count == 0 || Punctuation.EndsSentence(_open[^1].Text) || heading.Day > (_day.Day ?? 0);

    // Where the mark only sets apart what follows on the same day, the first entry opens with the day: 8日，市政府召开….
    private bool OpensNextDay(string text) => ChronicleDay.ReadOpening(text, _day) is var (next, _) && next.Day > (_day.Day ?? 0);

    private void Close()
    {
        var isMarked = _open.Count > 0 && IsMark(_open[0].Text[0]);
        var text = SentenceSpacing.Close(LineJoin.Join(_open.Select(line => line.Text)).TrimStart(Opening).TrimEnd());
        if (ChronicleDay.ReadOpening(text, _day) is var (own, length))
        {
            (_day, _isDayKnown, text) = (own, true, text[length..]);
        }

        if (text.Length > 0 && (_isDayKnown || isMarked))
        {
            var lines = SourceSpan.Cover(_open.Select(line => line.Number));
            _entries.Add(new ChronicleEntry { Date = _isDayKnown ? _day.Date : null, Text = text, People = ChroniclePeople.Find(text), Lines = lines });
            if (!_isDayKnown)
            {
                _diagnostics.Add(Undated(text, lines));
            }
        }

        _open.Clear();
    }

    // Several entries run into one line when paragraphs were joined: "△ … 。△ …".
    private static IEnumerable<SourceLine> Pieces(SourceLine line)
    {
        var start = 0;
        for (var i = 1; i < line.Text.Length; i++)
        {
            if (line.Text[i] == '△')
            {
                if (!string.IsNullOrWhiteSpace(line.Text[start..i]))
                {
                    yield return line with { Text = line.Text[start..i].Trim() };
                }

                start = i;
            }
        }

        yield return start == 0 ? line : line with { Text = line.Text[start..] };
    }

    private static bool IsMark(char c) => Marks.Contains(c, StringComparison.Ordinal);

    private static Diagnostic Undated(string text, IReadOnlyList<SourceSpan> lines) => new()
    {
        Severity = DiagnosticSeverity.Warning,
        Code = DiagnosticCodes.UndatedChronicle,
        Lines = new SourceSpan(lines[0].First, lines[^1].Last),
        Seen = $"记事“{Excerpt.Of(text)}”之前没有读到日期",
        TakenFor = "按日期不详收入记事；请核对印本，日期一行缺失的可用校正“读作”写成“1日 △ …”",
    };
}
