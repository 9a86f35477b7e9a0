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

    /// <summary>What was seen, quoted where that helps, in Chinese, without full stop.</summary>
    public required string Seen { get; init; }

    /// <summary>What it was taken for and what a clerk can do, in Chinese, without full stop.</summary>
    public required string TakenFor { get; init; }

    /// <summary>Both in one, for those who show a single text.</summary>
    public string Message => TakenFor.Length == 0 ? Seen : $"{Seen}；{TakenFor}。";
}
