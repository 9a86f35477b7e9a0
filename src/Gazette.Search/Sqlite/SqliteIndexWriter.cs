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
        await using var offices = connection.Command("DELETE FROM search_office WHERE row_id = $row", ("$row", 0L));
        foreach (var rowId in rowIds)
        {
            text.Parameters["$row"].Value = lead.Parameters["$row"].Value = article.Parameters["$row"].Value = rowId;
            names.Parameters["$row"].Value = offices.Parameters["$row"].Value = rowId;
            await names.ExecuteNonQueryAsync(cancellationToken);
            await offices.ExecuteNonQueryAsync(cancellationToken);
            await text.ExecuteNonQueryAsync(cancellationToken);
            await lead.ExecuteNonQueryAsync(cancellationToken);
            await article.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <summary>Writes articles whose rows are not in the index.</summary>
    public async Task AddAsync(SqliteConnection connection, IReadOnlyList<StoredArticle> articles, CancellationToken cancellationToken)
    {
        var pairs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var stored in articles)
        {
            var fields = ArticleFields.Of(stored.Article);
            await AddTextAsync(connection, stored.Summary.RowId, fields, pairs, cancellationToken);
            var offices = IndexedOffice.Of(stored.Article);
            await AddNamesAsync(connection, stored.Summary.RowId, NameKind.Number, fields.Number.Split('\n', StringSplitOptions.RemoveEmptyEntries), cancellationToken);
            await AddNamesAsync(connection, stored.Summary.RowId, NameKind.Person, offices.Select(office => office.Person).Distinct(), cancellationToken);
            await AddOfficesAsync(connection, stored.Summary.RowId, offices, cancellationToken);
            await AddArticleAsync(connection, stored, cancellationToken);
        }

        await connection.ExecuteAsync(
            "INSERT OR IGNORE INTO search_pair SELECT value FROM json_each($pairs)", cancellationToken, ("$pairs", JsonSerializer.Serialize(pairs)));
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

    private async Task AddTextAsync(
        SqliteConnection connection, long rowId, ArticleFields fields, HashSet<string> pairs, CancellationToken cancellationToken)
    {
        var (title, body, people) = (analyzer.Tokenize(fields.Title), analyzer.Tokenize(fields.Body), analyzer.Tokenize(fields.People));
        var (numberTerms, peopleTerms) = (Terms(analyzer.Tokenize(fields.Number), pairs), Terms(people, pairs));
        var (titleTerms, topicTerms) = (Terms(title, pairs), Terms(analyzer.Tokenize(fields.Topic), pairs));
        await connection.ExecuteAsync(
            "INSERT INTO search_text (rowid, number, title, topic, headings, body, people, borders) VALUES ($row, $number, $title, $topic, $headings, $body, $people, $borders)",
            cancellationToken,
            ("$row", rowId), ("$number", numberTerms), ("$title", titleTerms), ("$topic", topicTerms),
            ("$headings", Terms(analyzer.Tokenize(fields.Headings), pairs)), ("$body", Terms(body, pairs)), ("$people", peopleTerms),
            ("$borders", string.Join(' ', BorderPairs.Of([.. title, .. body, .. people]).Select(SqliteIndexSchema.BorderTerm))));
        await connection.ExecuteAsync(
            "INSERT INTO search_lead (rowid, number, title, topic, people) VALUES ($row, $number, $title, $topic, $people)",
            cancellationToken,
            ("$row", rowId), ("$number", numberTerms), ("$title", titleTerms), ("$topic", topicTerms), ("$people", peopleTerms));
    }

    private async Task AddNamesAsync(SqliteConnection connection, long rowId, NameKind kind, IEnumerable<string> names, CancellationToken cancellationToken)
    {
        foreach (var name in names)
        {
            await connection.ExecuteAsync(
                "INSERT OR IGNORE INTO search_name VALUES ($key, $kind, $name, $row)",
                cancellationToken,
                ("$key", NameKey.Of(name, analyzer)), ("$kind", (int)kind), ("$name", name), ("$row", rowId));
        }
    }

    private static async Task AddOfficesAsync(SqliteConnection connection, long rowId, IReadOnlyList<IndexedOffice> offices, CancellationToken cancellationToken)
    {
        foreach (var office in offices)
        {
            await connection.ExecuteAsync(
                "INSERT INTO search_office VALUES ($person, $title, $body, $decided, $row)",
                cancellationToken,
                ("$person", office.Person), ("$title", office.Title), ("$body", office.Body), ("$decided", office.IsDecided), ("$row", rowId));
        }
    }

    private static Task AddArticleAsync(SqliteConnection connection, StoredArticle stored, CancellationToken cancellationToken)
    {
        var summary = stored.Summary;
        return connection.ExecuteAsync(
            """
            INSERT OR REPLACE INTO search_article VALUES (
                $row, (SELECT generation FROM search_generation), $year, $issue, $sequence, $kind, $section, $issuers, $issuedOn, $day, $annex, $table)
            """,
            cancellationToken,
            ("$row", summary.RowId), ("$year", summary.Issue.Year), ("$issue", summary.Issue.Number),
            ("$sequence", summary.Sequence), ("$kind", summary.Kind.WireName()), ("$section", summary.Section.Label()),
            ("$issuers", JsonSerializer.Serialize(summary.Issuers)), ("$issuedOn", summary.IssuedOn?.DayNumber), ("$day", DayOf(summary)),
            ("$annex", HasAnnex(stored.Article)), ("$table", stored.Article.Blocks.Any(b => b.Kind == BlockKind.Table)));
    }

    // The terms of a field, parted by spaces; their pairs of characters are noted on the way.
    private static string Terms(IReadOnlyList<Token> tokens, HashSet<string> pairs)
    {
        var terms = ChineseAnalyzer.Analyze(tokens);
        pairs.UnionWith(terms.Where((_, i) => ChineseAnalyzer.IsPair(tokens, i)).Select(term => term.Text));
        return string.Join(' ', terms.Select(t => t.Text));
    }
}
