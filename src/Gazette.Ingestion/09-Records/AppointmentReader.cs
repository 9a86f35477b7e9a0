using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Records;

/// <summary>
/// Reads decisions on personnel (人事任免): sentences of the form X任A副局长（试用期一年），免去其B职务；and lists under 免去：.
/// Each sentence stands for itself; what can't be read as person and post is reported.
/// </summary>
internal static class AppointmentReader
{
    private const int LongestBracket = 60;

    /// <summary>One row a person and post, in printed order; posts that end together; what could not be read.</summary>
    public static AppointmentReading Read(IReadOnlyList<SourceLine> lines)
    {
        var running = JoinedLines.Of(AppointmentLines.WithMarks(AppointmentTable.ToSentences(lines)));
        var places = AppointmentContext.PlacesIn(CharacterWidth.Squeeze(running.Text));
        var rows = new List<Appointment>();
        var collective = new List<CollectiveRemoval>();
        var diagnostics = new List<Diagnostic>();
        var heading = AppointmentHeading.None;
        IReadOnlyList<string> persons = [];
        var said = 0;
        var removes = false;
        foreach (var (start, length, end) in Sentences(running.Text))
        {
            var printed = AppointmentLines.ParseNameAndPost(running.Text.Substring(start, length), heading.Action);
            var text = CharacterWidth.Squeeze(AppointmentLines.ParseSpacedNames(printed));
            if (end is ':' or '：')
            {
                heading = AppointmentHeading.Read(text);
                continue;
            }

            var spans = running.LinesOf(start, length);
            if (AppointmentPatterns.SaidOfAll().Match(text) is { Success: true } remark && rows.Count > said)
            {
                AddToAll(rows, said, remark.Groups["what"].Value, spans);
                said = rows.Count;
                continue;
            }

            // 免去X的A职务；Y的B职务: the verb of the sentence before holds on.
            var governing = removes && heading.Action is null && IsPersonAndPost(text) ? heading with { Action = AppointmentAction.Removed } : heading;
            var sentence = AppointmentSentence.Read(text, governing, persons, places, spans);
            persons = sentence.Persons;
            removes = sentence.Rows is [.., { Action: AppointmentAction.Removed }];
            rows.AddRange(sentence.Rows);
            if (sentence.CollectiveRemoval is { } removal)
            {
                collective.Add(removal);
            }

            if (Report(sentence, text, spans) is { } report)
            {
                diagnostics.Add(report);
            }
        }

        return new AppointmentReading(rows, collective, diagnostics);
    }

    private static Diagnostic? Report(AppointmentSentence sentence, string text, IReadOnlyList<SourceSpan> spans) =>
        sentence.IsUnreadable
            ? Report(DiagnosticSeverity.Warning, $"“{Excerpt.Of(text)}”一句中没有读出人员和职务", "没有收入任免名单，原文照录；请核对，印错或断错的可用校正“读作”写明", spans)
        : sentence.IsRetirementAlone
            ? Report(DiagnosticSeverity.Info, $"“{Excerpt.Of(text)}”一句只说退休，没有印出所免职务", "没有收入任免名单，原文照录；不必处理", spans)
        : null;

    private static bool IsPersonAndPost(string text) => AppointmentPatterns.UnderRemoval().Match(text) is { Success: true } match
        && match.Groups["posts"].ValueSpan.EndsWith("职务") && PersonNames.ReadCertain(match.Groups["persons"].Value).Count > 0;

    // 以上人员聘期三年。: said behind all rows, since the last such remark, of those who take up posts.
    private static void AddToAll(List<Appointment> rows, int first, string remark, IReadOnlyList<SourceSpan> lines)
    {
        for (var i = first; i < rows.Count; i++)
        {
            if (rows[i].Action == AppointmentAction.Appointed)
            {
                rows[i] = rows[i] with
                {
                    Note = AppointmentNote.Join(rows[i].Note, remark),
                    Lines = SourceSpan.Cover(SourceSpan.LinesOf(rows[i].Lines.Concat(lines))),
                };
            }
        }
    }

    // At ；。： outside of brackets.
    private static IEnumerable<(int Start, int Length, char End)> Sentences(string text)
    {
        int start = 0, depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth = Punctuation.IsOpening(text[i]) && CloseEnough(text, i) ? depth + 1 : Punctuation.IsClosing(text[i]) ? Math.Max(0, depth - 1) : depth;
            // 免去其：A、B职务 is one sentence.
            if (depth == 0 && text[i] is '；' or ';' or '。' or '：' or ':' && (i == 0 || text[i - 1] != '其'))
            {
                yield return (start, i - start, text[i]);
                start = i + 1;
                depth = 0;
            }
        }

        if (start < text.Length && !string.IsNullOrWhiteSpace(text[start..]))
        {
            yield return (start, text.Length - start, '\0');
        }
    }

    // A bracket that print or extraction never closes must not swallow the sentences behind it.
    private static bool CloseEnough(string text, int opening) =>
        text[(opening + 1)..Math.Min(text.Length, opening + 1 + LongestBracket)].Any(Punctuation.IsClosing);

    private static Diagnostic Report(DiagnosticSeverity severity, string seen, string takenFor, IReadOnlyList<SourceSpan> spans) => new()
    {
        Severity = severity,
        Code = DiagnosticCodes.UnreadableAppointment,
        Lines = new SourceSpan(spans.Count > 0 ? spans[0].First : 1, spans.Count > 0 ? spans[^1].Last : 1),
        Seen = seen,
        TakenFor = takenFor,
    };
}
