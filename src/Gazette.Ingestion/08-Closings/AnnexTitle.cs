namespace Gazette.Ingestion.Closings;

/// <summary>What is printed over an annex: the word 附件 with its number, and the title.</summary>
/// <param name="First">Index of the line with the word.</param>
/// <param name="Last">Index of the last line of the title; <paramref name="First"/> when none follows.</param>
/// <param name="Number">Number of the annex; null when it is the only one.</param>
/// <param name="Title">The title; null when none follows.</param>
public sealed record AnnexTitle(int First, int Last, int? Number, string? Title);
