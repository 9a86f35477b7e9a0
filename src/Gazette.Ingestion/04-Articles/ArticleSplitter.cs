using Gazette.Documents;
using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.Articles;

/// <summary>
/// Cuts the printed lines at the starts. Every line goes to exactly one article: the one that started last before it. Lines before
/// the first start, in an issue whose beginning is lost, make an article of their own.
/// </summary>
public static class ArticleSplitter
{
    /// <summary>Cuts; empty only when there are no printed lines.</summary>
    public static IReadOnlyList<ArticleCut> Split(PageLayout layout, IReadOnlyList<ArticleStart> starts)
    {
        if (layout.Printed.Count == 0)
        {
            return [];
        }

        List<ArticleStart> all = starts.Count > 0 && starts[0].Index == 0 ? [.. starts] : [Fragment(starts.Count), .. starts];
        return
        [
            .. all.Select((start, i) => new ArticleCut(
                start,
                [.. layout.Printed.Skip(start.Index).Take((i + 1 < all.Count ? all[i + 1].Index : layout.Printed.Count) - start.Index)])),
        ];
    }

    /// <summary>What precedes a recognised article is the end of a document; a text without any is of unknown layout.</summary>
    private static ArticleStart Fragment(int starts) => new()
    {
        Index = 0,
        Section = starts > 0 ? IssueSection.Documents : IssueSection.Feature,
        Kind = starts > 0 ? ArticleKind.Notice : ArticleKind.Feature,
    };
}
