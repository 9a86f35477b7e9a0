using System.Data.Common;

namespace Gazette.Storage.Writing;

/// <summary>Someone who writes in the transaction that stores an issue, so that both happen or neither: the search index.</summary>
public interface IIssueTransactionParticipant
{
    /// <summary>Called after the rows of the issue are written and before the commit.</summary>
    Task ReplaceAsync(IssueChange change, DbTransaction transaction, CancellationToken cancellationToken);
}
