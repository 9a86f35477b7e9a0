namespace Gazette.Storage;

/// <summary>What keeps a database from being used.</summary>
public enum DatabaseFault
{
    /// <summary>The file or its folder cannot be opened or made.</summary>
    CannotOpen,

    /// <summary>The file is there but may not be written.</summary>
    ReadOnly,

    /// <summary>The file is something else, or damaged.</summary>
    NotADatabase,

    /// <summary>Another process writes and does not come to an end.</summary>
    Locked,

    /// <summary>The disk is full.</summary>
    DiskFull,

    /// <summary>Reading or writing the disk failed.</summary>
    InputOutput,

    /// <summary>It was made by a newer version of this program.</summary>
    TooNew,
}
