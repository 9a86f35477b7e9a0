using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Gazette.Storage.Tests.Support;

/// <summary>All rows of all tables as text, so that two states of a database can be compared.</summary>
internal static class DatabaseDump
{
    public static string Of(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        var dump = new StringBuilder();
        foreach (var table in Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"))
        {
            dump.AppendLine(CultureInfo.InvariantCulture, $"[{table}]");
            dump.AppendJoin('\n', Rows(connection, $"SELECT * FROM \"{table}\"").Order(StringComparer.Ordinal)).AppendLine();
        }

        return dump.ToString();
    }

    public static string? Scalar(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return Rows(connection, sql).FirstOrDefault();
    }

    public static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        _ = Rows(connection, sql);
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Statements of the tests themselves.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        }

        return rows;
    }
}
