using System.Text.Json.Serialization;

namespace Gazette.Search.Tests.Judged;

/// <summary>A question with the paragraph that answers it.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Issue">Year and number of the issue, 2020/9.</param>
/// <param name="Line">Line of its file where the answer stands, 1-based: for who checks the judgement.</param>
/// <param name="Says">The words of the answer, without the white space of print.</param>
internal sealed record JudgedPassage(
    [property: JsonPropertyName("q")] string Text,
    [property: JsonPropertyName("issue")] string Issue,
    [property: JsonPropertyName("line")] int Line,
    [property: JsonPropertyName("says")] string Says)
{
    /// <summary>Written from the issues before any of it was run.</summary>
    public static IReadOnlyList<JudgedPassage> All { get; } = JudgedQuery.Read<List<JudgedPassage>>("passages.json");

    /// <summary>The passages of the results that are from its issue, as they are shown, without white space; in order, those of the first ten articles.</summary>
    public IEnumerable<string> ShownBy(SearchResults results) => results.Hits
        .Where(hit => FormattableString.Invariant($"{hit.Article.Issue.Year}/{hit.Article.Issue.Number}") == Issue)
        .SelectMany(hit => hit.Passages)
        .Select(passage => string.Concat(passage.Fragments.SelectMany(f => f.Text).Where(c => !char.IsWhiteSpace(c))));
}
