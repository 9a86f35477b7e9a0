using Gazette.Search.Indexing;

namespace Gazette.Search.Sqlite;

/// <summary>Writes queries in the syntax of SQLite's FTS5; the only place that knows it.</summary>
/// <remarks>
/// Terms come from the analyser and hold no white space, quotes or control characters; they are quoted all the same, so that words
/// of the syntax (AND, NEAR) are words.
/// </remarks>
internal sealed class FtsQueryWriter(SearchFeatures features)
{
    /// <summary>How many terms may stand between the ideas of a query to count as near: about a sentence.</summary>
    private const int NearDistance = 30;

    /// <summary>The rows where a phrase stands, in any column. For which rows match, not for their rank.</summary>
    public static string Matching(IndexPhrase phrase) =>
        phrase.IsWord ? $"({Write(phrase)} NOT \"{SqliteIndexSchema.BorderTerm(phrase.Terms[0])}\")" : Write(phrase);

    /// <summary>The rows where every phrase stands in the title.</summary>
    public static string MatchingTitle(IEnumerable<IndexPhrase> phrases) => string.Join(" AND ", phrases.Select(p => $"{{title}} : {Write(p)}"));

    /// <summary>The rows where any of the phrases stands.</summary>
    public static string MatchingAny(IEnumerable<IndexPhrase> phrases) => string.Join(" OR ", phrases.Select(Matching));

    /// <summary>
    /// The rows where every clause stands, as a whole or, where synonyms are known, stretch by stretch, and every required phrase.
    /// </summary>
    public static string MatchingAll(IndexQuery query) =>
        Without(string.Join(" AND ", query.Clauses.Select(Matching).Concat(query.Required.Select(Write)).Distinct()), query.Excluded);

    /// <summary>The rows where any of the phrases stands, be it across the border of two words: for their rank.</summary>
    public static string Anywhere(IEnumerable<IndexPhrase> phrases) => string.Join(" OR ", phrases.Select(Write));

    /// <summary>The rows where every phrase stands, so that ranking also counts them where they stand near each other.</summary>
    public string RankingAll(IReadOnlyList<IndexPhrase> phrases, IReadOnlyList<IndexPhrase> excluded)
    {
        var all = string.Join(" AND ", phrases.Select(Write));
        return Without(RanksNearness(phrases) ? $"(({all}) OR {Near(phrases)})" : all, excluded);
    }

    /// <summary>The rows where any of the phrases stands, so that ranking also counts them where all stand near each other.</summary>
    public string RankingAny(IReadOnlyList<IndexPhrase> phrases) =>
        RanksNearness(phrases) ? $"{Anywhere(phrases)} OR {Near(phrases)}" : Anywhere(phrases);

    /// <summary>
    /// The rows where any of the phrases stands near the next one, or near the one after that, so that ranking counts a sentence about
    /// the subject more than its words scattered over a long article; empty when there is only one phrase.
    /// </summary>
    public static string NearEachOther(IReadOnlyList<IndexPhrase> phrases) => string.Join(
        " OR ",
        phrases.Zip(phrases.Skip(1)).Concat(phrases.Zip(phrases.Skip(2))).Where(p => p.First != p.Second).Select(p => Near([p.First, p.Second])).Distinct());

    private static string Matching(IndexClause clause) => clause.Stretches.Count == 0
        ? Matching(clause.Whole)
        : $"({Matching(clause.Whole)} OR ({string.Join(" AND ", clause.Stretches.Select(s => $"({MatchingAny([s.Phrase, .. s.Synonyms])})"))}))";

    private bool RanksNearness(IReadOnlyList<IndexPhrase> phrases) => phrases.Count > 1 && features.HasFlag(SearchFeatures.Nearness);

    private static string Near(IReadOnlyList<IndexPhrase> phrases) =>
        FormattableString.Invariant($"NEAR({string.Join(' ', phrases.Select(Write))}, {NearDistance})");

    private static string Without(string expression, IReadOnlyList<IndexPhrase> excluded) =>
        excluded.Count == 0 ? expression : $"({expression}) NOT ({string.Join(" OR ", excluded.Select(Write))})";

    private static string Write(IndexPhrase phrase) =>
        $"\"{string.Join(' ', phrase.Terms).Replace("\"", "\"\"", StringComparison.Ordinal)}\"{(phrase.IsPrefix ? " *" : "")}";
}
