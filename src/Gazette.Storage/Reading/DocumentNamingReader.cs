using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Reading;

/// <summary>
/// Reads the names of all documents once for a state of the collection: a text may leave out or put in the issuers, so that the
/// database could only look through every title, for every article that is opened. After a load only the issues that it changed are read.
/// </summary>
internal sealed class DocumentNamingReader(IDbContextFactory<GazetteDbContext> contexts, GazetteDatabase database, ICollectionRevision revision)
    : SnapshotReader(contexts, database), IDisposable
{
    private readonly KeptReading<DocumentNaming> _kept = new(revision);
    private readonly KeptByIssue<IssueNames> _issues = new(IssueNames.ReadAsync);

    /// <summary>The names as they are now.</summary>
    public Task<DocumentNaming> NamesAsync(CancellationToken cancellationToken) =>
        _kept.GetAsync(token => ReadAsync(context => NamesAsync(context, token), token), cancellationToken);

    /// <inheritdoc />
    public void Dispose() => _kept.Dispose();

    private async Task<DocumentNaming> NamesAsync(GazetteDbContext context, CancellationToken cancellationToken)
    {
        var issues = await _issues.ReadAsync(context, cancellationToken);
        return new DocumentNaming(
            issues.Values.SelectMany(issue => issue.Documents).ToLookup(named => named.Name, named => named.RowId, StringComparer.Ordinal),
            issues.Values.SelectMany(issue => issue.Interpretations).ToLookup(named => named.Name, named => named.RowId, StringComparer.Ordinal));
    }
}
