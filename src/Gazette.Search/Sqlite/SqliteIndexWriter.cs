using System.Globalization;
using System.Text.Json;
using Gazette.Documents;
using Gazette.Search.Analysis;
using Gazette.Search.Indexing;
using Gazette.Storage.Reading;
using Microsoft.Data.Sqlite;

namespace Gazette.Search.Sqlite;

/// <summary>Writes rows of the index within the caller's transaction.</summary>
internal sealed class SqliteIndexWriter(ChineseAnalyzer analyzer)
{
    /// <summary>Takes rows out; rows that are not there are no matter.</summary>
    public static async Task RemoveAsync(SqliteConnection connection, IEnumerable<long> rowIds, CancellationToken cancellationToken)
    {
        await using var text = connection.Command("DELETE FROM search_text WHERE rowid = $row", ("$row", 0L));
        await using var article = connection.Command("DELETE FROM search_article WHERE row_id = $row", ("$row", 0L));
        foreach (var rowId in rowIds)
        {
            text.Parameters["$row"].Value = article.Parameters["$row"].Value = rowId;
            await text.ExecuteNonQueryAsync(cancellationToken);
            await article.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <summary>Writes articles whose rows are not in the index.</summary>
    public async Task AddAsync(SqliteConnection connection, IReadOnlyList<StoredArticle> articles, CancellationToken cancellationToken)
    {
        await using var text = connection.Command(
            "INSERT INTO search_text (rowid, number, title, headings, body, people) VALUES ($row, $number, $title, $headings, $body, $people)");
        await using var article = connection.Command(
            "INSERT INTO search_article VALUES ($row, $year, $issue, $sequence, $kind, $section, $issuers, $issuedOn)");
        foreach (var stored in articles)
        {
            var fields = ArticleFields.Of(stored.Article);
            Set(text, ("$row", stored.Summary.RowId), ("$number", Terms(fields.Number)), ("$title", Terms(fields.Title)),
                ("$headings", Terms(fields.Headings)), ("$body", Terms(fields.Body)), ("$people", Terms(fields.People)));
            await text.ExecuteNonQueryAsync(cancellationToken);

            var summary = stored.Summary;
            Set(article, ("$row", summary.RowId), ("$year", summary.Issue.Year), ("$issue", summary.Issue.Number),
                ("$sequence", summary.Sequence), ("$kind", summary.Kind.WireName()), ("$section", summary.Section.Label()),
                ("$issuers", JsonSerializer.Serialize(summary.Issuers)), ("$issuedOn", summary.IssuedOn?.ToString("O", CultureInfo.InvariantCulture)));
            await article.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <summary>Marks that something has changed, so that readers load what they keep in memory again.</summary>
    public static Task TouchAsync(SqliteConnection connection, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(
            "UPDATE search_state SET value = lower(hex(randomblob(8))) WHERE name = 'generation'", cancellationToken);

    private string Terms(string text) => string.Join(' ', analyzer.Analyze(text).Select(t => t.Text));

    private static void Set(SqliteCommand command, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        command.Parameters.Clear();
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }
    }
}
