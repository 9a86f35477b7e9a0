using Gazette.Documents;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Reading;

/// <summary>What of an issue the status of documents follows from, as small as can be: of a large collection it is kept in memory.</summary>
/// <param name="Reach">What day it reaches to; null for an issue whose year or number is not known.</param>
/// <param name="Documents">Its official documents.</param>
/// <param name="Names">The names of these documents.</param>
/// <param name="Stated">Marks of the names by which its articles repeal or extend documents.</param>
internal sealed record IssueValidity(IssueReach? Reach, IReadOnlyList<DatedDocument> Documents, IReadOnlyList<NamedDocument> Names, IReadOnlyList<int> Stated)
{
    private Answer? _last;

    /// <summary>The statuses on a day of its documents of which nothing else is stated, in their order.</summary>
    /// <param name="day">The day, in China.</param>
    /// <param name="collectedUntil">The day up to which issues are held without a gap from this one on.</param>
    public IReadOnlyList<ValidityStatus> StatusesOn(DateOnly day, DateOnly? collectedUntil)
    {
        // A load leaves most issues as they were.
        var last = _last;
        if (last?.Day != day || last.CollectedUntil != collectedUntil)
        {
            _last = last = new Answer(day, collectedUntil, [.. Documents.Select(document => document.StatusOn(day, collectedUntil))]);
        }

        return last.Statuses;
    }

    /// <summary>Reads issues by key.</summary>
    public static async Task<IReadOnlyDictionary<long, IssueValidity>> ReadAsync(
        GazetteDbContext context, IReadOnlyCollection<long> issueIds, CancellationToken cancellationToken)
    {
        var reaches = (await IssueReach.ReadAsync(context, issueIds, cancellationToken)).ToDictionary(reach => reach.Id);
        var documents = issueIds.ToDictionary(id => id, _ => new List<DatedDocument>());
        var names = issueIds.ToDictionary(id => id, _ => new List<NamedDocument>());

        // One after the other: were all in memory together, the collector would stop every reader to move them.
        var rows = context.Articles.Where(a => issueIds.Contains(a.IssueId) && ArticleKinds.Official.Contains(a.Kind)).Select(a => new
        {
            a.Id,
            a.IssueId,
            a.Title,
            a.AttachedTitle,
            Number = a.DocumentNumber == null ? null : a.DocumentNumber.Normal,
            a.Issuers,
            a.IssuedOn,
            EffectiveOn = a.EffectiveOn == null ? (DateOnly?)null : a.EffectiveOn.Date,
            ExpiresOn = a.ExpiresOn == null ? (DateOnly?)null : a.ExpiresOn.Date,
        });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            documents[row.IssueId].Add(new DatedDocument(row.Id, row.IssuedOn, row.EffectiveOn, row.ExpiresOn));
            names[row.IssueId].AddRange(Statement.NamesOf(row.Title, row.Issuers, row.AttachedTitle, row.Number).Select(name => new NamedDocument(Mark(name), row.Id)));
        }

        var stated = await StatedAsync(context, issueIds, cancellationToken);
        return issueIds.ToDictionary(id => id, id => new IssueValidity(reaches.GetValueOrDefault(id), [.. documents[id]], [.. names[id]], [.. stated[id].Distinct()]));
    }

    private static async Task<ILookup<long, int>> StatedAsync(GazetteDbContext context, IReadOnlyCollection<long> issueIds, CancellationToken cancellationToken)
    {
        var byNumber = await context.Citations.Where(c => c.IsRepealed && issueIds.Contains(c.Article!.IssueId))
            .Select(c => new { c.Article!.IssueId, Number = (string?)c.DocumentNumber.Normal, Title = (string?)null })
            .ToListAsync(cancellationToken);
        var byTitle = await context.Articles.Where(a => issueIds.Contains(a.IssueId))
            .SelectMany(a => a.TitleRepeals, (a, repeal) => new { a.IssueId, Number = (string?)null, Title = (string?)repeal.Title })
            .ToListAsync(cancellationToken);
        var extensions = await context.TermExtensions.Where(e => issueIds.Contains(e.Article!.IssueId))
            .Select(e => new { e.Article!.IssueId, Number = e.DocumentNumber == null ? null : e.DocumentNumber.Normal, e.Title })
            .ToListAsync(cancellationToken);
        return byNumber.Concat(byTitle).Concat(extensions).ToLookup(stated => stated.IssueId, stated => Mark(Statement.NameOf(stated.Number, stated.Title)));
    }

    private sealed record Answer(DateOnly Day, DateOnly? CollectedUntil, IReadOnlyList<ValidityStatus> Statuses);

    private static int Mark(string name) => string.GetHashCode(name, StringComparison.Ordinal);
}

/// <summary>An official document and the days it gives itself.</summary>
internal readonly record struct DatedDocument(long RowId, DateOnly? IssuedOn, DateOnly? EffectiveOn, DateOnly? ExpiresOn)
{
    /// <summary>The status on a day of a document that nothing else is stated of.</summary>
    /// <param name="day">The day, in China.</param>
    /// <param name="collectedUntil">The day up to which issues are held without a gap.</param>
    public ValidityStatus StatusOn(DateOnly day, DateOnly? collectedUntil) => Validity.Of(
        new ValidityFacts { IssuedOn = IssuedOn, EffectiveOn = Fact(EffectiveOn), ExpiresOn = Fact(ExpiresOn), CollectedUntil = collectedUntil }, day).Status;

    private static DatedFact? Fact(DateOnly? date) => date is { } day ? new DatedFact { Date = day, Sentence = "", Lines = [] } : null;
}

/// <summary>A name by which a text may mean an official document.</summary>
/// <param name="Mark">Hash of the name: what differs in it differs; what doesn't may.</param>
/// <param name="RowId">The document.</param>
internal readonly record struct NamedDocument(int Mark, long RowId);
