using Gazette.Documents;

namespace Gazette.Storage.Reading;

/// <summary>A sentence of a held text that repeals a document (废止), by number or by title alone.</summary>
/// <param name="By">The article it stands in.</param>
/// <param name="DocumentNumber">The number repealed; null when only a title is given.</param>
/// <param name="Title">The title repealed, without 《》; null when only a number is given.</param>
/// <param name="Sentence">The sentence, as printed.</param>
/// <param name="Lines">Where it stands in the issue of <paramref name="By"/>.</param>
public sealed record RepealStatement(
    ArticleSummary By, DocumentNumber? DocumentNumber, string? Title, string Sentence, IReadOnlyList<SourceSpan> Lines);
