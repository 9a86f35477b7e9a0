using Gazette.Documents;

namespace Gazette.Search.Indexing;

/// <summary>What of an article is searched, by field; plain text, several values on lines of their own.</summary>
/// <param name="Number">Document number and filing code.</param>
/// <param name="Title">Printed title and title of the attached document.</param>
/// <param name="Topic">The same without the names of those who issue it, which head a printed title and say nothing of its subject.</param>
/// <param name="Headings">Headings of the body and titles of annexes.</param>
/// <param name="Body">The whole body, tables and headings too.</param>
/// <param name="People">Names of persons appointed or removed.</param>
public sealed record ArticleFields(string Number, string Title, string Topic, string Headings, string Body, string People)
{
    /// <summary>The fields of an article.</summary>
    public static ArticleFields Of(Article article) => new(
        Lines([article.DocumentNumber?.ToString(), article.FilingCode?.ToString()]),
        Lines([article.Title, article.AttachedTitle]),
        Lines([WithoutIssuers(article), article.AttachedTitle]),
        Lines([.. article.Blocks.Select(HeadingOf), .. article.Annexes]),
        Lines(article.Blocks.Select(b => b.Text)),
        Lines(article.Appointments.Select(a => a.Person).Distinct(StringComparer.Ordinal)));

    // 温州市公安局 温州市农业农村局关于…: by each of them in turn.
    private static string? WithoutIssuers(Article article)
    {
        var title = article.Title;
        while (title is not null && article.Issuers.FirstOrDefault(issuer => issuer.Length > 0 && title.StartsWith(issuer, StringComparison.Ordinal)) is { } issuer)
        {
            title = title[issuer.Length..].TrimStart();
        }

        return title;
    }

    private static string? HeadingOf(Block block) =>
        block.Kind is BlockKind.Title or BlockKind.AnnexTitle ? block.Text : block.Heading;

    private static string Lines(IEnumerable<string?> values) => string.Join('\n', values.Where(v => !string.IsNullOrWhiteSpace(v)));
}
