using Gazette.Documents;
using Gazette.Search.Browsing;
using Gazette.Search.Wire;
using Gazette.Storage.Reading;
using Gazette.Web.Addresses;

namespace Gazette.Web.Api;

/// <summary>An article in a list; its fields are named as those of a search result.</summary>
internal sealed record ListedArticle(
    string Id,
    string Url,
    string? Title,
    string? DocNumber,
    string Kind,
    string Section,
    IReadOnlyList<string> Issuers,
    DateOnly? IssuedOn,
    WireIssueReference Issue,
    string? Validity)
{
    /// <summary>Writes an article on the wire.</summary>
    public static ListedArticle From(ArticleSummary article, Holdings holdings, DateOnly today) => new(
        article.Id.Value,
        GazetteAddresses.Article(article.Id),
        article.Title,
        article.DocumentNumber?.ToString(),
        article.Kind.WireName(),
        article.Section.Label(),
        article.Issuers,
        article.IssuedOn,
        new WireIssueReference(article.Issue.Year, article.Issue.Number),
        holdings.ValidityOf(article, today)?.Status.WireName());
}

/// <summary>A page of all articles, newest issue first, in printed order within an issue.</summary>
internal sealed record ArticleList(int Total, IReadOnlyList<ListedArticle> Articles);

/// <summary>An issue with its contents in printed order.</summary>
internal sealed record IssueContents(
    int? Year, int? Number, int? Serial, DateOnly? PublicationDate, string Url, DateTimeOffset LoadedAt, IReadOnlyList<ListedArticle> Articles);
