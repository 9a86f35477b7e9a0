using Gazette.Search;
using Gazette.Storage.Reading;
using Gazette.Web.Addresses;

namespace Gazette.Web.Api;

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
