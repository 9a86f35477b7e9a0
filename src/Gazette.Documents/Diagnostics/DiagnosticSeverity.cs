namespace Gazette.Documents;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing to do.</summary>
    Info,

    /// <summary>Probably right; a look would make it sure.</summary>
    Warning,

    /// <summary>Not understood; the text is kept but not read.</summary>
    Error,
}
