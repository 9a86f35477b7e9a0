using System.CommandLine;

namespace Gazette.Cli.Help;

/// <summary>A command that shows by examples how it is used.</summary>
/// <param name="name">What is typed.</param>
/// <param name="description">What it does, in one Chinese sentence.</param>
internal sealed class DescribedCommand(string name, string description) : Command(name, description)
{
    /// <summary>What the clerk should know beyond the one sentence; null for nothing.</summary>
    public string? Remarks { get; init; }

    /// <summary>Worked examples, the plainest first.</summary>
    public required IReadOnlyList<UsageExample> Examples { get; init; }
}

/// <summary>A command line that works as it stands, and what it is good for.</summary>
/// <param name="CommandLine">What is typed after <c>gazette</c>.</param>
/// <param name="Purpose">What one gets from it, in Chinese.</param>
internal sealed record UsageExample(string CommandLine, string Purpose);
