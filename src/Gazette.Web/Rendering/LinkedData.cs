using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Gazette.Documents;
using Gazette.Storage.Reading;
using Microsoft.AspNetCore.Html;

namespace Gazette.Web.Rendering;

/// <summary>
/// What search engines and library programs read beside the page, as JSON-LD in the terms of https://schema.org: an official document is
/// Legislation, anything else an Article; each is part of an issue, the issue part of the gazette. A block of data, not a script: no policy
/// on scripts is asked about it.
/// </summary>
public static class LinkedData
{
    // The encoder escapes what could end the script element it stands in.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The element of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="validity">Whether it holds; null for a kind that has no validity.</param>
    /// <param name="gazette">Name of the gazette.</param>
    /// <param name="address">Its absolute address.</param>
    public static IHtmlContent Of(ArticleSummary article, Validity? validity, string gazette, string address)
    {
        var headline = Wording.Headline(article);
        var data = article.Kind.IsOfficialDocument()
            ? Entity("Legislation",
                ("name", headline),
                ("legislationIdentifier", article.DocumentNumber?.ToString() ?? article.FilingCode?.ToString()),
                ("legislationType", article.Kind.Label()),
                ("legislationDate", Date(article.IssuedOn)),
                ("legislationPassedBy", Organisations(article.Issuers)),
                ("legislationLegalForce", Force(validity)))
            : Entity("Article", ("headline", headline), ("author", Organisations(article.Issuers)));
        if (article.Issue.PublishedOn is { } published)
        {
            data["datePublished"] = Wording.IsoDate(published);
        }

        data["isPartOf"] = Issue(article.Issue, gazette);
        return Write(data, address);
    }

    /// <summary>The element of an issue.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="gazette">Name of the gazette.</param>
    /// <param name="address">Its absolute address.</param>
    public static IHtmlContent Of(IssueIdentity issue, string gazette, string address) => Write(Issue(issue, gazette), address);

    private static HtmlString Write(JsonObject data, string address)
    {
        data.Insert(0, "@context", "https://schema.org");
        data["url"] = address;
        data["inLanguage"] = "zh-CN";
        return new HtmlString($"""<script type="application/ld+json">{data.ToJsonString(Options)}</script>""");
    }

    private static JsonObject Issue(IssueIdentity issue, string gazette) => Entity("PublicationIssue",
        ("name", Wording.Issue(issue)),
        ("issueNumber", issue.Number),
        ("datePublished", Date(issue.PublishedOn)),
        ("isPartOf", Entity("Periodical", ("name", gazette))));

    private static JsonArray? Organisations(IReadOnlyList<string> names) => names.Count == 0
        ? null
        : [.. names.Select(name => Entity("GovernmentOrganization", ("name", name)))];

    // Only what the documents state; of the others nothing is said.
    private static string? Force(Validity? validity) => validity?.Status switch
    {
        ValidityStatus.InForce => "https://schema.org/InForce",
        ValidityStatus.Expired or ValidityStatus.Repealed or ValidityStatus.NotYetEffective => "https://schema.org/NotInForce",
        _ => null,
    };

    private static string? Date(DateOnly? day) => day is { } known ? Wording.IsoDate(known) : null;

    private static JsonObject Entity(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        var entity = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in properties)
        {
            if (value is not null)
            {
                entity[name] = value;
            }
        }

        return entity;
    }
}
