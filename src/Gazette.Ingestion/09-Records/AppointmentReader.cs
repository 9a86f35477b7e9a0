using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Records;

/// <summary>
/// Reads decisions on personnel (人事任免): sentences of the form X任A副局长（试用期一年），免去其B职务；and lists under 免去：.
/// Each sentence stands for itself; what can't be read as person and post is reported.
/// </summary>
internal static partial class AppointmentReader
{
    private const int LongestBracket = 60;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>One row a person and post, in printed order; posts that end together; what could not be read.</summary>
    public static AppointmentReading Read(IReadOnlyList<SourceLine> lines)
    {
        var running = RunningText.Of(AppointmentLines.WithMarks(lines));
        var places = AppointmentContext.PlacesIn(CharacterWidth.Squeeze(running.Text));
        var rows = new List<Appointment>();
        var collective = new List<CollectiveRemoval>();
        var diagnostics = new List<Diagnostic>();
        AppointmentAction? heading = null;
        foreach (var (start, length, end) in Sentences(running.Text))
        {
            var text = CharacterWidth.Squeeze(AppointmentLines.ParseSpacedNames(running.Text.Substring(start, length)));
            if (end is ':' or '：')
            {
                heading = HeadingAction(text);
                continue;
            }

            var spans = running.LinesOf(start, length);
            var sentence = AppointmentSentence.Read(text, heading, places, spans);
            rows.AddRange(sentence.Rows);
            if (sentence.CollectiveRemoval is { } removal)
            {
                collective.Add(removal);
            }

            if (sentence.IsUnreadable)
            {
                diagnostics.Add(Report(DiagnosticSeverity.Warning, $"“{Excerpt.Of(text)}”一句中没有读出人员和职务", "没有收入任免名单，原文照录；请核对", spans));
            }
            else if (sentence.IsRetirementAlone)
            {
                diagnostics.Add(Report(DiagnosticSeverity.Info, $"“{Excerpt.Of(text)}”一句只说退休，没有印出所免职务", "没有收入任免名单，原文照录；不必处理", spans));
            }
        }

        return new AppointmentReading(rows, collective, diagnostics);
    }

    // 市人民政府决定： names nothing yet; 免去： and 决定任命： govern the sentences until the next heading.
    private static AppointmentAction? HeadingAction(string text) =>
        EitherHeading().IsMatch(text) ? null
        : RemovalHeading().IsMatch(text) ? AppointmentAction.Removed
        : AppointmentHeading().IsMatch(text) ? AppointmentAction.Appointed
        : null;

    // At ；。： outside of brackets.
    private static IEnumerable<(int Start, int Length, char End)> Sentences(string text)
    {
        int start = 0, depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth = Punctuation.IsOpening(text[i]) && CloseEnough(text, i) ? depth + 1 : Punctuation.IsClosing(text[i]) ? Math.Max(0, depth - 1) : depth;
            if (depth == 0 && text[i] is '；' or ';' or '。' or '：' or ':')
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
        text.Skip(opening + 1).Take(LongestBracket).Any(Punctuation.IsClosing);

    private static Diagnostic Report(DiagnosticSeverity severity, string seen, string takenFor, IReadOnlyList<SourceSpan> spans) => new()
    {
        Severity = severity,
        Code = DiagnosticCodes.UnreadableAppointment,
        Lines = new SourceSpan(spans.Count > 0 ? spans[0].First : 1, spans.Count > 0 ? spans[^1].Last : 1),
        Seen = seen,
        TakenFor = takenFor,
    };

    // 决定任免下列人员：, 职务任免：
    [GeneratedRegex("任免(?:下列|以下|如下|下述)?(?:工作)?(?:同志|人员|职务|的|事项)*$", Options)]
    private static partial Regex EitherHeading();

    [GeneratedRegex("(?:免去|免职|免|解聘|撤销|退休)(?:下列|以下|如下|下述)?(?:同志|人员|职务|的|名单)*$", Options)]
    private static partial Regex RemovalHeading();

    [GeneratedRegex("(?:任命|聘任|任职|任)(?:下列|以下|如下|下述)?(?:同志|人员|职务|的|名单)*$", Options)]
    private static partial Regex AppointmentHeading();
}
