using Gazette.Search.Indexing;

namespace Gazette.Search.Sqlite;

/// <summary>Writes queries in the syntax of SQLite's FTS5; the only place that knows it.</summary>
/// <remarks>
/// Terms come from the analyser and hold no white space, quotes or control characters; they are quoted all the same, so that words
/// of the syntax (AND, NEAR) are words.
/// </remarks>
internal static class FtsQueryWriter
{
    /// <summary>How many terms may stand between the ideas of a query to count as near: about a sentence.</summary>
    private const int NearDistance = 30;

    /// <summary>The rows where a phrase stands, in any column. For which rows match, not for their rank.</summary>
    public static string Matching(IndexPhrase phrase) => Write(phrase);

    /// <summary>
    /// The rows where a phrase stands, so that ranking counts it once more where it stands in the number, the title or among the
    /// people: the rarer it is there, the more that says.
    /// </summary>
    public static string Ranking(IndexPhrase phrase) =>
        $"({Write(phrase)} OR {{{SqliteIndexSchema.LeadingColumns}}} : {Write(phrase)})";

    /// <summary>The rows where every one of the phrases stands.</summary>
    public static string MatchingAll(IReadOnlyList<IndexPhrase> phrases, IReadOnlyList<IndexPhrase> excluded) =>
        Without(string.Join(" AND ", phrases.Select(Matching)), excluded);

    /// <summary>The same rows, so that ranking also counts the phrases where they stand near each other.</summary>
    public static string RankingAll(IReadOnlyList<IndexPhrase> phrases, IReadOnlyList<IndexPhrase> excluded)
    {
        var all = string.Join(" AND ", phrases.Select(Ranking));
        return Without(phrases.Count > 1 ? $"(({all}) OR {Near(phrases)})" : all, excluded);
    }

    private static string Near(IReadOnlyList<IndexPhrase> phrases) =>
        FormattableString.Invariant($"NEAR({string.Join(' ', phrases.Select(Write))}, {NearDistance})");

    private static string Without(string expression, IReadOnlyList<IndexPhrase> excluded) =>
        excluded.Count == 0 ? expression : $"({expression}) NOT ({string.Join(" OR ", excluded.Select(Write))})";

    private static string Write(IndexPhrase phrase) =>
        $"\"{string.Join(' ', phrase.Terms).Replace("\"", "\"\"", StringComparison.Ordinal)}\"{(phrase.IsPrefix ? " *" : "")}";
}
