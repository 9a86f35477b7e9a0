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
    /// <summary>Takes rows out; rows that are not there are no matter. Of an article that is gone its row key stays, for those who keep the others in memory.</summary>
    public static async Task RemoveAsync(SqliteConnection connection, IEnumerable<long> rowIds, CancellationToken cancellationToken)
    {
        await using var text = connection.Command("DELETE FROM search_text WHERE rowid = $row", ("$row", 0L));
        await using var lead = connection.Command("DELETE FROM search_lead WHERE rowid = $row", ("$row", 0L));
        await using var article = connection.Command(
            "UPDATE search_article SET kind = NULL, issuers = NULL, generation = (SELECT generation FROM search_generation) WHERE row_id = $row", ("$row", 0L));
        await using var names = connection.Command("DELETE FROM search_name WHERE row_id = $row", ("$row", 0L));
        foreach (var rowId in rowIds)
        {
            text.Parameters["$row"].Value = lead.Parameters["$row"].Value = article.Parameters["$row"].Value = names.Parameters["$row"].Value = rowId;
            await names.ExecuteNonQueryAsync(cancellationToken);
            await text.ExecuteNonQueryAsync(cancellationToken);
            await lead.ExecuteNonQueryAsync(cancellationToken);
            await article.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <summary>Writes articles whose rows are not in the index.</summary>
    public async Task AddAsync(SqliteConnection connection, IReadOnlyList<StoredArticle> articles, CancellationToken cancellationToken)
    {
        await using var text = connection.Command(
            "INSERT INTO search_text (rowid, number, title, headings, body, people, borders) VALUES ($row, $number, $title, $headings, $body, $people, $borders)");
        await using var lead = connection.Command("INSERT INTO search_lead (rowid, number, title, people) VALUES ($row, $number, $title, $people)");
        await using var article = connection.Command(
            """
            INSERT OR REPLACE INTO search_article VALUES (
                $row, (SELECT generation FROM search_generation), $year, $issue, $sequence, $kind, $section, $issuers, $issuedOn, $day, $annex, $table)
            """);
        await using var name = connection.Command("INSERT OR IGNORE INTO search_name VALUES ($key, $kind, $name, $row)");
        foreach (var stored in articles)
        {
            var fields = ArticleFields.Of(stored.Article);
            var (row, number, title) = (stored.Summary.RowId, analyzer.Tokenize(fields.Number), analyzer.Tokenize(fields.Title));
            var (body, people) = (analyzer.Tokenize(fields.Body), analyzer.Tokenize(fields.People));
            Set(text, ("$row", row), ("$number", Terms(number)), ("$title", Terms(title)),
                ("$headings", Terms(analyzer.Tokenize(fields.Headings))), ("$body", Terms(body)), ("$people", Terms(people)),
                ("$borders", string.Join(' ', BorderPairs.Of([.. title, .. body, .. people]).Select(SqliteIndexSchema.BorderTerm))));
            await text.ExecuteNonQueryAsync(cancellationToken);
            Set(lead, ("$row", row), ("$number", Terms(number)), ("$title", Terms(title)), ("$people", Terms(people)));
            await lead.ExecuteNonQueryAsync(cancellationToken);

            foreach (var (kind, names) in new[] { (NameKind.Number, fields.Number), (NameKind.Person, fields.People) })
            {
                foreach (var named in names.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                {
                    Set(name, ("$key", NameKey.Of(named, analyzer)), ("$kind", (int)kind), ("$name", named), ("$row", stored.Summary.RowId));
                    await name.ExecuteNonQueryAsync(cancellationToken);
                }
            }

            var summary = stored.Summary;
            Set(article, ("$row", summary.RowId), ("$year", summary.Issue.Year), ("$issue", summary.Issue.Number),
                ("$sequence", summary.Sequence), ("$kind", summary.Kind.WireName()), ("$section", summary.Section.Label()),
                ("$issuers", JsonSerializer.Serialize(summary.Issuers)), ("$issuedOn", summary.IssuedOn?.DayNumber), ("$day", DayOf(summary)),
                ("$annex", HasAnnex(stored.Article)), ("$table", stored.Article.Blocks.Any(b => b.Kind == BlockKind.Table)));
            await article.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <summary>Opens a new generation: what is written from here on is new to readers who know the ones before.</summary>
    public static Task BeginAsync(SqliteConnection connection, CancellationToken cancellationToken) =>
        connection.ExecuteAsync("UPDATE search_generation SET generation = generation + 1", cancellationToken);

    private static bool HasAnnex(Article article) => article.Annexes.Count > 0 || article.Blocks.Any(b => b.Kind == BlockKind.AnnexTitle);

    // News bears no date of its own: the day it is printed then, as near as it is known.
    private static int DayOf(ArticleSummary summary) =>
        (summary.IssuedOn ?? summary.Issue.PublishedOn ?? FirstDay(summary.Issue))?.DayNumber ?? 0;

    private static DateOnly? FirstDay(IssueIdentity issue) =>
        issue.Year is { } year and >= 1 and <= 9999 ? new DateOnly(year, Math.Clamp(issue.Number ?? 1, 1, 12), 1) : null;

    private static string Terms(IReadOnlyList<Token> tokens) => string.Join(' ', ChineseAnalyzer.Analyze(tokens).Select(t => t.Text));

    private static void Set(SqliteCommand command, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        command.Parameters.Clear();
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }
    }
}
