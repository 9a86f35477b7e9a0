using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Ingestion.Chinese;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Records;

/// <summary>
/// Reads decisions on personnel (人事任免): sentences of the form X任A副局长（试用期一年），免去其B职务；and lists under 免去：.
/// Each sentence stands for itself; what can't be read as person and post is reported.
/// </summary>
internal static partial class AppointmentReader
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>One row a person and post, in printed order, and what could not be read.</summary>
    public static (IReadOnlyList<Appointment> Rows, IReadOnlyList<Diagnostic> Diagnostics) Read(IReadOnlyList<SourceLine> lines)
    {
        var running = RunningText.Of(lines);
        var rows = new List<Appointment>();
        var diagnostics = new List<Diagnostic>();
        AppointmentAction? heading = null;
        foreach (var (start, length, end) in Sentences(running.Text))
        {
            var text = CharacterWidth.Squeeze(running.Text.Substring(start, length));
            if (end is ':' or '：')
            {
                heading = HeadingAction(text);
                continue;
            }

            var spans = running.LinesOf(start, length);
            var sentence = AppointmentSentence.Read(text, heading, spans);
            rows.AddRange(sentence.Rows);
            if (sentence.IsUnreadable)
            {
                diagnostics.Add(Unreadable(text, spans));
            }
        }

        return (rows, diagnostics);
    }

    // 市人民政府决定： names nothing yet; 免去： and 决定任命： govern the sentences until the next heading.
    private static AppointmentAction? HeadingAction(string text) =>
        RemovalHeading().IsMatch(text) ? AppointmentAction.Removed
        : AppointmentHeading().IsMatch(text) ? AppointmentAction.Appointed
        : null;

    // At ；。： outside of brackets.
    private static IEnumerable<(int Start, int Length, char End)> Sentences(string text)
    {
        int start = 0, depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth = Punctuation.IsOpening(text[i]) ? depth + 1 : Punctuation.IsClosing(text[i]) ? Math.Max(0, depth - 1) : depth;
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

    private static Diagnostic Unreadable(string text, IReadOnlyList<SourceSpan> spans) => new()
    {
        Severity = DiagnosticSeverity.Warning,
        Code = DiagnosticCodes.UnreadableAppointment,
        Lines = new SourceSpan(spans.Count > 0 ? spans[0].First : 1, spans.Count > 0 ? spans[^1].Last : 1),
        Message = $"未能从此句读出人员和职务：{text}",
    };

    [GeneratedRegex("(?:免去|免|解聘|撤销)(?:下列|以下|如下|下述)?(?:同志|人员|职务|的)*$", Options)]
    private static partial Regex RemovalHeading();

    [GeneratedRegex("(?:任命|聘任|任)(?:下列|以下|如下|下述)?(?:同志|人员|职务|的)*$", Options)]
    private static partial Regex AppointmentHeading();
}
