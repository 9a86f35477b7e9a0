using Gazette.Documents;
using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Reading;

/// <summary>Gathers the facts on validity with a fixed number of queries, whatever is asked for.</summary>
internal sealed class ValidityReader(IDbContextFactory<GazetteDbContext> contexts, GazetteDatabase database)
    : SnapshotReader(contexts, database), IValidityReader
{
    /// <inheritdoc />
    public Task<IReadOnlyDictionary<long, ValidityFacts>> FactsAsync(IReadOnlyCollection<long>? rowIds, CancellationToken cancellationToken) => ReadAsync(
        async context =>
        {
            var documents = await context.Articles
                .Where(a => ArticleKinds.Official.Contains(a.Kind) && (rowIds == null || rowIds.Contains(a.Id)))
                .Select(a => new ArticleRow
                {
                    // What is asked for below and no more: the rest of a row weighs many times as much.
                    Id = a.Id,
                    PermanentId = a.PermanentId,
                    IssueId = a.IssueId,
                    Kind = a.Kind,
                    Title = a.Title,
                    AttachedTitle = a.AttachedTitle,
                    DocumentNumber = a.DocumentNumber,
                    Issuers = a.Issuers,
                    IssuedOn = a.IssuedOn,
                    EffectiveOn = a.EffectiveOn,
                    ExpiresOn = a.ExpiresOn,
                })
                .ToListAsync(cancellationToken);
            var repeals = documents.Count == 0 ? [] : await RepealsAsync(context, rowIds is null ? null : documents, cancellationToken);
            var matcher = new RepealMatcher(repeals);
            var runs = IssueRuns.Of(await CoverageAsync(context, cancellationToken));
            return (IReadOnlyDictionary<long, ValidityFacts>)documents.ToDictionary(row => row.Id, row => new ValidityFacts
            {
                IssuedOn = row.IssuedOn,
                EffectiveOn = IssueMapper.ToFact(row.EffectiveOn),
                ExpiresOn = IssueMapper.ToFact(row.ExpiresOn),
                Repeals = matcher.RepealsOf(row),
                CollectedUntil = runs.GetValueOrDefault(row.IssueId),
            });
        },
        cancellationToken);

    /// <summary>The repeals that name one of these documents by number, and all that name a title only.</summary>
    private static async Task<List<StatedRepeal>> RepealsAsync(
        GazetteDbContext context, List<ArticleRow>? documents, CancellationToken cancellationToken)
    {
        var numbers = documents?.Select(d => d.DocumentNumber?.Normal).OfType<string>().Distinct().ToList();
        var byNumber = await context.Citations
            .Where(c => c.IsRepealed && (numbers == null || numbers.Contains(c.DocumentNumber.Normal)))
            .Select(c => new StatedRepeal(c.Article!, c.DocumentNumber.Normal, null, c.RepealSentence ?? c.Printed, c.Lines))
            .ToListAsync(cancellationToken);
        var byTitle = await context.Articles
            .SelectMany(a => a.TitleRepeals, (a, r) => new StatedRepeal(a, null, r.Title, r.Sentence, r.Lines))
            .ToListAsync(cancellationToken);
        return [.. byNumber, .. byTitle];
    }

    /// <summary>What day each issue reaches to: its own, else the last date of a document in it that lies in its year.</summary>
    private static Task<List<IssueReach>> CoverageAsync(GazetteDbContext context, CancellationToken cancellationToken) => context.Issues
        .Where(i => i.Year != null && i.Number != null)
        .Select(i => new IssueReach(
            i.Id,
            i.Year!.Value,
            i.Number!.Value,
            i.PublishedOn ?? i.Articles.Where(a => a.IssuedOn != null && a.IssuedOn.Value.Year == i.Year).Max(a => a.IssuedOn)))
        .ToListAsync(cancellationToken);
}
