using Gazette.Documents;
using Gazette.Search.Topics;
using Gazette.Storage.Reading;

namespace Gazette.Search.Browsing;

/// <summary>A page of a list; all counts are exact, and each ignores the filter it offers and obeys the others.</summary>
public sealed record BrowseResults
{
    /// <summary>What was asked.</summary>
    public required BrowseRequest Request { get; init; }

    /// <summary>How many articles fit.</summary>
    public required int Total { get; init; }

    /// <summary>Those of the page, newest issue first, by section and in printed order within an issue.</summary>
    public required IReadOnlyList<BrowseEntry> Entries { get; init; }

    /// <summary>By kind, in the order of the kinds.</summary>
    public required IReadOnlyList<FacetCount<ArticleKind>> Kinds { get; init; }

    /// <summary>By issuing authority, joint documents under each; most first.</summary>
    public required IReadOnlyList<FacetCount<string>> Issuers { get; init; }

    /// <summary>By year of the issue, newest first.</summary>
    public required IReadOnlyList<FacetCount<int>> Years { get; init; }

    /// <summary>By validity, official documents only, in force first.</summary>
    public required IReadOnlyList<FacetCount<ValidityStatus>> Validities { get; init; }

    /// <summary>By topic, in the order of the thesaurus.</summary>
    public required IReadOnlyList<FacetCount<string>> Topics { get; init; }
}

/// <summary>An article in a list.</summary>
/// <param name="Article">The article.</param>
/// <param name="Validity">Whether it holds; null for what has no validity.</param>
/// <param name="Topics">What it is about and why.</param>
public sealed record BrowseEntry(ArticleSummary Article, Validity? Validity, IReadOnlyList<TopicEvidence> Topics);
