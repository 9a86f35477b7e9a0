using Gazette.Documents;

namespace Gazette.Ingestion.Layout;

/// <summary>Which issue a text is, and the lines that tell.</summary>
/// <param name="Identity">Which issue.</param>
/// <param name="Sources">Where each known fact of it was read.</param>
public sealed record IdentityReading(IssueIdentity Identity, IReadOnlyList<IdentitySource> Sources);
