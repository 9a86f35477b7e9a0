using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Sqlite;

/// <summary>
/// A transaction that only reads: all queries in it see the database at one moment, however many issues are loaded meanwhile. It is
/// deferred, so it takes no lock that a writer could hold.
/// </summary>
internal sealed class ReadSnapshot : IAsyncDisposable
{
    private readonly GazetteDbContext _context;
    private readonly SqliteTransaction _transaction;

    private ReadSnapshot(GazetteDbContext context, SqliteTransaction transaction)
    {
        _context = context;
        _transaction = transaction;
    }

    /// <summary>Begins one; it ends when it is disposed.</summary>
    public static async Task<ReadSnapshot> BeginAsync(GazetteDbContext context, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        var transaction = connection.BeginTransaction(deferred: true);
        await context.Database.UseTransactionAsync(transaction, cancellationToken);
        return new ReadSnapshot(context, transaction);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _context.Database.UseTransactionAsync(null);
        await _transaction.DisposeAsync();
        await _context.Database.CloseConnectionAsync();
    }
}
