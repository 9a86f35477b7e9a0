namespace Gazette.Ingestion.Records;

/// <summary>One post of an appointment.</summary>
/// <param name="Position">Organisation and post, a rank in brackets included.</param>
/// <param name="Note">What else stood in brackets behind it; null without.</param>
/// <param name="Concurrent">Whether 兼 stands before it, or behind it in brackets.</param>
internal readonly record struct PostReading(string Position, string? Note, bool Concurrent);
