using Gazette.Documents;
using Gazette.Search;
using Gazette.Storage.Reading;

namespace Gazette.Web.Rendering;

/// <summary>What an article has to do with others, in the groups in which its page tells it; each article in the first group it fits.</summary>
public sealed class RelatedArticles
{
    /// <summary>Most articles asked of the search for those that name the document.</summary>
    public const int MostNaming = 20;

    // A shorter name is an everyday word, not a document's.
    private const int ShortestName = 7;

    /// <summary>Groups the relations.</summary>
    /// <param name="stored">The article.</param>
    /// <param name="relations">Its relations by number and title.</param>
    /// <param name="repeals">The repeals that hit it, or may.</param>
    /// <param name="naming">What the search finds for its name.</param>
    public RelatedArticles(StoredArticle stored, ArticleRelations relations, IReadOnlyList<Repeal> repeals, IReadOnlyList<SearchHit> naming)
    {
        Relations = relations;
        RepealedBy = repeals;
        var article = stored.Article;
        Repealed = [.. article.Citations.Where(c => c.IsRepealed).DistinctBy(c => c.DocumentNumber)];
        Cited = article.Catalogue.Count > 0 ? [] :
        [
            .. article.Citations.DistinctBy(c => c.DocumentNumber)
                .ExceptBy(Repealed.Select(r => r.DocumentNumber).Concat(article.TermExtensions.Select(e => e.DocumentNumber).OfType<DocumentNumber>()), c => c.DocumentNumber),
        ];
        Explains = article.Kind != ArticleKind.Interpretation ? []
            : [.. TitleInText.Find(article.Title ?? "").Select(found => relations.Titled.GetValueOrDefault(TitleInText.Fold(found.Title))).OfType<ArticleSummary>()];
        CitedTitles =
        [
            .. relations.Titled.Values.DistinctBy(document => document.Id)
                .Where(document => !Explains.Contains(document) && !Cited.Concat(Repealed).Any(citation => citation.DocumentNumber == document.DocumentNumber)),
        ];

        var told = repeals.Select(repeal => repeal.By).Append(stored.Summary.Id).ToHashSet();
        var mentions = relations.Mentions.Where(mention => told.Add(mention.In.Id)).ToList();
        Interpretations =
        [
            .. relations.Interpretations.Concat(mentions.Select(mention => mention.In).Where(IsInterpretation)).DistinctBy(found => found.Id),
        ];
        told.UnionWith(Interpretations.Select(found => found.Id));
        Mentions = [.. mentions.Where(mention => !IsInterpretation(mention.In))];
        Naming = [.. naming.Where(hit => told.Add(hit.Article.Id))];
    }

    /// <summary>The relations by number and title.</summary>
    public ArticleRelations Relations { get; }

    /// <summary>The documents it explains (政策解读), held ones.</summary>
    public IReadOnlyList<ArticleSummary> Explains { get; }

    /// <summary>What explains it.</summary>
    public IReadOnlyList<ArticleSummary> Interpretations { get; }

    /// <summary>The repeals that hit it, or may.</summary>
    public IReadOnlyList<Repeal> RepealedBy { get; }

    /// <summary>The numbers it repeals.</summary>
    public IReadOnlyList<DocumentCitation> Repealed { get; }

    /// <summary>The other numbers it cites.</summary>
    public IReadOnlyList<DocumentCitation> Cited { get; }

    /// <summary>Held documents it cites by title alone.</summary>
    public IReadOnlyList<ArticleSummary> CitedTitles { get; }

    /// <summary>Where its number is listed or cited.</summary>
    public IReadOnlyList<NumberMention> Mentions { get; }

    /// <summary>Where it is named without its number: news, chronicle, other documents.</summary>
    public IReadOnlyList<SearchHit> Naming { get; }

    /// <summary>
    /// The phrase that finds what names a document: the title it carries, else its own without issuers and kind (关于…的); null for what
    /// is no document, or has too short a name.
    /// </summary>
    public static string? PhraseFor(Article article)
    {
        if (!article.Kind.IsOfficialDocument())
        {
            return null;
        }

        var name = article.AttachedTitle?.Trim('《', '》')
            ?? (DocumentNames.Of(article.Title, article.Issuers, null) is [.., var bare] ? bare : null);
        return name?.Length >= ShortestName ? $"“{name.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal)}”" : null;
    }

    private static bool IsInterpretation(ArticleSummary article) => article.Kind == ArticleKind.Interpretation;
}
