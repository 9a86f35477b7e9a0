namespace Gazette.Loading;

/// <summary>What became of a file.</summary>
public enum LoadOutcome
{
    /// <summary>A new issue.</summary>
    Loaded,

    /// <summary>The issue was there; this reading took its place.</summary>
    Replaced,

    /// <summary>The same bytes, read by the same parser with the same corrections, were there.</summary>
    Unchanged,

    /// <summary>Not loaded, nothing changed; the reason says why.</summary>
    Refused,
}
