using Microsoft.Data.Sqlite;

namespace Gazette.Search.Sqlite;

/// <summary>The tables of the index, which live beside the store's in the same file and are Search's alone.</summary>
internal static class SqliteIndexSchema
{
    /// <summary>Raise it when the tables or what is written to them change: indexes made before are then rebuilt.</summary>
    private const int Revision = 9;

    /// <summary>
    /// The term in the column borders that says of a pair that it stands in the article only across the border of two words. No text has
    /// such a term, so that the column needs no naming in queries.
    /// </summary>
    public static string BorderTerm(string pair) => pair + ".";

    // topic repeats the title without who issues it. search_lead repeats what says what an article is rather than what it mentions: asking
    // it takes a walk along titles, where the same columns of search_text are only reached past the body. detail=full: phrases need
    // positions. contentless: the store has the text. ascii: the terms are made here and parted by spaces; all that the tokenizer must
    // know is which ASCII signs stand inside a term.
    private const string Create =
        """
        CREATE TABLE IF NOT EXISTS search_state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS search_generation (made INTEGER NOT NULL, generation INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS search_article (
            row_id INTEGER PRIMARY KEY, generation INTEGER NOT NULL, year INTEGER, number INTEGER, sequence INTEGER,
            kind TEXT, section TEXT, issuers TEXT, issued_on INTEGER, day INTEGER, has_annex INTEGER, has_table INTEGER);
        CREATE INDEX IF NOT EXISTS search_article_generation ON search_article (generation);
        CREATE TABLE IF NOT EXISTS search_name (
            key TEXT NOT NULL, kind INTEGER NOT NULL, name TEXT NOT NULL, row_id INTEGER NOT NULL, PRIMARY KEY (key, kind, name, row_id)) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS search_name_row ON search_name (row_id);
        CREATE TABLE IF NOT EXISTS search_office (
            person TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, is_decided INTEGER NOT NULL, row_id INTEGER NOT NULL);
        CREATE INDEX IF NOT EXISTS search_office_person ON search_office (person);
        CREATE INDEX IF NOT EXISTS search_office_title ON search_office (title, body, row_id);
        CREATE INDEX IF NOT EXISTS search_office_row ON search_office (row_id);
        CREATE TABLE IF NOT EXISTS search_pair (pair TEXT PRIMARY KEY) WITHOUT ROWID;
        CREATE VIRTUAL TABLE IF NOT EXISTS search_text USING fts5(
            number, title, topic, headings, body, people, borders,
            content='', contentless_delete=1, detail=full, tokenize="ascii tokenchars '.+'");
        CREATE VIRTUAL TABLE IF NOT EXISTS search_lead USING fts5(
            number, title, topic, people,
            content='', contentless_delete=1, detail=full, tokenize="ascii tokenchars '.+'");
        CREATE VIRTUAL TABLE IF NOT EXISTS search_terms USING fts5vocab(search_text, row);
        """;

    private const string Drop =
        """
        DROP TABLE IF EXISTS search_terms;
        DROP TABLE IF EXISTS search_lead;
        DROP TABLE IF EXISTS search_text;
        DROP TABLE IF EXISTS search_pair;
        DROP TABLE IF EXISTS search_office;
        DROP TABLE IF EXISTS search_name;
        DROP TABLE IF EXISTS search_article;
        DROP TABLE IF EXISTS search_generation;
        DROP TABLE IF EXISTS search_state;
        """;

    /// <summary>The stamp of an index made by this program with this analysis.</summary>
    public static string Stamp(string analysisVersion) => FormattableString.Invariant($"{Revision}/{analysisVersion}");

    /// <summary>Makes the tables when there are none; says whether they are of this stamp.</summary>
    public static async Task<bool> EnsureAsync(SqliteConnection connection, string stamp, CancellationToken cancellationToken)
    {
        if (!await ExistsAsync(connection, cancellationToken))
        {
            await MakeAsync(connection, stamp, cancellationToken);
        }

        return await connection.ScalarAsync("SELECT value FROM search_state WHERE name = 'stamp'", cancellationToken) is string found
            && found == stamp;
    }

    /// <summary>Makes the tables anew, empty.</summary>
    public static async Task RecreateAsync(SqliteConnection connection, string stamp, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(Drop, cancellationToken);
        await MakeAsync(connection, stamp, cancellationToken);
    }

    /// <summary>Whether the tables are there.</summary>
    public static async Task<bool> ExistsAsync(SqliteConnection connection, CancellationToken cancellationToken) =>
        await connection.ScalarAsync(
            "SELECT count(*) FROM sqlite_master WHERE name IN ('search_state', 'search_generation', 'search_article', 'search_text')",
            cancellationToken) is 4L;

    private static async Task MakeAsync(SqliteConnection connection, string stamp, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(Create, cancellationToken);
        await connection.ExecuteAsync(
            """
            INSERT OR REPLACE INTO search_state VALUES ('stamp', $stamp);
            DELETE FROM search_generation;
            INSERT INTO search_generation VALUES ($made, $made);
            """,
            cancellationToken,
            ("$stamp", stamp),
            ("$made", Random.Shared.NextInt64(long.MaxValue / 2)));
    }
}
