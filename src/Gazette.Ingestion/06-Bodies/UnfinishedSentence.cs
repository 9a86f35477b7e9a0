using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Bodies;

/// <summary>Reports paragraphs that break off: a misprint, or a page change that has not been mended.</summary>
internal static class UnfinishedSentence
{
    private const int LongestEnd = 20;

    /// <summary>Whether the paragraph ends with a comma or leaves a bracket, title or quotation open.</summary>
    public static bool Is(Paragraph paragraph) =>
        BracketBalance.LeavesOpen(paragraph.Text) || SentenceEnds.Of(paragraph.Text) == SentenceEnd.Comma;

    /// <summary>The report.</summary>
    public static Diagnostic Report(Paragraph paragraph) => new()
    {
        Severity = DiagnosticSeverity.Info,
        Code = DiagnosticCodes.UnfinishedSentence,
        Lines = SourceSpan.Of(paragraph.Lines[^1].Number),
        Seen = BracketBalance.LastOpen(paragraph.Text) is { } mark
            ? $"“{Excerpt.Of(paragraph.Text[mark..])}”中的 {paragraph.Text[mark]} 没有闭合"
            : $"段落以逗号结束：“{End(paragraph.Text)}”",
        TakenFor = "按原样收为一段；若是换页处没有接上，可用校正“接上段”，若是排印错误则不必处理",
    };

    private static string End(string text) => text.Length <= LongestEnd ? text : string.Concat("…", text.AsSpan(text.Length - LongestEnd));
}
