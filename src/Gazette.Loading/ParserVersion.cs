using Gazette.Documents;
using Gazette.Ingestion;
using Gazette.Storage;

namespace Gazette.Loading;

/// <summary>
/// Names the program that reads issues: the module version ids of the assemblies that decide what is stored. Builds are
/// deterministic, so an id changes when the code does, and a better parser reads everything again while a new page changes nothing.
/// The search index is not part of it; it knows its own version and is rebuilt from the store.
/// </summary>
internal static class ParserVersion
{
    /// <summary>The version of this program together with the corrections that it reads an issue with: either one changed, the issue is read again.</summary>
    public static string With(CorrectionsFile corrections) => corrections.Sha256 is null ? Current : $"{Current}+{corrections.Sha256}";

    /// <summary>The version of this program.</summary>
    public static string Current { get; } = string.Join(
        '-',
        new[] { typeof(Issue), typeof(IssueParser), typeof(GazetteDatabase) }.Select(type => type.Module.ModuleVersionId.ToString("N")));
}
