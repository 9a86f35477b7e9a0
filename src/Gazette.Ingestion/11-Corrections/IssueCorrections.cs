using Gazette.Documents;

namespace Gazette.Ingestion.Corrections;

/// <summary>What people have set right in one issue, as read from its corrections file.</summary>
public sealed record IssueCorrections
{
    /// <summary>No corrections.</summary>
    public static IssueCorrections None { get; } = new() { Name = "" };

    /// <summary>The file they stand in, as messages name it.</summary>
    public required string Name { get; init; }

    /// <summary>The corrections in the order of the file.</summary>
    public IReadOnlyList<Correction> Items { get; init; } = [];

    /// <summary>Lines of the file that could not be read as corrections.</summary>
    public IReadOnlyList<Diagnostic> Unreadable { get; init; } = [];

    /// <summary>How many things the file wants set right, readable or not.</summary>
    public int Count => Items.Count + Unreadable.Count;

    /// <summary>Says that a correction was left out.</summary>
    /// <param name="correction">Which.</param>
    /// <param name="seen">What stands against it, in Chinese.</param>
    internal Diagnostic Refuse(Correction correction, string seen) => new()
    {
        Severity = DiagnosticSeverity.Error,
        Code = DiagnosticCodes.CorrectionRefused,
        Lines = new SourceSpan(correction.FirstLine, correction.Lines[^1].Last),
        Seen = $"{Name} 第 {correction.FileLine} 行的校正没有采用：{seen}",
        TakenFor = "仍按程序读到的收录；请核对原文后修改或删去这条校正",
    };

    /// <summary>Says that a correction asks for what the parser reads anyway.</summary>
    internal Diagnostic CallNeedless(Correction correction, string seen) => new()
    {
        Severity = DiagnosticSeverity.Info,
        Code = DiagnosticCodes.CorrectionNeedless,
        Lines = new SourceSpan(correction.FirstLine, correction.Lines[^1].Last),
        Seen = $"{Name} 第 {correction.FileLine} 行的校正已不需要：{seen}",
        TakenFor = "与程序读到的相同；可以删去这条校正",
    };
}
