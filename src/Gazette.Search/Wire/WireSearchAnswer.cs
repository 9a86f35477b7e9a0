using Gazette.Documents;
using Gazette.Search.Queries;
using Gazette.Storage.Reading;

namespace Gazette.Search.Wire;

/// <summary>
/// A page of results as other programs read it, from the HTTP API and from <c>search --json</c>. A property's name in snake case is
/// the name on the wire, which programs outside rely on.
/// </summary>
/// <param name="Total">How many articles match.</param>
/// <param name="Results">The hits of the page, best first.</param>
/// <param name="Synonyms">What was searched besides words that were typed; empty with <c>exact</c>.</param>
/// <param name="Date">The year, month or day that the text names (2020年9月), whose articles come first; null when it names none.</param>
/// <param name="DateStanding">Whether some results are of that time: <c>found</c>, <c>not_among_results</c> or <c>not_held</c>; null without a date.</param>
/// <param name="ImpossibleDay">A day that the text names and the calendar doesn't have (2月30日); null when there is none.</param>
/// <param name="RelativeTimes">Words for a time that depends on the day they are said (去年), which were left out.</param>
/// <param name="Issues">The held issues that the text asks for, by number, month or as the newest; on the first page only.</param>
/// <param name="UnheldIssue">An issue that the text asks for and that is not held, as it is called (2020年第13期); null when there is none.</param>
/// <param name="Figures">The figures of the monthly tables that the text asks for, newest first.</param>
/// <param name="Office">The office that the text asks for with who is on record in it; null when it asks for none.</param>
/// <param name="People">Names in the text of which something is on record.</param>
/// <param name="Missing">Words that make up most of the text and stand nowhere in the collection, so that the results only hold parts of them.</param>
/// <param name="PhraseGivenUp">Whether no article holds what stands in quotation marks and fits the rest, so that the results hold only words of it.</param>
/// <param name="UnmetPhrases">Of that, what stands nowhere in the collection.</param>
/// <param name="ReadCharacters">Of a text longer than what is read, how many characters were searched; null when all were.</param>
/// <param name="Suggestion">What may have been meant when little or nothing was found; null when there is nothing to offer.</param>
/// <param name="SuggestionSearched">Whether nothing was found as typed, or only parts of words that stand nowhere, and the results are those of the suggestion.</param>
/// <param name="Facets">How many results each filter would give.</param>
/// <param name="RankingBounded">Whether so many articles match that not all were ranked; the rest follow by date.</param>
public sealed record WireSearchAnswer(
    int Total,
    IReadOnlyList<WireSearchResult> Results,
    IReadOnlyList<WireSynonyms> Synonyms,
    string? Date,
    string? DateStanding,
    string? ImpossibleDay,
    IReadOnlyList<string> RelativeTimes,
    IReadOnlyList<WireAskedIssue> Issues,
    string? UnheldIssue,
    IReadOnlyList<WireFigure> Figures,
    WireOffice? Office,
    IReadOnlyList<string> People,
    IReadOnlyList<string> Missing,
    bool PhraseGivenUp,
    IReadOnlyList<string> UnmetPhrases,
    int? ReadCharacters,
    string? Suggestion,
    bool SuggestionSearched,
    WireFacets Facets,
    bool RankingBounded)
{
    /// <summary>Turns results into their wire form.</summary>
    /// <param name="results">The results.</param>
    /// <param name="address">Gives the address of an article's page.</param>
    public static WireSearchAnswer From(SearchResults results, Func<ArticleId, string> address) =>
        new(
            results.Total,
            [.. results.Hits.Select(hit => WireSearchResult.From(hit, address))],
            [.. results.Synonyms.Select(s => new WireSynonyms(s.Word, s.Synonyms))],
            results.Date?.ToString(),
            results.Date is null ? null : WireName(results.DateStanding),
            results.ImpossibleDay,
            results.RelativeTimes,
            [.. results.Issues.Select(issue => new WireAskedIssue(issue.Year, issue.Number, issue.SerialNumber))],
            results.UnheldIssue,
            [.. results.Figures.Select(figure => WireFigure.From(figure, address))],
            results.Office is { } office ? WireOffice.From(office, address) : null,
            results.People,
            results.Missing,
            results.IsPhraseGivenUp,
            results.UnmetPhrases,
            results.IsCut ? QueryReader.MaxLength : null,
            results.Suggestion,
            results.IsSuggestionSearched,
            WireFacets.From(results.Facets),
            results.IsRankingBounded);

    private static string WireName(DateStanding standing) => standing switch
    {
        Search.DateStanding.Found => "found",
        Search.DateStanding.NotAmongResults => "not_among_results",
        _ => "not_held",
    };
}

/// <summary>An issue that is asked for; what is unknown is null. Its page is <c>/issues/{year}-{number:00}</c>.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Number">Its number within the year.</param>
/// <param name="Serial">总第N期.</param>
public sealed record WireAskedIssue(int? Year, int? Number, int? Serial);

/// <summary>What was searched besides a word.</summary>
/// <param name="Word">The word that was typed.</param>
/// <param name="Synonyms">The others.</param>
public sealed record WireSynonyms(string Word, IReadOnlyList<string> Synonyms);

/// <summary>An article that matches.</summary>
/// <param name="Id">Permanent id.</param>
/// <param name="Url">Address of its page.</param>
/// <param name="Title">The printed title.</param>
/// <param name="DocNumber">发文字号 in its normal form.</param>
/// <param name="Kind">Wire name of the kind.</param>
/// <param name="Section">The section's Chinese name.</param>
/// <param name="Issuers">发文机关.</param>
/// <param name="IssuedOn">成文日期.</param>
/// <param name="Issue">The issue it is printed in.</param>
/// <param name="Validity">Wire name of whether the document holds today; null when it is no official document.</param>
/// <param name="Snippet">The best passage as plain text; empty when the body is.</param>
public sealed record WireSearchResult(
    string Id,
    string Url,
    string? Title,
    string? DocNumber,
    string Kind,
    string Section,
    IReadOnlyList<string> Issuers,
    DateOnly? IssuedOn,
    WireIssueReference Issue,
    string? Validity,
    string Snippet)
{
    /// <summary>Turns a hit into its wire form.</summary>
    /// <param name="hit">The hit.</param>
    /// <param name="address">Gives the address of an article's page.</param>
    public static WireSearchResult From(SearchHit hit, Func<ArticleId, string> address)
    {
        ArticleSummary article = hit.Article;
        return new WireSearchResult(
            article.Id.Value,
            address(article.Id),
            article.Title,
            article.DocumentNumber?.ToString(),
            article.Kind.WireName(),
            article.Section.Label(),
            article.Issuers,
            article.IssuedOn,
            new WireIssueReference(article.Issue.Year, article.Issue.Number),
            hit.Validity?.WireName(),
            string.Concat(hit.Passages.Take(1).SelectMany(p => p.Fragments).Select(f => f.Text)));
    }
}

/// <summary>The issue an article is printed in; what is unknown is null.</summary>
/// <param name="Year">Year of the issue.</param>
/// <param name="Number">Number within the year.</param>
public sealed record WireIssueReference(int? Year, int? Number);
