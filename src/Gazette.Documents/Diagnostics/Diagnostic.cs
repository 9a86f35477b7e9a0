namespace Gazette.Documents;

/// <summary>Something about the text of an issue that a clerk may want to look at. Content never throws; it is reported.</summary>
public sealed record Diagnostic
{
    /// <summary>How much it matters.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>Stable code, kebab-case, one of <see cref="DiagnosticCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>Where.</summary>
    public required SourceSpan Lines { get; init; }

    /// <summary>What was seen and what it was taken for, in Chinese.</summary>
    public required string Message { get; init; }
}
