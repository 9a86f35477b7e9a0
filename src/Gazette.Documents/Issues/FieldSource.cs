namespace Gazette.Documents;

/// <summary>Where a fact of an article was read.</summary>
/// <param name="Field">The fact.</param>
/// <param name="Lines">The lines it was read from, ascending; those a correction names where a person has corrected it.</param>
/// <param name="IsCorrected">Whether a person has corrected it, so that it need not stand in the lines as it is given.</param>
public sealed record FieldSource(ArticleField Field, IReadOnlyList<SourceSpan> Lines, bool IsCorrected = false);
