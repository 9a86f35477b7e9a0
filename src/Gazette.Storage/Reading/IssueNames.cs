using Gazette.Documents;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Reading;

/// <summary>What texts call the documents of an issue, some 200 bytes a name.</summary>
/// <param name="Documents">Each name of its official documents, folded (<see cref="DocumentNames"/>), with the row key.</param>
/// <param name="Interpretations">Each title in 《》 in the titles of its interpretations (政策解读), folded, with the row key.</param>
internal sealed record IssueNames(IReadOnlyList<(string Name, long RowId)> Documents, IReadOnlyList<(string Name, long RowId)> Interpretations)
{
    /// <summary>Reads issues by key.</summary>
    public static async Task<IReadOnlyDictionary<long, IssueNames>> ReadAsync(
        GazetteDbContext context, IReadOnlyCollection<long> issueIds, CancellationToken cancellationToken)
    {
        var documents = (await context.Articles.Where(a => issueIds.Contains(a.IssueId) && ArticleKinds.Official.Contains(a.Kind)).OrderBy(a => a.Id)
                .Select(a => new { a.Id, a.IssueId, a.Title, a.Issuers, a.AttachedTitle })
                .ToListAsync(cancellationToken))
            .SelectMany(a => DocumentNames.Of(a.Title, a.Issuers, a.AttachedTitle), (a, name) => (a.IssueId, Named: (name, a.Id)))
            .ToLookup(a => a.IssueId, a => a.Named);
        var interpretations = (await context.Articles.Where(a => issueIds.Contains(a.IssueId) && a.Kind == ArticleKind.Interpretation && a.Title != null).OrderBy(a => a.Id)
                .Select(a => new { a.Id, a.IssueId, a.Title })
                .ToListAsync(cancellationToken))
            .SelectMany(a => TitleInText.Find(a.Title!).Select(found => TitleInText.Fold(found.Title)).Distinct(), (a, name) => (a.IssueId, Named: (name, a.Id)))
            .ToLookup(a => a.IssueId, a => a.Named);
        return issueIds.ToDictionary(id => id, id => new IssueNames([.. documents[id]], [.. interpretations[id]]));
    }
}
