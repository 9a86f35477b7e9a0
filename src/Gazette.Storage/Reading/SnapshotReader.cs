using Gazette.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Reading;

/// <summary>What every reader of the store does alike: the queries of one call see one state of the database.</summary>
internal abstract class SnapshotReader(IDbContextFactory<GazetteDbContext> contexts, GazetteDatabase database)
{
    /// <summary>Runs the queries of one call on one state of the database.</summary>
    protected Task<T> ReadAsync<T>(Func<GazetteDbContext, Task<T>> read, CancellationToken cancellationToken) => database.GuardAsync(
        async () =>
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            await using var snapshot = await ReadSnapshot.BeginAsync(context, cancellationToken);
            return await read(context);
        });
}
