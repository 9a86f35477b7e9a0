namespace Gazette.Documents;

/// <summary>That a document's term goes on (延长有效期、继续有效), as a held text states it.</summary>
public sealed record Extension : StatementOnDocument
{
    /// <summary>The new last day; null when the text names none.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>By how many months the term is prolonged; null when <see cref="Until"/> says it or nothing does.</summary>
    public int? Months { get; init; }

    /// <summary>Whether it holds past its own last day, and not only until then (<see cref="TermExtension.PastTerm"/>).</summary>
    public bool PastTerm { get; init; }

    /// <summary>How <see cref="Until"/> was worked out; null when it is printed as a date.</summary>
    public string? Computation { get; init; }

    /// <summary>The day up to which issues are held without a gap from the one that prints the statement; null when not known.</summary>
    public DateOnly? CollectedUntil { get; init; }
}
