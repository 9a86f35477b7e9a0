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
            var documents = await Documents(context).Where(a => rowIds == null || rowIds.Contains(a.Id)).ToListAsync(cancellationToken);
            if (documents.Count == 0)
            {
                return new Dictionary<long, ValidityFacts>();
            }

            var numbers = rowIds is null ? null : documents.Select(d => d.DocumentNumber?.Normal).OfType<string>().Distinct().ToList();
            var stated = await StatedAsync(context, numbers, cancellationToken);
            return (IReadOnlyDictionary<long, ValidityFacts>)documents.ToDictionary(row => row.Id, stated.FactsOf);
        },
        cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyDictionary<long, ValidityStatus>> StatusesAsync(DateOnly day, CancellationToken cancellationToken) => ReadAsync(
        async context =>
        {
            var stated = await StatedAsync(context, null, cancellationToken);
            var statuses = new Dictionary<long, ValidityStatus>();

            // One after the other: were all in memory together, the collector would stop every reader to move them.
            await foreach (var row in Documents(context).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                statuses[row.Id] = Validity.Of(stated.FactsOf(row), day).Status;
            }

            return (IReadOnlyDictionary<long, ValidityStatus>)statuses;
        },
        cancellationToken);

    // What is asked for and no more: the rest of a row weighs many times as much.
    private static IQueryable<ArticleRow> Documents(GazetteDbContext context) => context.Articles
        .Where(a => ArticleKinds.Official.Contains(a.Kind))
        .Select(a => new ArticleRow
        {
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
        });

    /// <summary>What is stated of the documents with these numbers, and of any by title only; of all documents for null.</summary>
    private static async Task<Stated> StatedAsync(GazetteDbContext context, List<string>? numbers, CancellationToken cancellationToken) => new(
        new StatementMatcher<Statement>(await RepealsAsync(context, numbers, cancellationToken)),
        new StatementMatcher<StatedExtension>(await ExtensionsAsync(context, numbers, cancellationToken)),
        CollectionReach.Of(await ReachesAsync(context, cancellationToken)));

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

    /// <summary>What day each issue reaches to: its own, else the last date of a document in it that lies in its year.</summary>
    private static Task<List<IssueReach>> ReachesAsync(GazetteDbContext context, CancellationToken cancellationToken) => context.Issues
        .Where(i => i.Year != null && i.Number != null)
        .Select(i => new IssueReach(
            i.Id,
            i.Year!.Value,
            i.Number!.Value,
            i.PublishedOn ?? i.Articles.Where(a => a.IssuedOn != null && a.IssuedOn.Value.Year == i.Year).Max(a => a.IssuedOn)))
        .ToListAsync(cancellationToken);

    private sealed record Stated(StatementMatcher<Statement> Repeals, StatementMatcher<StatedExtension> Extensions, IReadOnlyDictionary<long, DateOnly?> CollectedUntil)
    {
        public ValidityFacts FactsOf(ArticleRow row) => new()
        {
            IssuedOn = row.IssuedOn,
            EffectiveOn = IssueMapper.ToFact(row.EffectiveOn),
            ExpiresOn = IssueMapper.ToFact(row.ExpiresOn),
            Repeals = [.. Repeals.Of(row).Select(found => ToRepeal(found.Statement, found.IsCertain))],
            Extensions = [.. Extensions.Of(row).Select(found => ToExtension(found.Statement, found.IsCertain))],
            Period = TitledPeriod.In(row.AttachedTitle) ?? TitledPeriod.In(row.Title),
            CollectedUntil = CollectedUntil.GetValueOrDefault(row.IssueId),
        };

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

        private Extension ToExtension(StatedExtension statement, bool isCertain) => new()
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
            CollectedUntil = CollectedUntil.GetValueOrDefault(statement.By.IssueId),
        };
    }
}
