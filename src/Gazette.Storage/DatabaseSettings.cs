namespace Gazette.Storage;

/// <summary>Where the database is and how patient its users are.</summary>
public sealed record DatabaseSettings
{
    /// <summary>Path of the SQLite file; its folder is made when it is missing.</summary>
    public required string Path { get; init; }

    /// <summary>
    /// How long a writer waits for another one before it gives up; whole seconds, 1 or more. Readers never wait. The default
    /// covers the load of a large issue by another process.
    /// </summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(30);
}
