using Gazette.Documents;

namespace Gazette.Loading;

/// <summary>What became of one file.</summary>
public sealed record FileReport
{
    /// <summary>The file, or a path that led to none, as it was given.</summary>
    public required string Path { get; init; }

    /// <summary>What became of it.</summary>
    public required LoadOutcome Outcome { get; init; }

    /// <summary>Why it was refused, in Chinese: what was found, what was expected; null otherwise.</summary>
    public string? Reason { get; init; }

    /// <summary>The issue as read; null when it was not read, that is refused or unchanged.</summary>
    public Issue? Issue { get; init; }
}
