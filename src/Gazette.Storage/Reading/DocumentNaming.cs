namespace Gazette.Storage.Reading;

/// <summary>What texts call the documents that are held.</summary>
/// <param name="Documents">Row keys of official documents by each of their names, folded (<see cref="Documents.DocumentNames"/>).</param>
/// <param name="Interpretations">Row keys of interpretations (政策解读) by each title in 《》 in their own titles, folded.</param>
internal sealed record DocumentNaming(ILookup<string, long> Documents, ILookup<string, long> Interpretations);
