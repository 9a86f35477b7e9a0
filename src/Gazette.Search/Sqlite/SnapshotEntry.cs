using Gazette.Documents;
using Gazette.Search.Indexing;

namespace Gazette.Search.Sqlite;

/// <summary>What filters, counts and order need to know of an article.</summary>
internal sealed record SnapshotEntry
{
    /// <summary>From the first issue to the last, and upwards within an issue; unknown years and numbers before all.</summary>
    public static readonly Comparer<SnapshotEntry> InOrder = Comparer<SnapshotEntry>.Create((one, other) =>
        (one.Year ?? 0, one.Number ?? 0, -one.Sequence, one.RowId).CompareTo((other.Year ?? 0, other.Number ?? 0, -other.Sequence, other.RowId)));

    /// <summary>Key of the row.</summary>
    public required long RowId { get; init; }

    /// <summary>Year of the issue.</summary>
    public int? Year { get; init; }

    /// <summary>Number of the issue in its year.</summary>
    public int? Number { get; init; }

    /// <summary>Place in the issue.</summary>
    public int Sequence { get; init; }

    /// <summary>Kind.</summary>
    public required ArticleKind Kind { get; init; }

    /// <summary>Section.</summary>
    public required IssueSection Section { get; init; }

    /// <summary>Issuing authorities; one list for all articles that have the same.</summary>
    public required string[] Issuers { get; init; }

    /// <summary>Day it was issued.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The day results are sorted by: issued, else printed; a day number, 0 when neither is known.</summary>
    public int Day { get; init; }

    /// <summary>Whether it has annexes.</summary>
    public bool HasAnnex { get; init; }

    /// <summary>Whether it holds tables.</summary>
    public bool HasTable { get; init; }

    /// <summary>How much its kind is worth at equal relevance.</summary>
    public double Weight => KindWeights.Of(Kind);
}
