using System.Text.RegularExpressions;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Records;

/// <summary>
/// Appointments set as a table (姓名 | 任 | 免): each row is put as the sentence that it stands for, X任A，免去其B职务, on its own line.
/// </summary>
internal static partial class AppointmentTable
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>The lines, those of tables as sentences and without their heads; a head without a row below stays.</summary>
    public static IReadOnlyList<SourceLine> ToSentences(IReadOnlyList<SourceLine> lines)
    {
        var sentences = new List<SourceLine>(lines.Count);
        Columns? columns = null;
        SourceLine? head = null;
        foreach (var line in lines)
        {
            var cells = Cells(line.Text);
            if (Columns.Of(cells) is { } found)
            {
                (columns, head) = (found, line);
            }
            else if (columns?.Sentence(cells) is { } sentence)
            {
                sentences.Add(line with { Text = sentence });
                head = null;
            }
            else
            {
                sentences.AddRange(head is null ? [line] : [head, line]);
                (columns, head) = (null, null);
            }
        }

        return head is null ? sentences : [.. sentences, head];
    }

    // Cells are set apart by tabs or by two blanks and more; those of letter-spaced heads and names are closed up.
    private static string[] Cells(string line) =>
        [.. (line.Contains('\t', StringComparison.Ordinal) ? line.Split('\t') : Gap().Split(line.Trim())).Select(CharacterWidth.Squeeze)];

    private sealed record Columns(int Name, int? Appointed, int? Removed, int? Either, int? Remark, int Count)
    {
        public static Columns? Of(string[] head)
        {
            int? Find(Regex name) => Array.FindIndex(head, name.IsMatch) is >= 0 and var index ? index : null;
            return Find(NameHead()) is { } name && (Find(AppointedHead()), Find(RemovedHead()), Find(EitherHead())) is var (appointed, removed, either)
                && (appointed ?? removed ?? either) is not null
                ? new Columns(name, appointed, removed, either, Find(RemarkHead()), head.Length)
                : null;
        }

        public string? Sentence(string[] cells)
        {
            string? Cell(int? index) => index is { } i && i < cells.Length && cells[i].Any(Punctuation.IsHan) && cells[i] is not "无" ? cells[i] : null;
            if (cells.Length > Count || Cell(Name) is not { } name || PersonNames.Read(name).Count == 0 || (Cell(Appointed) ?? Cell(Removed) ?? Cell(Either)) is null)
            {
                return null;
            }

            var remark = Cell(Remark) is { } said ? $"（{said}）" : "";
            return (Cell(Appointed), Cell(Removed)) switch
            {
                ({ } appointed, { } removed) => $"{name}任{appointed}{remark}，免去其{removed}职务；",
                ({ } appointed, null) => $"{name}任{appointed}{remark}；",
                (null, { } removed) => $"免去{name}的{removed}职务{remark}；",
                _ when Cell(Either)!.StartsWith("免去", StringComparison.Ordinal) => $"免去{name}的{Cell(Either)![2..]}{remark}；",
                _ => $"{name}{Cell(Either)}{remark}；",
            };
        }
    }

    [GeneratedRegex("\\s{2,}|\u3000", Options)]
    private static partial Regex Gap();

    [GeneratedRegex("^(?:姓名|人员姓名)$", Options)]
    private static partial Regex NameHead();

    // 原任职务 only tells what a person was.
    [GeneratedRegex("^(?:拟|新|现)?(?:任|任职|任命|聘任)(?:何职|的?(?:职务|单位及职务|单位和职务))?$", Options)]
    private static partial Regex AppointedHead();

    [GeneratedRegex("^(?:拟)?(?:免|免职|免去|解聘|所免)(?:何职|的?(?:职务|单位及职务|单位和职务))?$", Options)]
    private static partial Regex RemovedHead();

    // Whose cells begin with the verb: 任温州市司法局局长.
    [GeneratedRegex("^(?:任[（(]?免[）)]?职?|职务任免)(?:职务|情况|事项|内容)?$", Options)]
    private static partial Regex EitherHead();

    [GeneratedRegex("^备注$", Options)]
    private static partial Regex RemarkHead();
}
