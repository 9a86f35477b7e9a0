using Gazette.Testing;

namespace Gazette.Cli.Tests;

/// <summary>Real issues, by their files.</summary>
internal static class RealIssues
{
    /// <summary>2020年第9期, 总第217期: hard-wrapped text layer of a PDF.</summary>
    public static string September2020 { get; } = RepositoryFiles.PathOf("data", "issues", "2020-09.txt");

    public static string June2020 { get; } = RepositoryFiles.PathOf("data", "issues", "2020-06.txt");
}
