using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Search.Browsing;

/// <summary>Something that changes, on a day, whether a document holds.</summary>
/// <param name="Day">For a beginning or a repeal its first day, for an end the last day in force.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Document">The document.</param>
/// <param name="Sentence">The sentence it rests on, as printed.</param>
/// <param name="Computation">How the day was worked out when it isn't printed; null otherwise.</param>
/// <param name="In">The article that holds the sentence.</param>
/// <param name="Lines">Where it stands there.</param>
public sealed record ValidityEvent(
    DateOnly Day, ValidityEventKind Kind, ArticleSummary Document, string Sentence, string? Computation, ArticleId In, IReadOnlyList<SourceSpan> Lines);

/// <summary>What changes.</summary>
public enum ValidityEventKind
{
    /// <summary>施行: it takes effect.</summary>
    TakesEffect,

    /// <summary>有效期届满: its last day in force.</summary>
    Ends,

    /// <summary>废止: another document repeals it.</summary>
    IsRepealed,
}
