using Gazette.Documents;
using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Writing;

/// <summary>Finds the stored issue that a file is a new reading of.</summary>
internal static class IssueLocator
{
    /// <summary>
    /// The same bytes are the same issue, whatever their name and whatever was read from them. Otherwise year and number decide;
    /// where one side does not know them, the file's name does. A file of the same name with another known number is another issue.
    /// </summary>
    /// <returns>The row, tracked, or null for a new issue.</returns>
    /// <exception cref="IssueConflictException">The issue came from another file and the source does not say it replaces it.</exception>
    public static async Task<IssueRow?> FindAsync(
        GazetteDbContext context, IssueIdentity identity, IssueSource source, CancellationToken cancellationToken)
    {
        var isKnown = identity is { Year: not null, Number: not null };
        var sameBytes = await context.Issues.FirstOrDefaultAsync(i => i.Sha256 == source.Sha256, cancellationToken);
        var sameNumber = isKnown
            ? await context.Issues.FirstOrDefaultAsync(i => i.Year == identity.Year && i.Number == identity.Number, cancellationToken)
            : null;
        var isOtherFile = sameNumber is not null && sameNumber.FileName != source.FileName && !source.ReplacesOtherFile;
        if (sameNumber is not null && sameNumber != sameBytes && (isOtherFile || sameBytes is not null))
        {
            throw new IssueConflictException(identity, source.FileName, sameNumber.FileName);
        }

        return sameBytes ?? sameNumber ?? await context.Issues.FirstOrDefaultAsync(
            i => i.FileName == source.FileName && (!isKnown || i.Year == null || i.Number == null), cancellationToken);
    }
}
