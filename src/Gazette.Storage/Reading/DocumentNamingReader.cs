using Gazette.Documents;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Reading;

/// <summary>
/// Reads the names of all documents once for a state of the collection: a text may leave out or put in the issuers, so that the
/// database could only look through every title, for every article that is opened. Some 200 bytes a name.
/// </summary>
internal sealed class DocumentNamingReader(IDbContextFactory<GazetteDbContext> contexts, GazetteDatabase database, ICollectionRevision revision)
    : SnapshotReader(contexts, database), IDisposable
{
    private readonly KeptReading<DocumentNaming> _kept = new(revision);

    /// <summary>The names as they are now.</summary>
    public Task<DocumentNaming> NamesAsync(CancellationToken cancellationToken) =>
        _kept.GetAsync(token => ReadAsync(context => NamesAsync(context, token), token), cancellationToken);

    /// <inheritdoc />
    public void Dispose() => _kept.Dispose();

    private static async Task<DocumentNaming> NamesAsync(GazetteDbContext context, CancellationToken cancellationToken)
    {
        var documents = await context.Articles.Where(a => ArticleKinds.Official.Contains(a.Kind))
            .Select(a => new { a.Id, a.Title, a.Issuers, a.AttachedTitle })
            .ToListAsync(cancellationToken);
        var interpretations = await context.Articles.Where(a => a.Kind == ArticleKind.Interpretation && a.Title != null)
            .Select(a => new { a.Id, a.Title })
            .ToListAsync(cancellationToken);
        return new DocumentNaming(
            documents.SelectMany(a => DocumentNames.Of(a.Title, a.Issuers, a.AttachedTitle), (a, name) => (a.Id, Name: name))
                .ToLookup(named => named.Name, named => named.Id, StringComparer.Ordinal),
            interpretations.SelectMany(a => TitleInText.Find(a.Title!).Select(found => TitleInText.Fold(found.Title)).Distinct(), (a, name) => (a.Id, Name: name))
                .ToLookup(named => named.Name, named => named.Id, StringComparer.Ordinal));
    }
}
