using Gazette.Documents;
using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Reading;

/// <summary>Gathers the facts on validity with a fixed number of queries, whatever is asked for, and the statuses of all documents from what is kept of each issue.</summary>
internal sealed class ValidityReader(IDbContextFactory<GazetteDbContext> contexts, GazetteDatabase database)
    : SnapshotReader(contexts, database), IValidityReader
{
    private readonly KeptByIssue<IssueValidity> _issues = new(IssueValidity.ReadAsync);

    /// <inheritdoc />
    public Task<IReadOnlyDictionary<long, ValidityFacts>> FactsAsync(IReadOnlyCollection<long>? rowIds, CancellationToken cancellationToken) =>
        ReadAsync(context => FactsAsync(context, rowIds, cancellationToken), cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyDictionary<long, ValidityStatus>> StatusesAsync(DateOnly day, CancellationToken cancellationToken) => ReadAsync(
        async context =>
        {
            var issues = await _issues.ReadAsync(context, cancellationToken);
            var collectedUntil = CollectionReach.Of(issues.Values.Select(issue => issue.Reach).OfType<IssueReach>());
            var stated = issues.Values.SelectMany(issue => issue.Stated).ToHashSet();
            var meant = issues.Values.SelectMany(issue => issue.Names).Where(name => stated.Contains(name.Mark)).Select(name => name.RowId).ToHashSet();

            // What others may say of a document is looked at for those few of which anything is said.
            var statuses = (await FactsAsync(context, meant, cancellationToken)).ToDictionary(facts => facts.Key, facts => Validity.Of(facts.Value, day).Status);
            foreach (var (id, issue) in issues)
            {
                foreach (var (document, status) in issue.Documents.Zip(issue.StatusesOn(day, collectedUntil.GetValueOrDefault(id))))
                {
                    statuses.TryAdd(document.RowId, status);
                }
            }

            return (IReadOnlyDictionary<long, ValidityStatus>)statuses;
        },
        cancellationToken);

    private static async Task<IReadOnlyDictionary<long, ValidityFacts>> FactsAsync(
        GazetteDbContext context, IReadOnlyCollection<long>? rowIds, CancellationToken cancellationToken)
    {
        var documents = await Documents(context).Where(a => rowIds == null || rowIds.Contains(a.Id)).ToListAsync(cancellationToken);
        if (documents.Count == 0)
        {
            return new Dictionary<long, ValidityFacts>();
        }

        var numbers = rowIds is null ? null : documents.Select(d => d.DocumentNumber?.Normal).OfType<string>().Distinct().ToList();
        var stated = await StatedAsync(context, numbers, cancellationToken);
        return documents.ToDictionary(row => row.Id, stated.FactsOf);
    }

    private static IQueryable<ArticleRow> Documents(GazetteDbContext context) =>
        Facts(context.Articles.Where(a => ArticleKinds.Official.Contains(a.Kind)));

    // What is asked for and no more: the rest of a row weighs many times as much.
    private static IQueryable<ArticleRow> Facts(IQueryable<ArticleRow> articles) => articles
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
        CollectionReach.Of(await IssueReach.ReadAsync(context, null, cancellationToken)));

    /// <summary>The repeals that name one of these numbers (all numbers for null), and all that name a title only.</summary>
    private static async Task<List<Statement>> RepealsAsync(GazetteDbContext context, List<string>? numbers, CancellationToken cancellationToken)
    {
        var byNumber = await context.Citations
            .Where(c => c.IsRepealed && (numbers == null || numbers.Contains(c.DocumentNumber.Normal)))
            .Join(Facts(context.Articles), c => c.ArticleId, a => a.Id, (c, by) => new Statement(by, c.DocumentNumber.Normal, null, c.RepealSentence ?? c.Printed, c.Lines))
            .ToListAsync(cancellationToken);
        var byTitle = await context.Set<TitleRepealRow>()
            .Join(Facts(context.Articles), r => r.ArticleId, a => a.Id, (r, by) => new Statement(by, null, r.Title, r.Sentence, r.Lines))
            .ToListAsync(cancellationToken);
        return [.. byNumber, .. byTitle];
    }

    /// <summary>The extensions that name one of these numbers (all numbers for null), and all that name a title only.</summary>
    private static Task<List<StatedExtension>> ExtensionsAsync(GazetteDbContext context, List<string>? numbers, CancellationToken cancellationToken) =>
        context.TermExtensions
            .Where(e => numbers == null || e.DocumentNumber == null || numbers.Contains(e.DocumentNumber.Normal))
            .Join(Facts(context.Articles), e => e.ArticleId, a => a.Id, (e, by) => new StatedExtension(
                by, e.DocumentNumber == null ? null : e.DocumentNumber.Normal, e.Title, e.Sentence, e.Lines, e.Until, e.Months, e.PastTerm, e.Computation))
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
