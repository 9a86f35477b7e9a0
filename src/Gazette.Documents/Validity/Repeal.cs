namespace Gazette.Documents;

/// <summary>A repeal (废止) of a document, as a held text states it.</summary>
public sealed record Repeal : StatementOnDocument;
