using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Sqlite;

/// <summary>How the database is opened.</summary>
internal static class SqliteSetup
{
    /// <summary>Foreign keys on; a writer waits as long as the settings say.</summary>
    public static TBuilder UseGazetteSqlite<TBuilder>(this TBuilder builder, DatabaseSettings settings)
        where TBuilder : DbContextOptionsBuilder
    {
        builder.UseSqlite(ConnectionString(settings));
        return builder;
    }

    /// <summary>The connection string for these settings.</summary>
    public static string ConnectionString(DatabaseSettings settings) => new SqliteConnectionStringBuilder
    {
        DataSource = settings.Path,
        ForeignKeys = true,
        DefaultTimeout = Math.Max(1, (int)settings.BusyTimeout.TotalSeconds),
    }.ToString();
}
