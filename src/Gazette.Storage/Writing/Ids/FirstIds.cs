using System.Globalization;
using Gazette.Documents;

namespace Gazette.Storage.Writing.Ids;

/// <summary>The ids an article may get when it is stored for the first time.</summary>
internal static class FirstIds
{
    /// <summary>
    /// In order of preference, without end; the first that is free is taken. They are made from year and number of the issue (or the
    /// file's name when the text does not tell them) and the document number, or else kind and title: never from a place in the
    /// file, so that a later reading of the same print begins with the same ids. Equal articles of one issue are told apart by counting.
    /// </summary>
    public static IEnumerable<ArticleId> Of(IssueIdentity issue, string fileName, Article article)
    {
        string[] parts = [.. IssueParts(issue, fileName), .. ArticleParts(article)];
        yield return ArticleId.Create(parts);
        for (var count = 2; ; count++)
        {
            yield return ArticleId.Create([.. parts, count.ToString(CultureInfo.InvariantCulture)]);
        }
    }

    private static string[] IssueParts(IssueIdentity issue, string fileName) => issue is { Year: { } year, Number: { } number }
        ? [year.ToString(CultureInfo.InvariantCulture), number.ToString(CultureInfo.InvariantCulture)]
        : ["file", fileName];

    private static string[] ArticleParts(Article article) => article.DocumentNumber is { } number
        ? ["number", number.ToString()]
        : [article.Kind.WireName(), article.Title ?? ""];
}
