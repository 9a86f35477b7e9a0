using Gazette.Documents;

namespace Gazette.Ingestion.Records;

/// <summary>An article with its records, and what could not be read of them.</summary>
/// <param name="Article">The article, its records filled in according to its kind.</param>
/// <param name="Diagnostics">What could not be read, in line order.</param>
public sealed record RecordReading(Article Article, IReadOnlyList<Diagnostic> Diagnostics);
