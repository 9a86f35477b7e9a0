namespace Gazette.Storage.Entities;

/// <summary>A person named in an entry of the chronicle.</summary>
internal sealed class ChroniclePersonRow
{
    /// <summary>Place among the persons of the entry, 0-based.</summary>
    public int Order { get; set; }

    public required string Name { get; set; }

    public required string Office { get; set; }

    public int Start { get; set; }
}
