namespace Gazette.Storage.Writing;

/// <summary>What saving an issue did.</summary>
public enum SaveOutcome
{
    /// <summary>The issue is new.</summary>
    Added,

    /// <summary>The issue took the place of an earlier reading or an earlier file.</summary>
    Replaced,

    /// <summary>The same file, read by the same parser, was there already.</summary>
    Unchanged,
}
