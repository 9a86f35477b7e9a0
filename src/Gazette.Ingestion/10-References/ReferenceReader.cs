using Gazette.Documents;
using Gazette.Ingestion.Articles;

namespace Gazette.Ingestion.References;

/// <summary>
/// Works out what the text of an article refers to: document numbers cited and repealed, the day from which it holds and the
/// last day on which it does, and what it says of the terms of others. Reads the blocks. Pure; never throws on content.
/// </summary>
public static class ReferenceReader
{
    /// <summary>
    /// Fills in the references of an article. The contents list of the masthead names documents without referring to them; only
    /// an official document comes into force: an interpretation repeats the dates of another.
    /// </summary>
    /// <param name="article">The article, with number, date of issue and blocks.</param>
    /// <param name="draft">The same article as cut out of the issue, to find the lines of each fact.</param>
    public static Article Read(Article article, ArticleDraft draft)
    {
        if (article.Kind == ArticleKind.Masthead)
        {
            return article;
        }

        var locator = BlockLocator.Of(draft);
        var cited = article with
        {
            Citations = CitationReader.Read(article, locator),
            FilingCodeCitations = FilingCodeCitationReader.Read(article, locator),
        };
        if (!article.Kind.IsOfficialDocument())
        {
            return cited with { TermExtensions = TermExtensionReader.ReadCatalogue(article.Catalogue) };
        }

        var (effectiveOn, expiresOn) = ValidityDatesReader.Read(article, locator);
        var dated = cited with { EffectiveOn = effectiveOn, ExpiresOn = expiresOn };
        var named = new Lazy<IReadOnlyList<BlockNames>>(() => BlockNames.Of(cited));

        // 原温政发〔2012〕2号文件《甲》同时废止: repealed by its number already.
        var byNumber = cited.Citations.Where(citation => citation.IsRepealed).Select(citation => citation.Title).ToHashSet(StringComparer.Ordinal);
        return dated with
        {
            TitleRepeals = [.. TitleRepealReader.Read(dated, named, locator).Where(repeal => !byNumber.Contains(repeal.Title))],
            TermExtensions = TermExtensionReader.Read(dated, named, locator),
        };
    }
}
