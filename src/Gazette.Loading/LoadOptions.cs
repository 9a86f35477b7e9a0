namespace Gazette.Loading;

/// <summary>How to load.</summary>
public sealed record LoadOptions
{
    /// <summary>
    /// Whether a file may take the place of an issue that was loaded from a file of another name; off by default, because two files
    /// that claim one issue are more often a misread number than a correction.
    /// </summary>
    public bool ReplaceOtherFiles { get; init; }

    /// <summary>Folder of what people have set right; null for the folder <c>corrections</c> beside the folder of each issue.</summary>
    public string? CorrectionsDirectory { get; init; }
}
