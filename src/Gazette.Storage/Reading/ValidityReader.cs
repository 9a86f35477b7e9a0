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
            if (documents.Count == 0)
            {
                return new Dictionary<long, ValidityFacts>();
            }

            var numbers = rowIds is null ? null : documents.Select(d => d.DocumentNumber?.Normal).OfType<string>().Distinct().ToList();
            var repeals = new StatementMatcher<Statement>(await RepealsAsync(context, numbers, cancellationToken));
            var extensions = new StatementMatcher<StatedExtension>(await ExtensionsAsync(context, numbers, cancellationToken));
            var runs = IssueRuns.Of(await CoverageAsync(context, cancellationToken));
            return (IReadOnlyDictionary<long, ValidityFacts>)documents.ToDictionary(row => row.Id, row => new ValidityFacts
            {
                IssuedOn = row.IssuedOn,
                EffectiveOn = IssueMapper.ToFact(row.EffectiveOn),
                ExpiresOn = IssueMapper.ToFact(row.ExpiresOn),
                Repeals = [.. repeals.Of(row).Select(found => ToRepeal(found.Statement, found.IsCertain))],
                Extensions = [.. extensions.Of(row).Select(found => ToExtension(found.Statement, found.IsCertain, runs))],
                Period = TitledPeriod.In(row.AttachedTitle) ?? TitledPeriod.In(row.Title),
                CollectedUntil = runs.GetValueOrDefault(row.IssueId),
            });
        },
        cancellationToken);

    /// <summary>The repeals that name one of these numbers (all numbers for null), and all that name a title only.</summary>
    private static async Task<List<Statement>> RepealsAsync(GazetteDbContext context, List<string>? numbers, CancellationToken cancellationToken)
    {
        var byNumber = await context.Citations
            .Where(c => c.IsRepealed && (numbers == null || numbers.Contains(c.DocumentNumber.Normal)))
            .Select(c => new Statement(c.Article!, c.DocumentNumber.Normal, null, c.RepealSentence ?? c.Printed, c.Lines))
            .ToListAsync(cancellationToken);
        var byTitle = await context.Articles
            .SelectMany(a => a.TitleRepeals, (a, r) => new Statement(a, null, r.Title, r.Sentence, r.Lines))
            .ToListAsync(cancellationToken);
        return [.. byNumber, .. byTitle];
    }

    /// <summary>The extensions that name one of these numbers (all numbers for null), and all that name a title only.</summary>
    private static Task<List<StatedExtension>> ExtensionsAsync(GazetteDbContext context, List<string>? numbers, CancellationToken cancellationToken) =>
        context.TermExtensions
            .Where(e => numbers == null || e.DocumentNumber == null || numbers.Contains(e.DocumentNumber.Normal))
            .Select(e => new StatedExtension(
                e.Article!, e.DocumentNumber == null ? null : e.DocumentNumber.Normal, e.Title, e.Sentence, e.Lines, e.Until, e.Months, e.PastTerm, e.Computation))
            .ToListAsync(cancellationToken);

    private static Repeal ToRepeal(Statement statement, bool isCertain) => new()
    {
        By = IssueMapper.ToId(statement.By.PermanentId),
        ByTitle = statement.By.Title,
        ByNumber = IssueMapper.ToNumber(statement.By.DocumentNumber),
        From = statement.From,
        IsCertain = isCertain,
        Sentence = statement.Sentence,
        Lines = statement.Lines,
    };

    private static Extension ToExtension(StatedExtension statement, bool isCertain, IReadOnlyDictionary<long, DateOnly?> runs) => new()
    {
        By = IssueMapper.ToId(statement.By.PermanentId),
        ByTitle = statement.By.Title,
        ByNumber = IssueMapper.ToNumber(statement.By.DocumentNumber),
        From = statement.From,
        IsCertain = isCertain,
        Sentence = statement.Sentence,
        Lines = statement.Lines,
        Until = statement.Until,
        Months = statement.Months,
        PastTerm = statement.PastTerm,
        Computation = statement.Computation,
        CollectedUntil = runs.GetValueOrDefault(statement.By.IssueId),
    };

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
