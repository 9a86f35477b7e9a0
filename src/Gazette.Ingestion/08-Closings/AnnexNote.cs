namespace Gazette.Ingestion.Closings;

/// <summary>An entry of the annex note (附件说明; GB/T 9704—2012, 7.3.4): one annex announced before the signature.</summary>
/// <param name="First">Index of its first line in the part.</param>
/// <param name="Last">Index of its last line.</param>
/// <param name="Title">Title of the annex; empty when the line holds the word 附件 only.</param>
public sealed record AnnexNote(int First, int Last, string Title);
