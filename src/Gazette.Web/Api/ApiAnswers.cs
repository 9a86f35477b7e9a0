using Gazette.Documents;
using Gazette.Search;
using Gazette.Storage.Reading;
using Gazette.Web.Addresses;

namespace Gazette.Web.Api;

/// <summary>A page of results.</summary>
internal sealed record SearchAnswer(int Total, IReadOnlyList<SearchResult> Results)
{
    /// <summary>Writes results on the wire.</summary>
    public static SearchAnswer From(SearchResults results) => new(results.Total, [.. results.Hits.Select(SearchResult.From)]);
}

/// <summary>An article that matches; the snippet is plain text.</summary>
internal sealed record SearchResult(
    string Id, string Url, string? Title, string? DocNumber, string Kind, string Section,
    IReadOnlyList<string> Issuers, DateOnly? IssuedOn, IssueReference Issue, string Snippet)
{
    /// <summary>Writes a hit on the wire.</summary>
    public static SearchResult From(SearchHit hit) => new(
        hit.Article.Id.Value,
        GazetteAddresses.Article(hit.Article.Id),
        hit.Article.Title,
        hit.Article.DocumentNumber?.ToString(),
        hit.Article.Kind.WireName(),
        hit.Article.Section.Label(),
        hit.Article.Issuers,
        hit.Article.IssuedOn,
        new IssueReference(hit.Article.Issue.Year, hit.Article.Issue.Number),
        string.Concat(hit.Passages.Take(1).SelectMany(passage => passage.Fragments).Select(fragment => fragment.Text)));
}

/// <summary>The issue an article stands in; what is unknown is null.</summary>
internal sealed record IssueReference(int? Year, int? Number);

/// <summary>What is known of a number.</summary>
internal sealed record LookupAnswer(string Input, string? Normalized, string Status, IReadOnlyList<LookupMatch> Matches)
{
    /// <summary>Writes a lookup on the wire.</summary>
    public static LookupAnswer From(NumberLookup lookup) => new(
        lookup.Input, lookup.Normalized, WireName(lookup.Status), [.. lookup.Matches.Select(LookupMatch.From)]);

    private static string WireName(NumberStatus status) => status switch
    {
        NumberStatus.Found => "found",
        NumberStatus.Ambiguous => "ambiguous",
        NumberStatus.Listed => "listed",
        NumberStatus.Unknown => "unknown",
        _ => "malformed",
    };
}

/// <summary>An article that bears the number.</summary>
internal sealed record LookupMatch(string Id, string Url, string? Title, string? DocNumber)
{
    /// <summary>Writes an article on the wire.</summary>
    public static LookupMatch From(ArticleSummary article) => new(
        article.Id.Value, GazetteAddresses.Article(article.Id), article.Title, article.DocumentNumber?.ToString());
}
