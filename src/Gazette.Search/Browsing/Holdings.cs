using System.Collections.Frozen;
using Gazette.Documents;
using Gazette.Search.Topics;
using Gazette.Storage.Reading;

namespace Gazette.Search.Browsing;

/// <summary>All that is held, at one moment: what browsing, the calendar, the list of repeals and the home page are made of.</summary>
public sealed record Holdings
{
    /// <summary>All issues with their completeness, newest first; those without year or number last.</summary>
    public required IReadOnlyList<HeldIssue> Issues { get; init; }

    /// <summary>All articles, newest issue first, in printed order within an issue.</summary>
    public required IReadOnlyList<ArticleSummary> Articles { get; init; }

    /// <summary>The issuing authorities under one name each.</summary>
    public AuthorityNames Authorities { get; init; } = AuthorityNames.None;

    /// <summary>What the validity of each official document follows from, by row key.</summary>
    public required IReadOnlyDictionary<long, ValidityFacts> Validity { get; init; }

    /// <summary>What each article is about and why, by row key; articles that are about nothing named are left out.</summary>
    public required IReadOnlyDictionary<long, IReadOnlyList<TopicEvidence>> Topics { get; init; }

    /// <summary>The topics there are, in the order of the thesaurus.</summary>
    public required IReadOnlyList<string> TopicNames { get; init; }

    /// <summary>All that is repealed by a held text, newest first.</summary>
    public required IReadOnlyList<ListedRepeal> Repeals { get; init; }

    /// <summary>Nothing at all.</summary>
    public static Holdings Empty { get; } = new()
    {
        Issues = [],
        Articles = [],
        Validity = FrozenDictionary<long, ValidityFacts>.Empty,
        Topics = FrozenDictionary<long, IReadOnlyList<TopicEvidence>>.Empty,
        TopicNames = [],
        Repeals = [],
    };

    /// <summary>When anything was last loaded; null for an empty collection.</summary>
    public DateTimeOffset? LastLoaded => Issues.Count == 0 ? null : Issues.Max(issue => issue.Summary.LoadedAt);

    /// <summary>How complete it is, in figures.</summary>
    public CollectionQuality Quality => CollectionQuality.Of(Issues);

    /// <summary>Whether a document holds on a day; null for what has no validity.</summary>
    public Validity? ValidityOf(ArticleSummary article, DateOnly day) =>
        Validity.GetValueOrDefault(article.RowId) is { } facts ? Documents.Validity.Of(facts, day) : null;
}
