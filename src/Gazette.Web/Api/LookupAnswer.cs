using Gazette.Documents;
using Gazette.Search;
using Gazette.Search.Wire;
using Gazette.Storage.Reading;
using Gazette.Web.Addresses;

namespace Gazette.Web.Api;

/// <summary>What is known of a number.</summary>
internal sealed record LookupAnswer(
    string Input,
    string? Normalized,
    string Status,
    IReadOnlyList<LookupMatch> Matches,
    IReadOnlyList<LookupMention> Mentions,
    IReadOnlyList<LookupMatch> Nearest)
{
    /// <summary>Writes a lookup on the wire.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="validity">Whether an article holds today; null when it is no official document.</param>
    public static LookupAnswer From(NumberLookup lookup, Func<ArticleSummary, ValidityStatus?> validity) => new(
        lookup.Input,
        lookup.Normalized,
        WireName(lookup.Status),
        [.. lookup.Matches.Select(match => LookupMatch.From(match, validity(match)))],
        [.. lookup.Mentions.Select(LookupMention.From)],
        [.. NearestOf(lookup).Select(near => LookupMatch.From(near, validity(near)))]);

    /// <summary>The articles of a lookup.</summary>
    public static IEnumerable<ArticleSummary> ArticlesOf(NumberLookup lookup) => lookup.Matches.Concat(NearestOf(lookup));

    private static IEnumerable<ArticleSummary> NearestOf(NumberLookup lookup) => lookup.Neighbours.Concat(lookup.Alike).DistinctBy(article => article.Id);

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
internal sealed record LookupMatch(
    string Id, string Url, string? Title, string? DocNumber, DateOnly? IssuedOn, WireIssueReference Issue, string? Validity)
{
    /// <summary>Writes an article on the wire.</summary>
    public static LookupMatch From(ArticleSummary article, ValidityStatus? validity) => new(
        article.Id.Value,
        GazetteAddresses.Article(article.Id),
        article.Title,
        article.DocumentNumber?.ToString(),
        article.IssuedOn,
        new WireIssueReference(article.Issue.Year, article.Issue.Number),
        validity?.WireName());
}

/// <summary>Where the number is mentioned: the article, and the lines of the issue's raw text.</summary>
internal sealed record LookupMention(string DocNumber, string? Title, string As, string Url, IReadOnlyList<IReadOnlyList<int>> Lines)
{
    /// <summary>Writes a mention on the wire.</summary>
    public static LookupMention From(NumberMention mention) => new(
        mention.DocumentNumber.ToString(),
        mention.Title,
        mention.IsRepealed ? "repealed" : mention.IsListed ? "listed" : "cited",
        GazetteAddresses.Article(mention.In.Id),
        [.. mention.Lines.Select(span => new[] { span.First, span.Last })]);
}
