using Gazette.Documents;

namespace Gazette.Storage.Reading;

/// <summary>How whole an issue is held.</summary>
public sealed record HeldIssue
{
    /// <summary>Year, number, file, how many articles, when it was loaded.</summary>
    public required IssueSummary Summary { get; init; }

    /// <summary>Where its lines went.</summary>
    public required LineCoverage Coverage { get; init; }

    /// <summary>How many places a look would make sure (<see cref="DiagnosticSeverity.Warning"/>).</summary>
    public required int Doubtful { get; init; }

    /// <summary>How many places were not understood (<see cref="DiagnosticSeverity.Error"/>).</summary>
    public required int NotUnderstood { get; init; }
}
