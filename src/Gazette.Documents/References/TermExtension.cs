namespace Gazette.Documents;

/// <summary>
/// A document whose term the text extends (有效期延长至2023年12月31日, 有效期延长2年) or that it keeps in force (继续有效, 有效期届满后继续执行).
/// </summary>
public sealed record TermExtension
{
    /// <summary>The number of the extended document; null when it is named by title alone.</summary>
    public DocumentNumber? DocumentNumber { get; init; }

    /// <summary>Its title without 《》; null when only the number is given.</summary>
    public string? Title { get; init; }

    /// <summary>The new last day, stated or counted from a day in the text; null when the text names none.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>By how many months the term is prolonged, to be counted from its own last day; null when <see cref="Until"/> says it or nothing does.</summary>
    public int? Months { get; init; }

    /// <summary>
    /// Whether it holds past its own last day: 有效期届满后继续执行, any extension. 继续有效 alone, as lists of the documents in force have it, is
    /// said of a document whose term may still run, and ends with that.
    /// </summary>
    public bool PastTerm { get; init; }

    /// <summary>How <see cref="Until"/> was worked out when it is not printed as a date; null otherwise.</summary>
    public string? Computation { get; init; }

    /// <summary>The extending sentence or row, as printed.</summary>
    public required string Sentence { get; init; }

    /// <summary>Where the sentence stands.</summary>
    public required IReadOnlyList<SourceSpan> Lines { get; init; }
}
