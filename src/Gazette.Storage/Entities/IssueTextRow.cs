namespace Gazette.Storage.Entities;

/// <summary>The raw text of an issue, apart from its row so that lists never read it.</summary>
internal sealed class IssueTextRow
{
    public long IssueId { get; set; }

    /// <summary>The decoded text; lines end with a line feed and count as the parser counted them.</summary>
    public required string Text { get; set; }
}
