using Gazette.Documents;

namespace Gazette.Ingestion.Bodies;

/// <summary>Reports paragraphs that break off: a misprint, or a page change that has not been mended.</summary>
internal static class UnfinishedSentence
{
    /// <summary>Whether the paragraph ends with a comma or leaves a bracket, title or quotation open.</summary>
    public static bool Is(Paragraph paragraph)
    {
        var brackets = new BracketBalance();
        brackets.Read(paragraph.Text);
        return brackets.IsLeftOpen || SentenceEnds.Of(paragraph.Text) == SentenceEnd.Comma;
    }

    /// <summary>The report.</summary>
    public static Diagnostic Report(Paragraph paragraph) => new()
    {
        Severity = DiagnosticSeverity.Info,
        Code = DiagnosticCodes.UnfinishedSentence,
        Lines = SourceSpan.Of(paragraph.Lines[^1].Number),
        Message = "段落以逗号结束或括号、引号、书名号未闭合，可能是排印错误或换页处未接上。",
    };
}
