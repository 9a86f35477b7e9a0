using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Reading;

/// <summary>An issue and what day it reaches to: its own, else the last date of a document in it that lies in its year.</summary>
/// <param name="Id">Row key of the issue.</param>
/// <param name="Year">Its year.</param>
/// <param name="Number">Its number in the year.</param>
/// <param name="Until">The last day it can tell of; null when not known.</param>
internal sealed record IssueReach(long Id, int Year, int Number, DateOnly? Until)
{
    /// <summary>Reads it of issues by key, or of all for null; those whose year or number is not known are left out.</summary>
    public static Task<List<IssueReach>> ReadAsync(GazetteDbContext context, IReadOnlyCollection<long>? issueIds, CancellationToken cancellationToken) => context.Issues
        .Where(i => (issueIds == null || issueIds.Contains(i.Id)) && i.Year != null && i.Number != null)
        .Select(i => new IssueReach(
            i.Id,
            i.Year!.Value,
            i.Number!.Value,
            i.PublishedOn ?? i.Articles.Where(a => a.IssuedOn != null && a.IssuedOn.Value.Year == i.Year).Max(a => a.IssuedOn)))
        .ToListAsync(cancellationToken);
}
