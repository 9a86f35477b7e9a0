using Gazette.Documents;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Layout;

/// <summary>A line of page furniture and what it says about its page and the issue; what it does not say is null.</summary>
public sealed record FurnitureLine
{
    /// <summary>The line.</summary>
    public required SourceLine Source { get; init; }

    /// <summary>What it is.</summary>
    public required FurnitureKind Kind { get; init; }

    /// <summary>The section named on it.</summary>
    public IssueSection? Section { get; init; }

    /// <summary>Year of the issue.</summary>
    public int? Year { get; init; }

    /// <summary>Number of the issue within the year.</summary>
    public int? IssueNumber { get; init; }

    /// <summary>总第N期.</summary>
    public int? SerialNumber { get; init; }
}
