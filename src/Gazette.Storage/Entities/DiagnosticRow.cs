using Gazette.Documents;

namespace Gazette.Storage.Entities;

/// <summary>What the parser reported.</summary>
internal sealed class DiagnosticRow
{
    public long IssueId { get; set; }

    /// <summary>Place in the list, 0-based.</summary>
    public int Position { get; set; }

    public DiagnosticSeverity Severity { get; set; }

    public required string Code { get; set; }

    public int FirstLine { get; set; }

    public int LastLine { get; set; }

    public required string Seen { get; set; }

    public required string TakenFor { get; set; }
}
