using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Web.Rendering;

/// <summary>What the page of an article shows and the collection alone decides: the same for every reader and every day.</summary>
/// <param name="Stored">The article.</param>
/// <param name="Facts">What its validity follows from; null for a kind that has none.</param>
/// <param name="Links">The references in its text.</param>
/// <param name="Related">What it has to do with other articles.</param>
/// <param name="Sections">The sections of its body.</param>
/// <param name="Outline">Its contents.</param>
/// <param name="Annexes">Its annexes.</param>
public sealed record ArticleView(
    StoredArticle Stored,
    ValidityFacts? Facts,
    ReferenceLinks Links,
    RelatedArticles Related,
    IReadOnlyList<BodySection> Sections,
    Outline Outline,
    AnnexPlaces Annexes);
