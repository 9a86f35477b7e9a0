using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Sqlite;

/// <summary>How the database is opened.</summary>
internal static class SqliteSetup
{
    /// <summary>
    /// Foreign keys on; a writer waits as long as the settings say. A list of keys goes into a query as one JSON parameter: a
    /// parameter a key makes a new statement for every count, which takes longer to prepare than to run.
    /// </summary>
    public static TBuilder UseGazetteSqlite<TBuilder>(this TBuilder builder, DatabaseSettings settings)
        where TBuilder : DbContextOptionsBuilder
    {
        builder.UseSqlite(
            ConnectionString(settings), sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter));
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
