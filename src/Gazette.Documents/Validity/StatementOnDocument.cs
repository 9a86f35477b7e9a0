namespace Gazette.Documents;

/// <summary>What a held text states of another document: that it is repealed, or that its term goes on.</summary>
public abstract record StatementOnDocument
{
    /// <summary>The article that states it.</summary>
    public required ArticleId By { get; init; }

    /// <summary>That article's printed title; null when it has none.</summary>
    public string? ByTitle { get; init; }

    /// <summary>That article's document number.</summary>
    public DocumentNumber? ByNumber { get; init; }

    /// <summary>First day on which the statement holds: the stating document's first day in force, else its date; null when it has neither.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Whether the document is meant beyond doubt; what else fits is shown, and keeps anything certain from being claimed.</summary>
    public required bool IsCertain { get; init; }

    /// <summary>The sentence, as printed.</summary>
    public required string Sentence { get; init; }

    /// <summary>Where the sentence stands, in the issue of <see cref="By"/>.</summary>
    public required IReadOnlyList<SourceSpan> Lines { get; init; }

    /// <summary>Whether it holds on a day; one without a day of its own holds on any.</summary>
    public bool HoldsOn(DateOnly day) => From is null || From <= day;
}
