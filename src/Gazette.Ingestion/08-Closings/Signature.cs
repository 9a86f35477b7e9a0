namespace Gazette.Ingestion.Closings;

/// <summary>A signature block: 署名 and 成文日期 (GB/T 9704—2012, 7.3.5).</summary>
/// <param name="First">Index of its first line in the part.</param>
/// <param name="Last">Index of its last line, the date's.</param>
/// <param name="Date">The date.</param>
/// <param name="DateLine">1-based line of the date in the raw text.</param>
/// <param name="Authorities">The bodies that sign, in printed order; empty when only the date is printed.</param>
public sealed record Signature(int First, int Last, DateOnly Date, int DateLine, IReadOnlyList<string> Authorities);
