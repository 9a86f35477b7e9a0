using Microsoft.Data.Sqlite;

namespace Gazette.Storage.Sqlite;

/// <summary>Reads what SQLite reports as a fault of the database file.</summary>
internal static class SqliteFaults
{
    // Primary result codes, https://sqlite.org/rescode.html
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>The fault behind an exception, looking through those that wrap it; null when it is another kind of error.</summary>
    public static DatabaseFault? Of(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is SqliteException sqlite)
            {
                return Of(sqlite.SqliteErrorCode);
            }
        }

        return null;
    }

    private static DatabaseFault? Of(int code) => code switch
    {
        Busy or Locked => DatabaseFault.Locked,
        ReadOnly => DatabaseFault.ReadOnly,
        InputOutput => DatabaseFault.InputOutput,
        Corrupt or NotADatabase => DatabaseFault.NotADatabase,
        Full => DatabaseFault.DiskFull,
        CannotOpen => DatabaseFault.CannotOpen,
        _ => null,
    };
}
