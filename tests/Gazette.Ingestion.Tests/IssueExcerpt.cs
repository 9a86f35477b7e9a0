using Gazette.Ingestion.Layout;
using Gazette.Ingestion.Lines;
using Gazette.Testing;

namespace Gazette.Ingestion.Tests;

/// <summary>Pieces of print to test a stage on.</summary>
internal static class IssueExcerpt
{
    /// <summary>Lays out the given lines; the first is line 1.</summary>
    public static PageLayout Of(params string[] lines) => PageLayoutReader.Read(LineReader.Read(string.Join('\n', lines)));

    /// <summary>Lays out lines of a real issue, both ends included, numbered from 1 again.</summary>
    public static PageLayout From(string issue, int first, int last) => Of(LinesOf(issue)[(first - 1)..last]);

    /// <summary>All lines of a real issue.</summary>
    public static string[] LinesOf(string issue) => TextOf(issue).Split('\n');

    /// <summary>The text of a real issue, e.g. 2020-06.</summary>
    public static string TextOf(string issue) =>
        File.ReadAllText(RepositoryFiles.PathOf("data", "issues", issue + ".txt")).ReplaceLineEndings("\n");
}
