using Gazette.Search;
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
    public static LookupAnswer From(NumberLookup lookup) => new(
        lookup.Input,
        lookup.Normalized,
        WireName(lookup.Status),
        [.. lookup.Matches.Select(LookupMatch.From)],
        [.. lookup.Mentions.Select(LookupMention.From)],
        [.. lookup.Neighbours.Concat(lookup.Alike).DistinctBy(article => article.Id).Select(LookupMatch.From)]);

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

/// <summary>Where the number is mentioned: the article, and the lines of the raw text.</summary>
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
