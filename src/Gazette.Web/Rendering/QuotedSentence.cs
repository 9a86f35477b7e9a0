using Gazette.Documents;

namespace Gazette.Web.Rendering;

/// <summary>A sentence that something rests on.</summary>
/// <param name="Text">As printed.</param>
/// <param name="In">The article it stands in.</param>
/// <param name="Lines">Where it stands; none when not known.</param>
/// <param name="Computation">What was reckoned from it; null for nothing.</param>
public sealed record QuotedSentence(string Text, ArticleId In, IReadOnlyList<SourceSpan> Lines, string? Computation = null);
