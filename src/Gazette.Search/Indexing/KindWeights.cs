using Gazette.Documents;

namespace Gazette.Search.Indexing;

/// <summary>
/// How much an article of a kind is worth at equal relevance. A reader wants the document itself before what reports on it
/// (brief, chronicle), what merely lists it (catalogue) and what is about the printed issue (masthead).
/// </summary>
internal static class KindWeights
{
    public static double Of(ArticleKind kind) => kind switch
    {
        ArticleKind.Interpretation or ArticleKind.Statistics or ArticleKind.Appointments => 0.95,
        ArticleKind.Feature or ArticleKind.Brief => 0.85,
        ArticleKind.Chronicle => 0.75,
        ArticleKind.Photo or ArticleKind.Catalogue => 0.65,
        ArticleKind.Masthead => 0.3,
        _ => 1.0,
    };
}
