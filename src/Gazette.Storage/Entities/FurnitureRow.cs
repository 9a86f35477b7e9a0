namespace Gazette.Storage.Entities;

/// <summary>Lines of the printed page that belong to no article.</summary>
internal sealed class FurnitureRow
{
    public long IssueId { get; set; }

    /// <summary>Place in the list, 0-based.</summary>
    public int Position { get; set; }

    public int FirstLine { get; set; }

    public int LastLine { get; set; }

    public required string Text { get; set; }
}
