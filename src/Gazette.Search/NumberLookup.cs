using Gazette.Search.Numbers;
using Gazette.Storage.Reading;

namespace Gazette.Search;

/// <summary>What is known of a number as written by a reader.</summary>
public sealed record NumberLookup
{
    /// <summary>As written.</summary>
    public required string Input { get; init; }

    /// <summary>The normal form, with … for parts that were not written; null when it is no number.</summary>
    public string? Normalized { get; init; }

    /// <summary>Whether it was written whole, so that no later issue can bring a second document that fits.</summary>
    public bool IsWhole { get; init; }

    /// <summary>How plain it is from the writing alone that a number is meant.</summary>
    public NumberCertainty Certainty { get; init; }

    /// <summary>What is known.</summary>
    public required NumberStatus Status { get; init; }

    /// <summary>The articles that bear the number: one when found, several when ambiguous.</summary>
    public IReadOnlyList<ArticleSummary> Matches { get; init; } = [];

    /// <summary>Where it is listed or cited.</summary>
    public IReadOnlyList<NumberMention> Mentions { get; init; } = [];

    /// <summary>When unknown: the numbers held of the same agency and year that come nearest, ascending.</summary>
    public IReadOnlyList<ArticleSummary> Neighbours { get; init; } = [];

    /// <summary>When unknown: what a slip in agency or year would have meant, the same running number of another agency or year.</summary>
    public IReadOnlyList<ArticleSummary> Alike { get; init; } = [];

    /// <summary>Whether the first of <see cref="Alike"/> differs by one character of its agency's code only.</summary>
    public bool IsSlip { get; init; }
}

/// <summary>What is known of a number.</summary>
public enum NumberStatus
{
    /// <summary>Exactly one article bears it.</summary>
    Found,

    /// <summary>Several articles fit.</summary>
    Ambiguous,

    /// <summary>Listed in a catalogue or cited; its text is not held.</summary>
    Listed,

    /// <summary>Well formed, and nothing is known of it.</summary>
    Unknown,

    /// <summary>Not a document number or filing code.</summary>
    Malformed,
}
