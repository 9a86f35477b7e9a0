using Gazette.Storage.Reading;
using Microsoft.Data.Sqlite;

namespace Gazette.Storage.Sqlite;

/// <summary>
/// Asks SQLite itself: <c>PRAGMA data_version</c> differs on one connection whenever any other connection, of any process, has
/// committed since (https://sqlite.org/pragma.html#pragma_data_version). That is a look into shared memory, no query.
/// </summary>
internal sealed class SqliteCollectionRevision(DatabaseSettings settings) : ICollectionRevision, IDisposable
{
    private readonly Lock _one = new();
    private SqliteConnection? _connection;
    private SqliteCommand? _question;
    private long _version;
    private string? _current;

    /// <inheritdoc />
    public string? Current
    {
        get
        {
            lock (_one)
            {
                return Ask();
            }
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_one)
        {
            Close();
        }
    }

    private string? Ask()
    {
        try
        {
            _question ??= Open();
            var version = (long)_question.ExecuteScalar()!;
            if (_current is null || version != _version)
            {
                // The number means something on this connection alone; the mark must differ from those of every other.
                _version = version;
                _current = Guid.NewGuid().ToString("N");
            }

            return _current;
        }
        catch (SqliteException)
        {
            Close();
            return null;
        }
    }

    /// <summary>A connection of its own: one from the pool would be another each time, and know nothing of the one before.</summary>
    private SqliteCommand Open()
    {
        var settingsOfOwn = new SqliteConnectionStringBuilder(SqliteSetup.ConnectionString(settings)) { Pooling = false, Mode = SqliteOpenMode.ReadWrite };
        _connection = new SqliteConnection(settingsOfOwn.ToString());
        _connection.Open();
        var question = _connection.CreateCommand();
        question.CommandText = "PRAGMA data_version";
        return question;
    }

    private void Close()
    {
        _question?.Dispose();
        _connection?.Dispose();
        (_question, _connection, _current) = (null, null, null);
    }
}
