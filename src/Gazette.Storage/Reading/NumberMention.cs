using Gazette.Documents;

namespace Gazette.Storage.Reading;

/// <summary>Where a document number stands in an article that is not that document: listed in a catalogue or cited.</summary>
/// <param name="In">The article that mentions it.</param>
/// <param name="DocumentNumber">The number.</param>
/// <param name="Title">The title given with it; null without.</param>
/// <param name="IsListed">True for a row of a catalogue, false for a citation.</param>
/// <param name="IsRepealed">Whether the mention repeals it.</param>
/// <param name="Lines">Where it stands in the issue.</param>
public sealed record NumberMention(
    ArticleSummary In, DocumentNumber DocumentNumber, string? Title, bool IsListed, bool IsRepealed, IReadOnlyList<SourceSpan> Lines);
