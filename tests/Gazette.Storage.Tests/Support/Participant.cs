using System.Data.Common;
using Gazette.Storage.Writing;

namespace Gazette.Storage.Tests.Support;

/// <summary>Takes part in a save by doing what the test says, and remembers the change.</summary>
internal sealed class Participant(Func<IssueChange, DbTransaction, Task> act) : IIssueTransactionParticipant
{
    public Participant()
        : this((_, _) => Task.CompletedTask)
    {
    }

    public IssueChange? Seen { get; private set; }

    public async Task ReplaceAsync(IssueChange change, DbTransaction transaction, CancellationToken cancellationToken)
    {
        Seen = change;
        await act(change, transaction);
    }
}
