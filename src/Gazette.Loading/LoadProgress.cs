namespace Gazette.Loading;

/// <summary>How far loading has come; reported before each file and once at the end.</summary>
/// <param name="Done">Files dealt with.</param>
/// <param name="Total">All files.</param>
/// <param name="Current">Name of the file being loaded; null at the end.</param>
/// <param name="Last">What became of the file before; null at the beginning.</param>
public sealed record LoadProgress(int Done, int Total, string? Current, FileReport? Last);
