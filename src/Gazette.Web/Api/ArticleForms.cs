using System.Text;
using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Documents.Wire;
using Gazette.Storage.Reading;
using Gazette.Web.Addresses;
using Gazette.Web.Pages.Articles;
using Gazette.Web.Rendering;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gazette.Web.Api;

/// <summary>An article in forms other than its page. An old id leads to the present one for good.</summary>
internal static class ArticleForms
{
    private const string PlainText = "text/plain";

    /// <summary>The article for programs, in the shape of <c>parse --json</c>.</summary>
    public static async Task<Results<FileContentHttpResult, RedirectHttpResult, ProblemHttpResult>> JsonAsync(
        string id, HttpContext http, IGazetteReader reader, IValidityReader validities, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await RequestedArticle.FindAsync(reader, id, cancellationToken) is not { } stored)
        {
            var status = await RequestedArticle.MissingStatusAsync(http, reader, id, cancellationToken);
            return http.Features.Get<VanishedArticle>() is { } vanished
                ? TypedResults.Problem(statusCode: status, title: VanishedWording.Title(vanished), detail: VanishedWording.Fate(vanished))
                : TypedResults.Problem(statusCode: status, title: "没有这一条", detail: NeverThere(id));
        }

        return stored.Summary.Id.Value == id
            ? TypedResults.Bytes(WireJson.Write(Wire(stored, await ValidityAsync(stored, validities, time, cancellationToken))), "application/json; charset=utf-8")
            : TypedResults.Redirect(GazetteAddresses.ArticleJson(stored.Summary.Id), permanent: true);
    }

    /// <summary>The article as plain text: title, number, validity, a line a block.</summary>
    public static async Task<Results<ContentHttpResult, RedirectHttpResult>> TextAsync(
        string id, HttpContext http, IGazetteReader reader, IValidityReader validities, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await RequestedArticle.FindAsync(reader, id, cancellationToken) is not { } stored)
        {
            var status = await RequestedArticle.MissingStatusAsync(http, reader, id, cancellationToken);
            var answer = http.Features.Get<VanishedArticle>() is { } vanished ? Gone(vanished, http.Request) : NeverThere(id);
            return TypedResults.Text(answer + '\n', PlainText, Encoding.UTF8, status);
        }

        return stored.Summary.Id.Value == id
            ? TypedResults.Text(Text(stored, await ValidityAsync(stored, validities, time, cancellationToken)), PlainText, Encoding.UTF8)
            : TypedResults.Redirect(GazetteAddresses.ArticleText(stored.Summary.Id), permanent: true);
    }

    private static string NeverThere(string id) => $"没有编号为 {id} 的条目。";

    private static string Gone(VanishedArticle vanished, HttpRequest request) => string.Join(
        '\n', VanishedWording.Ways(vanished).Select(way => $"{way.Label}：{request.Absolute(way.Address)}").Prepend(VanishedWording.Fate(vanished)));

    private static async Task<Validity?> ValidityAsync(
        StoredArticle stored, IValidityReader validities, TimeProvider time, CancellationToken cancellationToken) =>
        (await validities.FactsAsync([stored.Summary.RowId], cancellationToken)).TryGetValue(stored.Summary.RowId, out var facts)
            ? Validity.Of(facts, time.TodayInChina())
            : null;

    private static WireArticle Wire(StoredArticle stored, Validity? validity) => WireArticle.From(stored.Article) with
    {
        Id = stored.Summary.Id.Value,
        Url = GazetteAddresses.Article(stored.Summary.Id),
        Issue = WireIssueIdentity.From(stored.Summary.Issue),
        Validity = validity is null ? null : WireValidity.From(validity),
        Appointments = [.. stored.Article.Appointments.Select(WireAppointment.From)],
        CollectiveRemovals = [.. stored.Article.CollectiveRemovals.Select(WireCollectiveRemoval.From)],
        Statistics = [.. stored.Article.Statistics.Select(WireStatisticsRow.From)],
        Chronicle = WireChronicleDay.From(stored.Article.Chronicle),
        Catalogue = [.. stored.Article.Catalogue.Select(WireCatalogueRow.From)],
    };

    private static string Text(StoredArticle stored, Validity? validity)
    {
        var summary = stored.Summary;
        string?[] head = [Wording.Headline(summary), summary.DocumentNumber?.ToString(), summary.FilingCode?.ToString(), Wording.Issue(summary.Issue), validity is null ? null : ValidityWording.Line(validity)];
        var lines = head.OfType<string>().Append("").Concat(stored.Article.Blocks.Select(block => block.Text));
        return string.Join('\n', lines) + '\n';
    }
}
