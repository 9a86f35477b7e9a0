namespace Gazette.Documents;

/// <summary>A date that the text states or that follows from it, with its proof.</summary>
public sealed record DatedFact
{
    /// <summary>The date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The sentence it rests on, as printed.</summary>
    public required string Sentence { get; init; }

    /// <summary>How it was worked out when it is not printed as a date, in Chinese, e.g. 2020-10-01 + 3年 − 1日; null otherwise.</summary>
    public string? Computation { get; init; }

    /// <summary>Where the sentence stands.</summary>
    public required IReadOnlyList<SourceSpan> Lines { get; init; }
}
