using Microsoft.Data.Sqlite;

namespace Gazette.Search.Sqlite;

/// <summary>Short forms for statements with named parameters.</summary>
internal static class SqliteCommands
{
    public static SqliteCommand Command(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text is a constant of this folder; what comes from outside goes in as a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }

    public static async Task ExecuteAsync(
        this SqliteConnection connection, string sql, CancellationToken cancellationToken, params (string Name, object? Value)[] parameters)
    {
        await using var command = connection.Command(sql, parameters);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public static async Task<object?> ScalarAsync(
        this SqliteConnection connection, string sql, CancellationToken cancellationToken, params (string Name, object? Value)[] parameters)
    {
        await using var command = connection.Command(sql, parameters);
        return await command.ExecuteScalarAsync(cancellationToken);
    }

    /// <summary>Reads row keys and, when there is a second column, FTS5's rank, which is the lower the better.</summary>
    public static async Task<Dictionary<int, double>> ReadScoresAsync(
        this SqliteCommand command, CollectionSnapshot snapshot, CancellationToken cancellationToken)
    {
        var scores = new Dictionary<int, double>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var ranked = reader.FieldCount > 1;
        while (await reader.ReadAsync(cancellationToken))
        {
            if (snapshot.OrdinalOf(reader.GetInt64(0)) is >= 0 and var ordinal)
            {
                scores[ordinal] = ranked ? -reader.GetDouble(1) : 0;
            }
        }

        return scores;
    }
}
