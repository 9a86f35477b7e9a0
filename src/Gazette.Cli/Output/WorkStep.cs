namespace Gazette.Cli.Output;

/// <summary>How far work has come.</summary>
/// <param name="Done">Pieces done.</param>
/// <param name="Total">All pieces.</param>
/// <param name="Current">The piece in hand; null at the end.</param>
public sealed record WorkStep(int Done, int Total, string? Current);
