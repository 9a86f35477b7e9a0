using Gazette.Documents;

namespace Gazette.Ingestion.Layout;

/// <summary>The contents list of an issue (目录): where it stands and the titles it announces.</summary>
/// <param name="Lines">From its first line to its last.</param>
/// <param name="Titles">The titles, without leaders, page numbers and white space, in order.</param>
public sealed record ContentsList(SourceSpan Lines, IReadOnlyList<string> Titles);
