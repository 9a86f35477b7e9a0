using Gazette.Documents;

namespace Gazette.Ingestion.Audit;

/// <summary>Looks at a parsed issue as a whole for what a clerk should see. Pure; never throws on content.</summary>
public static class IssueAuditor
{
    /// <summary>All findings, in line order.</summary>
    public static IReadOnlyList<Diagnostic> Audit(Issue issue) => [];
}
