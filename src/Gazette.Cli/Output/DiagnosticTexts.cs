using Gazette.Documents;

namespace Gazette.Cli.Output;

/// <summary>How diagnostics are told to the clerk.</summary>
internal static class DiagnosticTexts
{
    /// <summary>The Chinese name of a severity.</summary>
    public static string Label(this DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => "提示",
        DiagnosticSeverity.Warning => "注意",
        _ => "错误",
    };

    /// <summary>
    /// Whether it means that something was not understood, so that the result is not what a reader should see before someone has
    /// looked: text that was not read or came damaged, or an issue that could not be told apart or named.
    /// </summary>
    public static bool IsNotUnderstood(this Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error
        || diagnostic.Code is DiagnosticCodes.UnknownLayout or DiagnosticCodes.UnknownIssue or DiagnosticCodes.FileNameDiffers or DiagnosticCodes.DamagedCharacters;

    /// <summary>One line: file, first line, severity, message, all its lines when they are more, code.</summary>
    public static string Describe(this Diagnostic diagnostic, string path) =>
        $"{path}:{diagnostic.Lines.First}: {diagnostic.Severity.Label()}：{diagnostic.Message}{Reach(diagnostic.Lines)} [{diagnostic.Code}]";

    // The first line leads there; of more than one the clerk wants to know how far to read.
    private static string Reach(SourceSpan lines) => lines.First == lines.Last ? "" : $"（第 {lines.First}-{lines.Last} 行）";
}
