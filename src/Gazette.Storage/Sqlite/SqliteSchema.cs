using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Sqlite;

/// <summary>Brings the tables of a database file up to date.</summary>
internal static class SqliteSchema
{
    // A migration of this schema takes well under a second; a lock this old was left by a process that was killed.
    private static readonly TimeSpan AbandonedLock = TimeSpan.FromMinutes(2);

    /// <summary>Applies the migrations that are missing and switches to the write-ahead log, so that readers never wait for a load.</summary>
    /// <exception cref="DatabaseUnavailableException">The database was made by a newer program.</exception>
    public static async Task PrepareAsync(GazetteDbContext context, string path, TimeProvider time, CancellationToken cancellationToken)
    {
        var known = context.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        if (!applied.TrueForAll(known.Contains))
        {
            throw new DatabaseUnavailableException(path, DatabaseFault.TooNew);
        }

        if (applied.Count < known.Count)
        {
            await ReleaseAbandonedLockAsync(context, path, time, cancellationToken);
            await context.Database.MigrateAsync(cancellationToken);
        }

        if (await ScalarAsync(context, "PRAGMA journal_mode", cancellationToken) is not "wal")
        {
            await ScalarAsync(context, "PRAGMA journal_mode = wal", cancellationToken);
        }
    }

    /// <summary>
    /// EF Core guards migrations by a row that stays behind when the process is killed; every later start would wait for it for ever.
    /// </summary>
    private static async Task ReleaseAbandonedLockAsync(
        GazetteDbContext context, string path, TimeProvider time, CancellationToken cancellationToken)
    {
        const string Table = "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'";
        if (!File.Exists(path) || await ScalarAsync(context, Table, cancellationToken) is 0L)
        {
            return;
        }

        var oldest = (time.GetUtcNow() - AbandonedLock).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        await context.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock WHERE Timestamp < {oldest}", cancellationToken);
    }

    private static async Task<object?> ScalarAsync(GazetteDbContext context, string sql, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Constant texts of this class only.
            command.CommandText = sql;
#pragma warning restore CA2100
            return await command.ExecuteScalarAsync(cancellationToken);
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }
}
