using Gazette.Documents;

namespace Gazette.Ingestion.Audit;

/// <summary>
/// Looks at a parsed issue as a whole for what a clerk should see: official documents without number, title or date, news that
/// rest on a headline alone, titles and numbers with a gap, and the catalogue of the month against what is printed. Pure; never throws on content.
/// </summary>
public static class IssueAuditor
{
    /// <summary>All findings, in line order.</summary>
    public static IReadOnlyList<Diagnostic> Audit(Issue issue) =>
    [
        .. MissingFacts.Find(issue)
            .Concat(WeakStarts.Find(issue))
            .Concat(UnclosedTitles.Find(issue))
            .Concat(NumberingGaps.Find(issue))
            .Concat(CatalogueAudit.Find(issue))
            .OrderBy(d => d.Lines),
    ];
}
