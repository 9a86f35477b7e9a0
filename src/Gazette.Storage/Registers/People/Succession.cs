using Gazette.Documents;

namespace Gazette.Storage.Registers;

/// <summary>What lies between two holders of a post for one.</summary>
/// <param name="Kind">Which it is.</param>
/// <param name="From">When it begins; null when not known.</param>
/// <param name="To">When it ends.</param>
public sealed record Succession(SuccessionKind Kind, CoveredTime? From, CoveredTime To);

/// <summary>How two holders of a post for one follow each other when they don't meet.</summary>
public enum SuccessionKind
{
    /// <summary>The earlier left before the later came; nobody is on record between.</summary>
    Gap,

    /// <summary>The later came before the earlier left.</summary>
    Overlap,

    /// <summary>The later came; that the earlier left is not on record.</summary>
    NoRemovalSeen,
}
