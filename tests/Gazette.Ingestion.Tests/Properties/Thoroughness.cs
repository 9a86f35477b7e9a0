namespace Gazette.Ingestion.Tests.Properties;

/// <summary>How much the tests of toughness do: all when GAZETTE_THOROUGH is set, as test.sh does, a tenth or so while one works on the code.</summary>
internal static class Thoroughness
{
    /// <summary>Whether to do all.</summary>
    public static bool IsFull { get; } = Environment.GetEnvironmentVariable("GAZETTE_THOROUGH") is { Length: > 0 };
}
