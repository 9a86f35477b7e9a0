using Gazette.Documents;
using Gazette.Storage.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Gazette.Storage.Writing;

/// <summary>The write side of the store: loads an issue, replaces it and keeps the ids of its articles, or takes issues out.</summary>
public sealed class IssueStore(IDbContextFactory<GazetteDbContext> contexts, GazetteDatabase database, TimeProvider time)
{
    /// <summary>Whether this very file, read by this very parser, is stored; cheap.</summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be used.</exception>
    public Task<bool> HoldsAsync(string sha256, string parserVersion, CancellationToken cancellationToken) => database.GuardAsync(
        async () =>
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            return await context.Issues.AnyAsync(i => i.Sha256 == sha256 && i.ParserVersion == parserVersion, cancellationToken);
        });

    /// <summary>
    /// Stores an issue in one transaction: documents, old ids, and whatever the participants write. When anything fails, the
    /// database is as it was.
    /// </summary>
    /// <param name="issue">The issue as parsed.</param>
    /// <param name="source">The file it was read from.</param>
    /// <param name="participants">Who else writes in the transaction, in this order.</param>
    /// <param name="cancellationToken">Undoes everything until the commit.</param>
    /// <exception cref="IssueConflictException">The issue is stored and came from another file.</exception>
    /// <exception cref="DatabaseUnavailableException">The database cannot be used.</exception>
    public Task<SaveOutcome> SaveAsync(
        Issue issue,
        IssueSource source,
        IEnumerable<IIssueTransactionParticipant> participants,
        CancellationToken cancellationToken) => database.GuardAsync(
        async () =>
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var row = await IssueLocator.FindAsync(context, issue.Identity, source, cancellationToken);
            if (row?.Sha256 == source.Sha256 && row.ParserVersion == source.ParserVersion)
            {
                return SaveOutcome.Unchanged;
            }

            var change = await new IssueReplacement(context, issue, source, time).WriteAsync(row, cancellationToken);
            foreach (var participant in participants)
            {
                await participant.ReplaceAsync(change, transaction.GetDbTransaction(), cancellationToken);
            }

            await transaction.CommitAsync(cancellationToken);
            return row is null ? SaveOutcome.Added : SaveOutcome.Replaced;
        });

    /// <summary>
    /// Takes issues out in one transaction, all of them or none: documents, and whatever the participants keep of them. The ids of
    /// their articles are remembered, so that their addresses can say what became of them. When anything fails, the database is as it was.
    /// </summary>
    /// <param name="issues">The issues as the reader names them.</param>
    /// <param name="participants">Who else writes in the transaction, in this order.</param>
    /// <param name="cancellationToken">Undoes everything until the commit.</param>
    /// <returns>The first that the store does not hold (any more), and then nothing was changed; null when all were taken out.</returns>
    /// <exception cref="DatabaseUnavailableException">The database cannot be used.</exception>
    public Task<IssueSummary?> RemoveAsync(
        IReadOnlyCollection<IssueSummary> issues, IReadOnlyCollection<IIssueTransactionParticipant> participants, CancellationToken cancellationToken) =>
        database.GuardAsync(async () =>
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            foreach (var issue in issues)
            {
                var row = await context.Issues.SingleOrDefaultAsync(
                    i => i.FileName == issue.FileName && i.Year == issue.Identity.Year && i.Number == issue.Identity.Number, cancellationToken);
                if (row is null)
                {
                    return issue;
                }

                var change = await new IssueRemoval(context, time).WriteAsync(row, cancellationToken);
                foreach (var participant in participants)
                {
                    await participant.ReplaceAsync(change, transaction.GetDbTransaction(), cancellationToken);
                }
            }

            await transaction.CommitAsync(cancellationToken);
            return null;
        });
}
