namespace Gazette.Storage.Registers;

/// <summary>What the decisions held tell of a person and a post on a day.</summary>
public enum HolderStatus
{
    /// <summary>Appointed before and removed after.</summary>
    Held,

    /// <summary>Appointed before; no removal is held.</summary>
    NoRemovalSeen,

    /// <summary>Removed after; no appointment is held.</summary>
    StartUnknown,

    /// <summary>Appointed or removed on that day, or in that month on a day that is not printed.</summary>
    ChangedThen,

    /// <summary>A decision is held whose time is not known.</summary>
    Undated,

    /// <summary>Appointed later or removed before.</summary>
    NotHeld,
}
